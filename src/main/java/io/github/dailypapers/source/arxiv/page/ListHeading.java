package io.github.dailypapers.source.arxiv.page;

import java.util.Optional;

/**
 * The heading of a section of a listing, such as {@code Cross submissions (continued, showing last
 * 15 of 30 entries)} or {@code Thu, 13 Aug 2026 (showing first 50 of 92 entries )}, or that of the
 * newest listing, {@code Showing new listings for Friday, 14 August 2026}.
 *
 * @param section what the section holds
 * @param day the day that the heading states
 * @param unread what stands where a day would be stated, but is none; empty if nothing does
 * @param shown how many entries the section has on this page, -1 if the heading does not say
 */
record ListHeading(Section section, Optional<DayText> day, String unread, int shown) {
  /** Kinds of sections. */
  enum Section {
    /** No section, but the whole of the newest listing. */
    LISTING("entries"),
    NEW("new submissions"),
    CROSS("cross-lists"),
    REPLACEMENT("replacements"),
    /** All of one day. */
    DAY("entries"),
    OTHER("entries");

    private final String plural;

    Section(String plural) {
      this.plural = plural;
    }

    /** What the section's entries are called. */
    String plural() {
      return plural;
    }

    /** Whether the section is of the announcement of one day. */
    boolean isOfOneDay() {
      return this == LISTING || this == NEW || this == CROSS || this == REPLACEMENT;
    }
  }

  /** The section of entries that stand below no heading. */
  static final ListHeading NONE = new ListHeading(Section.OTHER, Optional.empty(), "nothing", -1);

  private static final String SHOWING = "showing";
  private static final String FOR = " for ";

  /** Reads the heading {@code text}. */
  static ListHeading of(String text) {
    int open = text.indexOf('(');
    String name = (open < 0 ? text : text.substring(0, open)).strip();
    int shown = open < 0 ? -1 : shown(text.substring(open));
    Section section = section(name);
    if (section.isOfOneDay()) {
      int at = name.indexOf(FOR);
      String day = at < 0 ? "" : name.substring(at + FOR.length());
      return of(section, day, shown);
    }
    Optional<DayText> day = DayText.parse(name);
    return day.isPresent()
        ? new ListHeading(Section.DAY, day, "", shown)
        : new ListHeading(Section.OTHER, day, name, shown);
  }

  private static ListHeading of(Section section, String day, int shown) {
    Optional<DayText> stated = DayText.parse(day);
    return new ListHeading(section, stated, stated.isPresent() ? "" : day, shown);
  }

  private static Section section(String name) {
    if (name.startsWith("Showing new listings")) {
      return Section.LISTING;
    }
    if (name.startsWith("New submission")) {
      return Section.NEW;
    }
    if (name.startsWith("Cross")) {
      return Section.CROSS;
    }
    return name.startsWith("Replacement") ? Section.REPLACEMENT : Section.OTHER;
  }

  /** The first number after {@code showing}. */
  private static int shown(String counts) {
    int at = counts.indexOf(SHOWING);
    while (at >= 0 && at < counts.length() && !Digits.isAt(counts, at)) {
      at++;
    }
    return at < 0 ? -1 : Digits.at(counts, at);
  }
}
