package io.github.dailypapers.cli;

/** How a period can be written, as the manual tells of it. */
enum PeriodForm {
  LATEST(
      "today",
      "the latest listing there is, under its real date; what is meant if nothing is said"),
  DAY_AGO("yesterday, -3d", "one day, counted back from the present day"),
  DAY("2025-11-19", "one day"),
  LONGER("2025-W47, 2025-11, 2025", "an ISO week, a month, a year"),
  UP_TO_NOW("this-week, last-week, this-month, last-month, 7d", "up to the present day"),
  RANGE("2025-11-10..2025-11-14, 2025-11-10..", "from one day to another, or to the present one"),
  TRENDING("trending", "what the site calls trending"),
  ALL(
      "all",
      "everything the archive holds, of all sources or of those that are named; for sync, every day"
          + " since the first listing, 2023-05-04");

  private final String written;
  private final String meaning;

  PeriodForm(String written, String meaning) {
    this.written = written;
    this.meaning = meaning;
  }

  /** Examples of it. */
  String written() {
    return written;
  }

  /** Which days these are, on one line without a full stop. */
  String meaning() {
    return meaning;
  }
}
