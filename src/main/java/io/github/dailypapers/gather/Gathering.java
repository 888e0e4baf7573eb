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
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of several requests, in their order. Several are under way at once, but never so
 * many that they pile up in memory.
 */
public final class Gathering implements Closeable {
  /** How many requests a site is sent at once. */
  private static final int AT_ONCE = 4;

  /** How many answers may wait to be taken. */
  private static final int AHEAD = 2 * AT_ONCE;

  /** After so many failures in a row the rest is not asked for: the site is down. */
  private static final int HOPELESS = 4;

  private final Reading reading;
  private final Iterator<Request> requests;
  private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
  private final @Nullable ExecutorService threads;
  private int failuresInRow;
  private volatile @Nullable IOException hopeless;

  /** Begins nothing: the first request is sent when the first outcome is asked for. */
  public Gathering(Source source, Fetcher fetcher, List<Request> requests) {
    this.reading = new Reading(source, fetcher);
    this.requests = requests.iterator();
    this.threads =
        requests.size() > 1 ? Executors.newFixedThreadPool(AT_ONCE, Gathering::daemon) : null;
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
    Outcome outcome;
    if (threads == null) {
      if (!requests.hasNext()) {
        return Optional.empty();
      }
      outcome = reading.outcome(requests.next());
    } else {
      while (underWay.size() < AHEAD && requests.hasNext()) {
        Request request = requests.next();
        underWay.add(threads.submit(() -> ask(request)));
      }
      if (underWay.isEmpty()) {
        return Optional.empty();
      }
      outcome = taken(underWay.remove());
    }
    count(outcome);
    return Optional.of(outcome);
  }

  private Outcome ask(Request request) {
    IOException cause = hopeless;
    return cause == null ? reading.outcome(request) : new Outcome.Failed(request, cause);
  }

  private static Outcome taken(Future<Outcome> future) throws IOException {
    try {
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
