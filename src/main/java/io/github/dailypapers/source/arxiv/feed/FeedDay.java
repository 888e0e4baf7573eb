package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.UtcDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a point in time as a feed writes it, in the feed's own zone: midnight in New York is
 * the beginning of the day of an announcement, and must not become another day elsewhere.
 */
final class FeedDay {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int LONGEST = 64;
  private static final int ISO = "2026-08-13".length();

  private FeedDay() {}

  /**
   * The day of {@code Thu, 13 Aug 2026 00:00:00 -0400} or {@code 2026-08-13T00:00:00-04:00}, empty
   * if {@code text} is neither.
   */
  static Optional<LocalDate> of(String text) {
    String line = text.length() > LONGEST ? "" : OneLine.of(text);
    if (line.length() > ISO && line.charAt(4) == '-') {
      return UtcDay.of(line.substring(0, ISO));
    }
    String[] parts = line.substring(line.indexOf(',') + 1).strip().split(" ", 4);
    return parts.length == 4 ? day(parts[0], parts[1], parts[2]) : Optional.empty();
  }

  private static Optional<LocalDate> day(String day, String month, String year) {
    int at = month.length() == 3 ? MONTHS.indexOf(month) : -1;
    if (at < 0 || at % 3 != 0 || !day.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), at / 3 + 1, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
