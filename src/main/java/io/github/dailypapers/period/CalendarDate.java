package io.github.dailypapers.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Years, months, ISO weeks and days written in digits. Read without {@code DateTimeFormatter},
 * whose classes alone take longer to load than the whole command may.
 */
final class CalendarDate {
  /** The year of the first paper on arXiv. */
  private static final int FIRST_YEAR = 1991;

  private final String text;
  private final LocalDate today;

  CalendarDate(String text, LocalDate today) {
    this.text = text.toUpperCase(Locale.ROOT);
    this.today = today;
  }

  /** Whether the text has the shape of a calendar date, right or wrong. */
  boolean hasShape() {
    return switch (text.length()) {
      case 4 -> areDigits(0, 4);
      case 7 -> areDigits(0, 4) && text.charAt(4) == '-' && areDigits(5, 7);
      case 8 -> areDigits(0, 4) && text.startsWith("-W", 4) && areDigits(6, 8);
      case 10 ->
          areDigits(0, 4)
              && text.charAt(4) == '-'
              && areDigits(5, 7)
              && text.charAt(7) == '-'
              && areDigits(8, 10);
      default -> false;
    };
  }

  /**
   * The days of the date.
   *
   * @throws PeriodException if there is no such date in the calendar
   */
  Days days() {
    int year = number(0, 4);
    if (year < FIRST_YEAR) {
      throw new PeriodException(
          "\"" + text + "\" is before any listing", "use a year from " + FIRST_YEAR + " on");
    }
    return switch (text.length()) {
      case 4 -> new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today);
      case 7 -> month(year);
      case 8 -> week(year, number(6, 8));
      default -> day(year);
    };
  }

  private Days month(int year) {
    YearMonth month = YearMonth.of(year, monthNumber());
    return new Days(month.atDay(1), month.atEndOfMonth(), today);
  }

  private Days week(int year, int week) {
    int weeks = IsoWeek.weeksIn(year);
    if (week < 1 || week > weeks) {
      throw new PeriodException(
          "there is no week " + text,
          year + " has " + weeks + " weeks, " + year + "-W01 to " + year + "-W" + weeks);
    }
    LocalDate monday = IsoWeek.monday(year, week);
    return new Days(monday, monday.plusDays(6), today);
  }

  private Days day(int year) {
    YearMonth month = YearMonth.of(year, monthNumber());
    int number = number(8, 10);
    if (!month.isValidDay(number)) {
      throw new PeriodException(
          "there is no day " + text,
          month
              + " has "
              + month.lengthOfMonth()
              + " days, "
              + month.atDay(1)
              + " to "
              + month.atEndOfMonth());
    }
    LocalDate day = month.atDay(number);
    return new Days(day, day, today);
  }

  private int monthNumber() {
    int month = number(5, 7);
    if (month < 1 || month > 12) {
      throw new PeriodException(
          "there is no month " + text.substring(0, 7), "the months are 01 to 12");
    }
    return month;
  }

  private boolean areDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int number(int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
