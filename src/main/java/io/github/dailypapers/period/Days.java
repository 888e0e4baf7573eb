package io.github.dailypapers.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A day, week, month, year or range: every listing day from the first to the last. Days after today
 * may be named, but are never asked for, because nothing is listed on them yet.
 *
 * @param first the first day named
 * @param last the last day named, not before the first
 * @param today the present day in UTC
 */
public record Days(LocalDate first, LocalDate last, LocalDate today) implements Period {

  /**
   * Checks the order of the days.
   *
   * @throws IllegalArgumentException if {@code last} is before {@code first}
   */
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + ".." + last + " runs backwards");
    }
  }

  /** Whether one day was named, rather than a span. */
  public boolean isSingleDay() {
    return first.equals(last);
  }

  /** Whether the days named reach beyond today, so that {@link #days} leaves some out. */
  public boolean isCutAtToday() {
    return last.isAfter(today);
  }

  /** Whether all days named are in the future. */
  public boolean isEmpty() {
    return first.isAfter(today);
  }

  /** The days named up to and including today, oldest first. */
  public List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    LocalDate end = isCutAtToday() ? today : last;
    for (LocalDate day = first; !day.isAfter(end); day = day.plusDays(1)) {
      days.add(day);
    }
    return days;
  }

  /**
   * The day and its weekday, or the two ends joined with two dots. A span that reaches beyond today
   * ends today, unless it lies in the future altogether.
   */
  @Override
  public String label() {
    if (isSingleDay()) {
      return named(first);
    }
    LocalDate end = isCutAtToday() && !isEmpty() ? today : last;
    return first + ".." + end;
  }

  /** A day as messages print it, such as {@code 2025-11-19 (Wednesday)}. */
  public static String named(LocalDate day) {
    String weekday = day.getDayOfWeek().name();
    return day + " (" + weekday.charAt(0) + weekday.substring(1).toLowerCase(Locale.ROOT) + ")";
  }
}
