package io.github.dailypapers.period;

import java.time.LocalDate;

/** What span of listings is asked for. */
public sealed interface Period permits Days, Period.Latest, Period.Trending, Period.All {

  /** The latest listing the source has published, whatever day it is. */
  record Latest() implements Period {
    @Override
    public String label() {
      return "today";
    }
  }

  /** What is looked at most at present, whenever it was listed. */
  record Trending() implements Period {
    @Override
    public String label() {
      return "trending";
    }
  }

  /** Everything the archive holds. */
  record All() implements Period {
    @Override
    public String label() {
      return "all";
    }
  }

  /** How the period is called in messages, on one line. */
  String label();

  /**
   * The period that {@code text} names, in any letter case.
   *
   * @param text one of the forms that {@link PeriodException#hint()} lists
   * @param today the present day in UTC, which is what listing days are counted in
   * @throws PeriodException if {@code text} names no period, or a day, week or month that is not in
   *     the calendar
   */
  static Period parse(String text, LocalDate today) {
    return new PeriodParser(text, today).parse();
  }
}
