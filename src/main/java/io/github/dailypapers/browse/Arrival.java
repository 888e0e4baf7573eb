package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes of a {@link Wish}, one after another. */
public sealed interface Arrival {
  /**
   * Papers, in place of those that came before.
   *
   * @param heading whose listing it is, in a few words
   * @param day the one listing day they are of, as their page states it; empty if they are of
   *     several, or of none
   * @param papers all that are to be shown so far, in order
   * @param marks what the user did with them; the selection is left as it is
   */
  record Papers(String heading, Optional<LocalDate> day, List<Paper> papers, Marks marks)
      implements Arrival {
    /** Copies the list. */
    public Papers {
      papers = List.copyOf(papers);
    }
  }

  /**
   * How old the papers are that came last, as long as no newer ones have come.
   *
   * @param text one line without a full stop
   */
  record Age(String text) implements Arrival {}

  /**
   * Something the user must be told.
   *
   * @param text one line without a full stop
   */
  record Note(String text) implements Arrival {}

  /**
   * Something that went wrong.
   *
   * @param text one line: what happened and what to do
   */
  record Trouble(String text) implements Arrival {}

  /** Nothing more will come. */
  record End() implements Arrival {}
}
