package io.github.dailypapers.fetch;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
public interface Pause {
  /**
   * Returns after {@code length}.
   *
   * @param length more than zero
   * @throws InterruptedException if the thread is interrupted meanwhile, at once
   */
  void pause(Duration length) throws InterruptedException;
}
