package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Waits as long as a site wants, as far as the user has the patience. */
final class Waits {
  private static final Duration UNNOTICED = Duration.ofSeconds(2);
  private static final Duration BEARABLE = Duration.ofSeconds(60);
  private static final Duration STEP = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Pause pause;
  private final Waiting waiting;
  private final boolean patient;

  /**
   * Waits.
   *
   * @param waiting hears of the longer ones
   * @param patient whether to begin a wait of over a minute
   */
  Waits(InstantSource clock, Pause pause, Waiting waiting, boolean patient) {
    this.clock = clock;
    this.pause = pause;
    this.waiting = waiting;
    this.patient = patient;
  }

  /** The time now. */
  Instant now() {
    return clock.instant();
  }

  /**
   * Returns after {@code length}, unannounced.
   *
   * @param address what will be asked for afterwards
   * @throws FetchException if interrupted
   */
  void briefly(Duration length, WebAddress address) throws FetchException {
    try {
      pause.pause(length);
    } catch (InterruptedException e) {
      throw interrupted(address, e);
    }
  }

  /**
   * Returns at {@code end}, having announced the wait if it is one that a user notices.
   *
   * @param address what will be asked for afterwards
   * @throws FetchException if interrupted, or at once if the wait is too long
   */
  void until(Instant end, WebAddress address) throws FetchException {
    Duration left = Duration.between(now(), end);
    if (left.compareTo(BEARABLE) > 0 && !patient) {
      throw RateLimit.usedUp(address, Optional.of(end));
    }
    boolean noticed = left.compareTo(UNNOTICED) > 0;
    try {
      while (left.compareTo(Duration.ZERO) > 0) {
        if (noticed) {
          waiting.waiting(address.uri(), left);
        }
        briefly(left.compareTo(STEP) > 0 ? STEP : left, address);
        left = Duration.between(now(), end);
      }
    } finally {
      if (noticed) {
        waiting.waiting(address.uri(), Duration.ZERO);
      }
    }
  }

  /** Sets the thread's interrupt status again and returns what to throw. */
  static FetchException interrupted(WebAddress address, InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new FetchException(
        Reason.INTERRUPTED,
        address.uri(),
        "interrupted while asking " + address.place(),
        "run the command again",
        cause);
  }
}
