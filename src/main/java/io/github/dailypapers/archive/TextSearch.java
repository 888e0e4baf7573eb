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
 */
public record TextSearch(List<Field> fields, Predicate<Paper> matches, List<List<String>> needles) {
  /** Copies the lists. */
  public TextSearch {
    fields = List.copyOf(fields);
    needles = List.copyOf(needles);
  }
}
