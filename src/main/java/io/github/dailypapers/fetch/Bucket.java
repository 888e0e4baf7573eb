package io.github.dailypapers.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One of a site's budgets: so many requests in a window of time, as its answers tell, and a pause
 * between them, as its rules ask.
 *
 * <p>Requests under way may not have been counted yet by the answer last seen, so no more are let
 * go than that answer leaves after them.
 */
final class Bucket {
  private static final int UNKNOWN = Integer.MAX_VALUE;

  /** How long a site that wants pauses is left alone when it refuses and does not say how long. */
  private static final Duration FIRST_RETREAT = Duration.ofSeconds(60);

  private static final Duration LONGEST_RETREAT = Duration.ofMinutes(10);

  /**
   * Ends of one window as told by two answers differ by this at most, as they are whole seconds.
   */
  private static final Duration SAME_WINDOW = Duration.ofSeconds(2);

  /** Held through a wait, so that one thread waits and announces it and the others queue up. */
  private final ReentrantLock entrance = new ReentrantLock();

  private int underWay;
  private int remaining = UNKNOWN;
  private Instant windowEnd = Instant.MIN;
  private Instant closedUntil = Instant.MIN;
  private Duration pause = Duration.ZERO;
  private Duration retreat = FIRST_RETREAT;

  /**
   * Returns when a request may go, which {@link #leave} must end.
   *
   * @param pause how much time must have passed since the last request ended
   * @throws FetchException if interrupted, or if the wait is longer than {@code waits} allows
   */
  void enter(WebAddress address, Waits waits, Duration pause) throws FetchException {
    try {
      entrance.lockInterruptibly();
    } catch (InterruptedException e) {
      throw Waits.interrupted(address, e);
    }
    try {
      setPause(pause);
      Optional<Instant> opens = admit(address, waits);
      while (opens.isPresent()) {
        waits.until(opens.get(), address);
        opens = admit(address, waits);
      }
    } finally {
      entrance.unlock();
    }
  }

  private synchronized void setPause(Duration length) {
    pause = length;
  }

  /** Counts a request as under way, or says when to try again. */
  private synchronized Optional<Instant> admit(WebAddress address, Waits waits)
      throws FetchException {
    try {
      while (true) {
        Instant now = waits.now();
        if (now.isBefore(closedUntil)) {
          return Optional.of(closedUntil);
        }
        if (!now.isBefore(windowEnd)) {
          remaining = UNKNOWN;
        }
        if (remaining > underWay) {
          underWay++;
          return Optional.empty();
        }
        if (remaining <= 0) {
          return Optional.of(windowEnd);
        }
        // What is left is spoken for: a request under way will tell what remains.
        wait();
      }
    } catch (InterruptedException e) {
      throw Waits.interrupted(address, e);
    }
  }

  /** Ends a request that brought no answer, which the site may have counted all the same. */
  synchronized void leave(Instant now) {
    rest(now);
    end();
  }

  private void end() {
    underWay--;
    if (remaining != UNKNOWN) {
      remaining--;
    }
    notifyAll();
  }

  /** Ends a request that brought {@code answer}. */
  synchronized void leave(Answer answer, Instant now) {
    rest(now);
    Optional<RateLimit> stated = RateLimit.of(answer.headers());
    if (stated.isEmpty()) {
      end();
    } else {
      underWay--;
      learn(stated.get(), now);
      notifyAll();
    }
    if (answer.isRateLimited() || answer.isSiteFailure()) {
      Optional<Instant> retryAt = RetryAfter.of(answer.headers(), now);
      if (retryAt.isPresent()) {
        closeUntil(retryAt.get());
      } else if (answer.isRateLimited() && stated.isEmpty() && !pause.isZero()) {
        closeUntil(now.plus(retreat));
        retreat = retreat.multipliedBy(2);
        retreat = retreat.compareTo(LONGEST_RETREAT) > 0 ? LONGEST_RETREAT : retreat;
      }
    } else {
      retreat = FIRST_RETREAT;
    }
  }

  private void rest(Instant now) {
    if (!pause.isZero()) {
      closeUntil(now.plus(pause));
    }
  }

  /** Lets no request go before {@code end}. */
  synchronized void closeUntil(Instant end) {
    if (end.isAfter(closedUntil)) {
      closedUntil = end;
    }
  }

  private void learn(RateLimit stated, Instant now) {
    Instant end = stated.end(now);
    if (end.plus(SAME_WINDOW).isBefore(windowEnd)) {
      learnOfAnotherWindow(stated, end);
      return;
    }
    if (end.isAfter(windowEnd.plus(SAME_WINDOW))) {
      remaining = stated.remaining();
    } else {
      remaining = Math.min(remaining, stated.remaining());
    }
    if (end.isAfter(windowEnd)) {
      windowEnd = end;
    }
  }

  /**
   * A window that ends before the one kept count of is a shorter one beside it, or the one before
   * it, told of late. If it is used up, it is waited for, but not the longer one.
   */
  private void learnOfAnotherWindow(RateLimit stated, Instant end) {
    if (stated.remaining() == 0 && end.isAfter(closedUntil)) {
      closedUntil = end;
    }
  }
}
