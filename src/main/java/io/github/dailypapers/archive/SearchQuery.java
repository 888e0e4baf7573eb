package io.github.dailypapers.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user types to search, as a query of SQLite's FTS5
 * (https://www.sqlite.org/fts5.html#full_text_query_syntax): every word must be found, words
 * between double quotes next to each other, and a word with a star behind it stands for all that
 * begin so. Nothing else has a meaning, so that no text breaks the query.
 */
final class SearchQuery {
  private SearchQuery() {}

  /** The query of {@code text}; empty if it holds no word. */
  static String of(String text) {
    List<String> terms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        int end = text.indexOf('"', at + 1);
        int close = end < 0 ? text.length() : end;
        boolean prefix = close + 1 < text.length() && text.charAt(close + 1) == '*';
        add(terms, text.substring(at + 1, close), prefix);
        at = close + (prefix ? 2 : 1);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        int end = endOfWord(text, at);
        boolean prefix = text.charAt(end - 1) == '*';
        add(terms, text.substring(at, prefix ? end - 1 : end), prefix);
        at = end;
      }
    }
    return String.join(" AND ", terms);
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) != '"'
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Words without a letter or digit mean nothing to the index. */
  private static void add(List<String> terms, String text, boolean prefix) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        terms.add('"' + text.replace('\0', ' ') + (prefix ? "\" *" : "\""));
        return;
      }
    }
  }
}
