package io.github.dailypapers.select;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that a match cannot do without, with which an index can be asked for what may match. For
 * every group, each text that the pattern matches holds at least one member <em>whatever the case
 * of its letters</em>, so that only an index that folds case may be asked.
 *
 * <p>Case is folded as Unicode's simple case folding does, of which two rules concern ASCII: the
 * Kelvin sign (U+212A) is a k, and the long s (U+017F) an s. The trigram tokenizer of SQLite's FTS5
 * folds both likewise, and so loses no match of a run of ASCII; an index that folds ASCII only must
 * not be asked for k and s. Of letters beyond ASCII no such thing is known.
 *
 * @param groups each of at least one text, none of which is empty; no groups if nothing is known
 */
public record Needles(List<List<String>> groups) {

  /** Copies the lists. */
  public Needles {
    List<List<String>> copies = new ArrayList<>();
    for (List<String> group : groups) {
      copies.add(List.copyOf(group));
    }
    groups = List.copyOf(copies);
  }

  /** Whether nothing is known, so that any text may match. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
