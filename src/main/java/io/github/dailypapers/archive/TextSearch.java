package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import java.util.List;

/**
 * What is looked for in the texts of papers.
 *
 * @param fields where to look, all of type text or list; each member of a list is a text of its own
 * @param sought what to look for
 * @param inverted whether the papers are wanted in which it is not found
 * @param needles what a wanted paper must hold in title or abstract, in whatever letter case: of
 *     each group at least one text; empty if nothing is known of that
 * @param told which fields are read of a wanted paper; the others are null
 */
public record TextSearch(
    List<Field> fields,
    TextTest sought,
    boolean inverted,
    List<List<String>> needles,
    List<Field> told) {

  /** Copies the lists. */
  public TextSearch {
    fields = List.copyOf(fields);
    needles = List.copyOf(needles);
    told = List.copyOf(told);
  }
}
