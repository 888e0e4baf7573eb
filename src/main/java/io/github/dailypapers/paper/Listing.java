package io.github.dailypapers.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The papers of one page of a source, with the kind and the day the page itself states.
 *
 * @param kind what the page lists
 * @param day the listing day the page states as its own, in UTC; empty where it states none
 * @param papers in the page's order
 * @param remarks what a reader of the listing must be told of how it was read
 */
public record Listing(
    Kind kind, Optional<LocalDate> day, List<Paper> papers, List<Remark> remarks) {

  /** What a page lists. */
  public enum Kind {
    /** The papers put on the list on one day. */
    DAY,
    /** The papers of a longer period, which the site may have cut off. */
    PERIOD,
    /** What is looked at most at present, whenever it was listed. */
    TRENDING,
    /** The answer to a search. */
    SEARCH,
    /** One paper. */
    PAPER,
    /** Papers saved by somebody, of any kind. */
    SAVED
  }

  /**
   * Something to tell on standard error.
   *
   * @param text one line without a full stop
   * @param loss whether the page holds something that could not be read, which shows in the exit
   *     status
   */
  public record Remark(String text, boolean loss) {}

  /** Copies both lists. */
  public Listing {
    papers = List.copyOf(papers);
    remarks = List.copyOf(remarks);
  }
}
