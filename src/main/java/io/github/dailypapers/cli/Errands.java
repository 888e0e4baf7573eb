package io.github.dailypapers.cli;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What is under way for the browser: one errand at a time, for a newer wish takes the place of the
 * one before, whose thread is interrupted.
 */
final class Errands {
  private static final long PATIENCE_MILLIS = 1000;

  /**
   * One errand.
   *
   * @param thread that runs it
   * @param recipient whom it is for
   */
  private record Errand(Thread thread, Recipient recipient) {}

  private Optional<Errand> current = Optional.empty();
  private int running;
  private boolean closed;

  /** Begins an errand of this thread, which must end it. */
  synchronized void begin(Recipient recipient) {
    stop();
    running++;
    if (closed) {
      recipient.leave();
    } else {
      current = Optional.of(new Errand(Thread.currentThread(), recipient));
    }
  }

  private void stop() {
    if (current.isPresent()) {
      current.get().recipient().leave();
      current.get().thread().interrupt();
      current = Optional.empty();
    }
  }

  /** Ends the errand of this thread for {@code recipient}. */
  synchronized void end(Recipient recipient) {
    running--;
    if (current.isPresent() && current.get().recipient() == recipient) {
      current = Optional.empty();
    } else {
      // The thread may go on with something else, which is not to be broken off.
      Thread.interrupted();
    }
    notifyAll();
  }

  /** Whether an errand is under way. */
  synchronized boolean areUnderWay() {
    return running > 0;
  }

  /** Breaks off what is under way, and waits a moment for its end. */
  synchronized void close() {
    closed = true;
    stop();
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      for (long left = PATIENCE_MILLIS; running > 0 && left > 0; ) {
        wait(left);
        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
