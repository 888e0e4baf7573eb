package io.github.dailypapers.page;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a page that was kept stands for the one that the site has.
 *
 * @param age from this age on it does not
 * @param since if it is from before this it does not, however young: what it tells was not settled
 *     then
 */
public record Freshness(Duration age, Instant since) {
  /** Freshness by age alone. */
  public static Freshness within(Duration age) {
    return new Freshness(age, Instant.MIN);
  }

  /**
   * Whether a page of {@code asOf} stands for the site's. One of the future does not: a clock has
   * been set since, so its age is unknown.
   */
  public boolean covers(Instant asOf, Instant now) {
    return !asOf.isBefore(since)
        && !asOf.isAfter(now)
        && Duration.between(asOf, now).compareTo(age) < 0;
  }
}
