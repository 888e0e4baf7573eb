package io.github.dailypapers.source.arxiv.page;

import java.util.List;

/**
 * The running numbers of a page's entries, which go on through all its sections and from page to
 * page.
 *
 * @param first the number of the first entry, 0 if there are no entries
 * @param last the number of the last
 * @param gaps the numbers between that no entry has, or that come out of turn; empty if there are
 *     none
 */
record ListNumbers(int first, int last, String gaps) {
  private static final int LONGEST = 100;
  private static final String MORE = "and more";

  /** Numbers of {@code entries}; one without a number counts as the next. */
  static ListNumbers of(List<ListEntry> entries) {
    if (entries.isEmpty()) {
      return new ListNumbers(0, 0, "");
    }
    int first = Math.max(entries.get(0).number(), 1);
    int next = first;
    StringBuilder gaps = new StringBuilder();
    for (ListEntry entry : entries) {
      int number = entry.number();
      if (number > 0 && number != next) {
        gap(next, number, gaps);
        next = number;
      }
      next++;
    }
    return new ListNumbers(first, next - 1, gaps.toString());
  }

  private static void gap(int next, int number, StringBuilder gaps) {
    boolean full = gaps.length() > LONGEST;
    if (full && gaps.charAt(gaps.length() - 1) == MORE.charAt(MORE.length() - 1)) {
      return;
    }
    gaps.append(gaps.isEmpty() ? "" : ", ");
    if (full) {
      gaps.append(MORE);
    } else if (number > next) {
      gaps.append(next).append(number == next + 1 ? "" : " to " + (number - 1));
    } else {
      gaps.append(next).append(" (").append(number).append(" stands there)");
    }
  }
}
