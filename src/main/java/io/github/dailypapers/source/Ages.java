package io.github.dailypapers.source;

import io.github.dailypapers.page.Freshness;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How long pages stay as they were. */
public final class Ages {
  /** Of pages to which papers are still being added. */
  public static final Freshness GROWING = Freshness.within(Duration.ofMinutes(10));

  /** Of a paper alone, whose votes and comments change. */
  public static final Freshness PAPER = Freshness.within(Duration.ofHours(1));

  private static final Duration OVER = Duration.ofHours(1);

  /** Of pages that hardly ever change. */
  public static final Freshness SETTLED = Freshness.within(Duration.ofDays(30));

  private Ages() {}

  /**
   * Of the list of {@code day}. A list that was had before the day was over, or had settled, is of
   * no use afterwards.
   *
   * @param daysToSettle how many days after its own a list is as good as final
   * @param today the UTC day that it is now
   */
  public static Freshness ofDay(LocalDate day, int daysToSettle, LocalDate today) {
    if (!day.isBefore(today)) {
      return GROWING;
    }
    LocalDate settles = day.plusDays(daysToSettle);
    return settles.isAfter(today) ? from(day.plusDays(1), OVER) : from(settles, SETTLED.age());
  }

  private static Freshness from(LocalDate since, Duration age) {
    return new Freshness(age, since.atStartOfDay().toInstant(ZoneOffset.UTC));
  }
}
