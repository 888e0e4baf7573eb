package io.github.dailypapers.period;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Weeks as ISO 8601 counts them: from Monday to Sunday, week 1 being the one that holds 4 January.
 */
final class IsoWeek {
  private IsoWeek() {}

  /** The Monday of the week that holds {@code day}. */
  static LocalDate mondayOf(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  /** The Monday of week {@code week} of {@code year}, which may fall in the year before. */
  static LocalDate monday(int year, int week) {
    return mondayOf(LocalDate.of(year, 1, 4)).plusWeeks(week - 1L);
  }

  /**
   * How many weeks {@code year} has: 53 where it begins on a Thursday, or on a Wednesday and is a
   * leap year; else 52.
   */
  static int weeksIn(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    DayOfWeek weekday = newYear.getDayOfWeek();
    boolean isLong =
        weekday == DayOfWeek.THURSDAY || (weekday == DayOfWeek.WEDNESDAY && newYear.isLeapYear());
    return isLong ? 53 : 52;
  }
}
