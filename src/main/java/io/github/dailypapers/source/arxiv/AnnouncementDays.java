package io.github.dailypapers.source.arxiv;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days that arXiv announces papers on, as its announcements are dated
 * (https://info.arxiv.org/help/availability.html).
 */
public final class AnnouncementDays {
  /** As published for the one year that is known; announcements are put off around them. */
  private static final List<LocalDate> HOLIDAYS =
      List.of(
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 1, 19),
          LocalDate.of(2026, 6, 19),
          LocalDate.of(2026, 7, 3),
          LocalDate.of(2026, 9, 7),
          LocalDate.of(2026, 11, 26),
          LocalDate.of(2026, 12, 25),
          LocalDate.of(2026, 12, 29),
          LocalDate.of(2026, 12, 31));

  private AnnouncementDays() {}

  /**
   * Why there is no announcement of {@code day}, if the calendar tells; only to be asked of a day
   * that has none, for around holidays it says no more than what is likely.
   */
  public static Optional<String> reason(LocalDate day) {
    if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
      return Optional.of("Saturday: arXiv announces Monday to Friday");
    }
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return Optional.of("Sunday: arXiv announces Monday to Friday");
    }
    // What is announced on the evening of a holiday would be dated by the day after.
    for (LocalDate holiday : new LocalDate[] {day, day.minusDays(1)}) {
      if (HOLIDAYS.contains(holiday)) {
        return Optional.of("arXiv puts announcements off around its holiday of " + holiday);
      }
    }
    return Optional.empty();
  }
}
