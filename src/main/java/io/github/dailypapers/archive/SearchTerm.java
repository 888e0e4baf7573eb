package io.github.dailypapers.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a search looks for: a word, words next to each other, or what words begin with.
 *
 * @param text the word or words as the user wrote them, without quotes and star
 * @param prefix whether the last word may go on
 */
public record SearchTerm(String text, boolean prefix) {
  /**
   * What a user types to search: words, words between double quotes, and beginnings of words with a
   * star behind them. Nothing else has a meaning. What holds no letter or digit is left out.
   */
  public static List<SearchTerm> of(String typed) {
    List<SearchTerm> terms = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      char c = typed.charAt(at);
      if (c == '"') {
        int end = typed.indexOf('"', at + 1);
        int close = end < 0 ? typed.length() : end;
        boolean prefix = close + 1 < typed.length() && typed.charAt(close + 1) == '*';
        add(terms, typed.substring(at + 1, close), prefix);
        at = close + (prefix ? 2 : 1);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        int end = endOfWord(typed, at);
        boolean prefix = typed.charAt(end - 1) == '*';
        add(terms, typed.substring(at, prefix ? end - 1 : end), prefix);
        at = end;
      }
    }
    return terms;
  }

  private static int endOfWord(String typed, int from) {
    int end = from;
    while (end < typed.length()
        && typed.charAt(end) != '"'
        && !Character.isWhitespace(typed.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void add(List<SearchTerm> terms, String text, boolean prefix) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        terms.add(new SearchTerm(text.strip(), prefix));
        return;
      }
    }
  }
}
