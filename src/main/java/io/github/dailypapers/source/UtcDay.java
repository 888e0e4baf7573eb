package io.github.dailypapers.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The UTC day of a point in time as pages write it. */
public final class UtcDay {
  private static final int DAY_LENGTH = "2026-09-28".length();

  private UtcDay() {}

  /**
   * The UTC day of an ISO 8601 day ({@code 2026-09-28}) or point in time ({@code
   * 2026-09-28T20:00:00.000Z}), empty if {@code text} is neither.
   */
  public static Optional<LocalDate> of(String text) {
    try {
      if (text.length() > DAY_LENGTH && !text.endsWith("Z")) {
        return Optional.of(
            OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
      }
      return text.length() == DAY_LENGTH || (text.length() > DAY_LENGTH && text.charAt(10) == 'T')
          ? day(text)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Reads the digits itself: the formatters of java.time cost a tenth of a start. */
  private static Optional<LocalDate> day(String text) {
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return year < 0 || month < 0 || day < 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
