package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.page.Freshness;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How long the site's pages stay as they were. */
final class Ages {
  /** Of pages to which papers are still being added. */
  static final Freshness GROWING = Freshness.within(Duration.ofMinutes(10));

  /** Of a paper alone, whose votes and comments change. */
  static final Freshness PAPER = Freshness.within(Duration.ofHours(1));

  private static final Duration OVER = Duration.ofHours(1);

  /** By then people have voted and the list is as good as final. */
  private static final int DAYS_TO_SETTLE = 14;

  private static final Duration SETTLED = Duration.ofDays(30);

  private Ages() {}

  /**
   * Of the list of {@code day}. A list that was had before the day was over, or had settled, is of
   * no use afterwards.
   *
   * @param today the UTC day that it is now
   */
  static Freshness ofDay(LocalDate day, LocalDate today) {
    if (!day.isBefore(today)) {
      return GROWING;
    }
    LocalDate settles = day.plusDays(DAYS_TO_SETTLE);
    return settles.isAfter(today) ? from(day.plusDays(1), OVER) : from(settles, SETTLED);
  }

  private static Freshness from(LocalDate since, Duration age) {
    return new Freshness(age, since.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
