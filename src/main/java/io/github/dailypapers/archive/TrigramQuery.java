package io.github.dailypapers.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text must hold to be looked at, as a query of the index of runs of three characters. The
 * index finds more than it is asked for, never less: whoever asks must look at what it finds.
 */
final class TrigramQuery {
  private static final int LENGTH = 3;

  private TrigramQuery() {}

  /**
   * The query of texts of which each group must have one in the text.
   *
   * @return empty if the index cannot help
   */
  static String of(List<List<String>> groups) {
    List<String> parts = new ArrayList<>();
    for (List<String> alternatives : groups) {
      String part = either(alternatives);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(" AND ", parts);
  }

  /** One text that the index cannot look up leaves all alternatives open. */
  private static String either(List<String> alternatives) {
    List<String> parts = new ArrayList<>();
    for (String text : alternatives) {
      Set<String> trigrams = trigrams(text);
      if (trigrams.isEmpty()) {
        return "";
      }
      parts.add('(' + String.join(" AND ", trigrams) + ')');
    }
    return parts.isEmpty() ? "" : '(' + String.join(" OR ", parts) + ')';
  }

  /** Only of ASCII, where there is no doubt about what is the same letter in another case. */
  private static Set<String> trigrams(String text) {
    Set<String> trigrams = new LinkedHashSet<>();
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= ' ' && c <= '~' ? run + 1 : 0;
      if (run >= LENGTH) {
        trigrams.add('"' + text.substring(i - LENGTH + 1, i + 1).replace("\"", "\"\"") + '"');
      }
    }
    return trigrams;
  }
}
