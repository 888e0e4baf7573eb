package io.github.dailypapers.fetch;

import java.net.URI;
import java.time.Duration;

/** Hears of waits that a user would notice. May be called by several threads at once. */
@FunctionalInterface
public interface Waiting {
  /**
   * Called when a wait of more than two seconds begins, about once a second while it lasts, and
   * once with {@link Duration#ZERO} when it is over.
   *
   * @param address what will be asked for afterwards
   * @param left how long it still takes
   */
  void waiting(URI address, Duration left);
}
