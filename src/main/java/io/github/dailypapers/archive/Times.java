package io.github.dailypapers.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments as the archive holds them: {@code 2026-11-24} and {@code
 * 2026-11-24T07:30:00.000Z}, whose order as text is that in time. Written and read by hand, since
 * the formatters of java.time cost a tenth of a start.
 */
final class Times {
  private static final int DAY_LENGTH = "2026-11-24".length();
  private static final int MOMENT_LENGTH = "2026-11-24T07:30:00.000Z".length();
  private static final int SECONDS_A_DAY = 86_400;
  private static final int SECONDS_AN_HOUR = 3600;
  private static final int SECONDS_A_MINUTE = 60;
  private static final int MILLIS = 1000;
  private static final int NANOS_A_MILLI = 1_000_000;

  private Times() {}

  /** The day that {@code text} is; null for null and for what is none. */
  static @Nullable LocalDate day(@Nullable String text) {
    return text == null || text.length() != DAY_LENGTH ? null : leadingDay(text);
  }

  private static @Nullable LocalDate leadingDay(String text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, DAY_LENGTH);
    boolean possible = year >= 0 && month >= 1 && month <= 12 && day >= 1;
    if (!possible || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
      return null;
    }
    return LocalDate.of(year, month, day);
  }

  /** {@code moment} to the millisecond. */
  static String text(Instant moment) {
    long second = moment.getEpochSecond();
    int ofDay = (int) Math.floorMod(second, (long) SECONDS_A_DAY);
    StringBuilder text = new StringBuilder(MOMENT_LENGTH);
    text.append(LocalDate.ofEpochDay(Math.floorDiv(second, (long) SECONDS_A_DAY))).append('T');
    pad(text, ofDay / SECONDS_AN_HOUR, 10).append(':');
    pad(text, ofDay % SECONDS_AN_HOUR / SECONDS_A_MINUTE, 10).append(':');
    pad(text, ofDay % SECONDS_A_MINUTE, 10).append('.');
    return pad(text, moment.getNano() / NANOS_A_MILLI, 100).append('Z').toString();
  }

  private static StringBuilder pad(StringBuilder text, int number, int least) {
    for (int size = least; size > 1 && number < size; size /= 10) {
      text.append('0');
    }
    return text.append(number);
  }

  /** The moment that {@link #text} wrote; the beginning of time for what is none. */
  static Instant moment(@Nullable String text) {
    LocalDate day = text == null || text.length() != MOMENT_LENGTH ? null : leadingDay(text);
    if (text == null || day == null) {
      return Instant.EPOCH;
    }
    long seconds =
        day.toEpochDay() * SECONDS_A_DAY
            + Math.max(0, number(text, 11, 13)) * (long) SECONDS_AN_HOUR
            + Math.max(0, number(text, 14, 16)) * (long) SECONDS_A_MINUTE
            + Math.max(0, number(text, 17, 19));
    return Instant.ofEpochMilli(seconds * MILLIS + Math.max(0, number(text, 20, 23)));
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
