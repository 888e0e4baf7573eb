package io.github.dailypapers.select;

import java.util.Locale;

/** Words that a full stop belongs to without ending the sentence. */
final class Abbreviations {
  private Abbreviations() {}

  /**
   * Whether the full stop at {@code stop} belongs to an abbreviation or an initial.
   *
   * @param start where the sentence begins
   */
  static boolean endsAt(String text, int start, int stop) {
    int first = stop;
    while (first > start && isPart(text.charAt(first - 1))) {
      first--;
    }
    String word = text.substring(first, stop);
    return isInitial(word) || isKnown(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** One capital, as in J. Doe, or several with stops between, as in U.S. */
  private static boolean isInitial(String word) {
    int last = word.length() - 1;
    return last >= 0
        && Character.isUpperCase(word.charAt(last))
        && (last == 0 || word.charAt(last - 1) == '.');
  }

  private static boolean isKnown(String word) {
    return switch (word) {
      case "e.g",
          "eg",
          "i.e",
          "ie",
          "al",
          "cf",
          "vs",
          "w.r.t",
          "resp",
          "approx",
          "fig",
          "figs",
          "eq",
          "eqs",
          "eqn",
          "sec",
          "sect",
          "ch",
          "ref",
          "refs",
          "tab",
          "thm",
          "prop",
          "def",
          "app",
          "no",
          "nos",
          "vol",
          "pp",
          "ed",
          "eds",
          "dr",
          "prof",
          "mr",
          "mrs",
          "ms",
          "st",
          "a.k.a",
          "viz" ->
          true;
      default -> false;
    };
  }
}
