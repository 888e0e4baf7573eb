package io.github.dailypapers.select;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pattern, ready to be looked for. Safe for use by several threads at once. */
sealed interface Finder permits LiteralFinder, ExpressionFinder {

  /** Whether the pattern matches anywhere in {@code text}. */
  boolean isIn(String text);

  /**
   * Whether the pattern matches anywhere in a text that is given as UTF-8, in which what is
   * malformed reads as the replacement character U+FFFD.
   */
  boolean isIn(byte[] utf8);

  /** Groups of texts, of each of which every match holds at least one, whatever its case. */
  List<List<String>> needed();

  /** A search for all matches in one text. */
  Search over(String text);

  /** Finds matches in one text, for one thread. */
  interface Search {
    /**
     * The first match that begins at {@code from} or after it, or null if there is none. Calls must
     * not go backwards.
     */
    @Nullable Span from(int from);
  }
}
