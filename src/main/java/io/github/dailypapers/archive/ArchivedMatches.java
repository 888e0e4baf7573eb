package io.github.dailypapers.archive;

import io.github.dailypapers.archive.Database.Mode;
import io.github.dailypapers.paper.Listing;
import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The papers of held listings in whose texts something is found, listing by listing in the order
 * given. Where the index knows which papers to look at, only those are read; many papers are read
 * by several threads.
 */
public final class ArchivedMatches implements Closeable {
  /** So many papers are read by one thread sooner than others have begun. */
  private static final int FEW_PAPERS = 4000;

  /** How many papers a thread reads in one go. */
  private static final int BATCH = 1000;

  private static final int MOST_THREADS = 4;

  private static final int MOST_SECONDS = 1;

  private final Database database;
  private final ArchivePlace place;
  private final TextSearch search;
  private final Iterator<Task> tasks;
  private final boolean few;
  private final Deque<Listing> ready = new ArrayDeque<>();
  private final Deque<Future<List<Listing>>> underWay = new ArrayDeque<>();
  private final BlockingQueue<Database> connections = new LinkedBlockingQueue<>();
  private final int threads;
  private @Nullable ExecutorService workers;

  /** A listing, and which of its papers to look at. */
  private record Task(HeldListing held, Candidates candidates) {
    int papers() {
      return candidates.areKnown() ? candidates.count(held) : held.papers();
    }
  }

  ArchivedMatches(
      Database database, ArchivePlace place, List<HeldListing> listings, TextSearch search)
      throws ArchiveException {
    this.database = database;
    this.place = place;
    this.search = search;
    Candidates candidates = Candidates.find(database, listings, search);
    List<Task> wanted = new ArrayList<>();
    long papers = 0;
    for (HeldListing held : listings) {
      Task task = new Task(held, candidates);
      papers += task.papers();
      wanted.add(task);
    }
    this.tasks = wanted.iterator();
    this.few = papers < FEW_PAPERS;
    this.threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
  }

  /**
   * The next listing with the papers that are wanted, of which there may be none; empty at the end.
   */
  public Optional<Listing> next() throws ArchiveException {
    while (ready.isEmpty()) {
      if (few) {
        if (!tasks.hasNext()) {
          return Optional.empty();
        }
        ready.addAll(scan(database, List.of(tasks.next())));
      } else {
        submit();
        if (underWay.isEmpty()) {
          return Optional.empty();
        }
        ready.addAll(taken(underWay.remove()));
      }
    }
    return Optional.of(ready.remove());
  }

  private void submit() {
    if (workers == null) {
      workers = Executors.newFixedThreadPool(threads, ArchivedMatches::daemon);
    }
    while (underWay.size() < 2 * threads && tasks.hasNext()) {
      List<Task> batch = new ArrayList<>();
      for (int papers = 0; papers < BATCH && tasks.hasNext(); ) {
        Task task = tasks.next();
        batch.add(task);
        papers += task.papers();
      }
      underWay.add(workers.submit(() -> scanApart(batch)));
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "scan");
    thread.setDaemon(true);
    return thread;
  }

  private List<Listing> scanApart(List<Task> batch) throws ArchiveException {
    Database idle = connections.poll();
    Database own = idle == null ? Database.open(place.file(), mode(), place.busyWait()) : idle;
    try {
      return scan(own, batch);
    } finally {
      connections.add(own);
    }
  }

  /** As the archive itself was opened. */
  private Mode mode() {
    return database.mode() == Mode.FROZEN ? Mode.FROZEN : Mode.WRITE;
  }

  private List<Listing> scan(Database from, List<Task> batch) throws ArchiveException {
    synchronized (from) {
      try {
        TextScan scan = new TextScan(from, search);
        List<Listing> listings = new ArrayList<>();
        for (Task task : batch) {
          listings.add(
              task.candidates().areKnown()
                  ? scan.check(task.held(), task.candidates())
                  : scan.scan(task.held()));
        }
        return listings;
      } catch (SQLException e) {
        throw from.failure(e);
      }
    }
  }

  private static List<Listing> taken(Future<List<Listing>> future) throws ArchiveException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArchiveException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A batch takes milliseconds; a connection in use could not be closed. */
  private static void awaitEnd(ExecutorService workers) {
    try {
      workers.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    if (workers != null) {
      workers.shutdownNow();
      awaitEnd(workers);
    }
    for (Database idle = connections.poll(); idle != null; idle = connections.poll()) {
      idle.close();
    }
  }
}
