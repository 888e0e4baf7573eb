package io.github.dailypapers.period;

import io.github.dailypapers.spelling.Nearest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the grammar of periods. */
final class PeriodParser {
  private static final String RANGE = "..";

  /** Ten years, so that a slip of the keyboard does not ask for a century. */
  private static final int MOST_DAYS_BACK = 3660;

  private final String text;
  private final LocalDate today;

  PeriodParser(String text, LocalDate today) {
    this.text = text;
    this.today = today;
  }

  Period parse() {
    String word = text.toLowerCase(Locale.ROOT);
    int dots = word.indexOf(RANGE);
    if (dots >= 0) {
      return range(word.substring(0, dots), word.substring(dots + RANGE.length()));
    }
    return switch (word) {
      case "today" -> new Period.Latest();
      case "trending" -> new Period.Trending();
      case "all" -> new Period.All();
      default -> days(word);
    };
  }

  private Days range(String from, String to) {
    if (from.isEmpty()) {
      throw new PeriodException(
          "the range \"" + text + "\" has no first day", "use 2025-11-10..2025-11-14");
    }
    Days left = days(from);
    if (to.isEmpty()) {
      return left.isEmpty() ? left : new Days(left.first(), today, today);
    }
    Days right = days(to);
    if (right.last().isBefore(left.first())) {
      throw new PeriodException(
          "the range \"" + text + "\" runs backwards", "use " + to + RANGE + from);
    }
    return new Days(left.first(), right.last(), today);
  }

  private Days days(String word) {
    LocalDate monday = IsoWeek.mondayOf(today);
    LocalDate firstOfMonth = today.withDayOfMonth(1);
    return switch (word) {
      case "today" -> day(today);
      case "yesterday" -> day(today.minusDays(1));
      case "this-week" -> until(monday, monday.plusWeeks(1));
      case "last-week" -> until(monday.minusWeeks(1), monday);
      case "this-month" -> until(firstOfMonth, firstOfMonth.plusMonths(1));
      case "last-month" -> until(firstOfMonth.minusMonths(1), firstOfMonth);
      default -> numbered(word);
    };
  }

  private Days numbered(String word) {
    CalendarDate date = new CalendarDate(word, today);
    if (date.hasShape()) {
      return date.days();
    }
    boolean one = word.startsWith("-");
    String count = word.substring(one ? 1 : 0);
    if (!isDayCount(count)) {
      throw unknown(word);
    }
    int days = dayCount(count);
    return one ? day(today.minusDays(days)) : new Days(today.minusDays(days - 1L), today, today);
  }

  private static boolean isDayCount(String word) {
    int digits = word.length() - 1;
    if (digits < 1 || word.charAt(digits) != 'd') {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private int dayCount(String word) {
    int digits = word.length() - 1;
    // More digits than the bound has could not be read as an int.
    int days = digits > 5 ? Integer.MAX_VALUE : Integer.parseInt(word, 0, digits, 10);
    if (days < 1 || days > MOST_DAYS_BACK) {
      throw new PeriodException(
          "\"" + text + "\" is out of bounds", "use 1d to " + MOST_DAYS_BACK + "d");
    }
    return days;
  }

  private Days day(LocalDate day) {
    return new Days(day, day, today);
  }

  private Days until(LocalDate first, LocalDate next) {
    return new Days(first, next.minusDays(1), today);
  }

  private PeriodException unknown(String word) {
    String message = "\"" + text + "\" is not a period";
    if (word.equals("trending") || word.equals("all")) {
      return new PeriodException(message, word + " cannot be an end of a range");
    }
    Optional<String> meant =
        Nearest.to(
            word,
            List.of(
                "today",
                "yesterday",
                "this-week",
                "last-week",
                "this-month",
                "last-month",
                "trending",
                "all"));
    if (meant.isPresent()) {
      return new PeriodException(message, "did you mean " + meant.get() + "?");
    }
    return new PeriodException(
        message,
        "use today, yesterday, 2025-11-19, 2025-W47, 2025-11, 2025, this-week, last-week,"
            + " this-month, last-month, 7d, -3d, 2025-11-10..2025-11-14, 2025-11-10.., trending or"
            + " all");
  }
}
