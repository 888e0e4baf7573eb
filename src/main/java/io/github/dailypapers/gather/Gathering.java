package io.github.dailypapers.gather;

import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of several requests, in their order. Several are under way at once, but never so
 * many that they pile up in memory.
 */
public final class Gathering implements Closeable {
  /** After so many failures in a row the rest is not asked for: the site is down. */
  private static final int HOPELESS = 4;

  private static final int TICK_MILLISECONDS = 100;

  private final Reading reading;
  private final Iterator<Request> requests;
  private final Optional<Runnable> watcher;
  private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
  private final @Nullable ExecutorService threads;
  private final int atOnce;
  private int failuresInRow;
  private volatile @Nullable IOException hopeless;

  /**
   * Begins nothing: the first request is sent when the first outcome is asked for.
   *
   * @param watcher called every tenth of a second while an outcome is waited for
   */
  public Gathering(
      Source source, Fetcher fetcher, List<Request> requests, Optional<Runnable> watcher) {
    this.reading = new Reading(source, fetcher);
    this.requests = requests.iterator();
    this.watcher = watcher;
    this.atOnce = source.rules().atOnce();
    boolean alone = requests.size() == 1 && watcher.isEmpty();
    this.threads = alone ? null : Executors.newFixedThreadPool(atOnce, Gathering::daemon);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "gather");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The next outcome, empty after the last.
   *
   * @throws IOException if the thread was interrupted while waiting
   */
  public Optional<Outcome> next() throws IOException {
    Optional<Outcome> outcome = threads == null ? alone() : queued(threads);
    outcome.ifPresent(this::count);
    return outcome;
  }

  private Optional<Outcome> alone() {
    return requests.hasNext() ? Optional.of(reading.outcome(requests.next())) : Optional.empty();
  }

  private Optional<Outcome> queued(ExecutorService workers) throws IOException {
    // As many again may wait to be taken.
    while (underWay.size() < 2 * atOnce && requests.hasNext()) {
      Request request = requests.next();
      underWay.add(workers.submit(() -> ask(request)));
    }
    return underWay.isEmpty() ? Optional.empty() : Optional.of(taken(underWay.remove()));
  }

  private Outcome ask(Request request) {
    IOException cause = hopeless;
    return cause == null ? reading.outcome(request) : new Outcome.Failed(request, cause);
  }

  private Outcome taken(Future<Outcome> future) throws IOException {
    try {
      while (watcher.isPresent()) {
        try {
          return future.get(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          watcher.get().run();
        }
      }
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void count(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      failuresInRow++;
      if (failuresInRow >= HOPELESS) {
        hopeless = failed.cause();
      }
    } else {
      failuresInRow = 0;
    }
  }

  /** Stops what is still under way. */
  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
