package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is looked for in the texts of papers.
 *
 * @param fields where to look; only these are read of most papers
 * @param matches whether a paper is wanted, of which only {@code fields} are known; asked by
 *     several threads at once
 * @param needles what a wanted paper must hold in title or abstract, in whatever letter case: of
 *     each group at least one text; empty if nothing is known of that
 * @param told which fields are read of a wanted paper; the others are null
 */
public record TextSearch(
    List<Field> fields, Predicate<Paper> matches, List<List<String>> needles, List<Field> told) {
  private static final List<Field> ALL = List.of(Field.values());

  /** Copies the lists. */
  public TextSearch {
    fields = List.copyOf(fields);
    needles = List.copyOf(needles);
    told = List.copyOf(told);
  }

  /** A search for whole papers. */
  public TextSearch(List<Field> fields, Predicate<Paper> matches, List<List<String>> needles) {
    this(fields, matches, needles, ALL);
  }

  /** Whether wanted papers are read whole. */
  boolean tellsAll() {
    return told.size() == ALL.size();
  }
}
