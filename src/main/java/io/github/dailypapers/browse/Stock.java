package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The papers there are to browse, in the order they came in.
 *
 * @param heading whose listing it is
 * @param day the one listing day they are of, if they are of one
 * @param severalDays whether they are of several
 */
record Stock(String heading, Optional<LocalDate> day, List<Paper> papers, boolean severalDays) {
  /** Nothing has come yet. */
  static final Stock NONE = new Stock("", Optional.empty(), List.of(), false);

  static Stock of(Arrival.Papers arrival) {
    return new Stock(
        arrival.heading(), arrival.day(), arrival.papers(), areOfSeveral(arrival.papers()));
  }

  private static boolean areOfSeveral(List<Paper> papers) {
    for (Paper paper : papers) {
      if (!Objects.equals(paper.listedOn(), papers.get(0).listedOn())) {
        return true;
      }
    }
    return false;
  }
}
