package io.github.dailypapers.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into words as a shell does, which has nothing else to say in it. */
public final class ShellWords {
  private static final char NONE = 0;

  private ShellWords() {}

  /**
   * The words of {@code text}: blanks part them, a backslash takes the next character as it is,
   * single quotes take everything, double quotes all but backslashes before a quote or a backslash.
   *
   * @return empty if a quote is not closed, or nothing follows a backslash
   */
  public static Optional<List<String>> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote != '\'') {
        if (++i == text.length()) {
          return Optional.empty();
        }
        char next = text.charAt(i);
        word.append(quote == NONE || next == '"' || next == '\\' ? "" : "\\").append(next);
        begun = true;
      } else if (c == quote) {
        quote = NONE;
      } else if (quote == NONE && (c == '"' || c == '\'')) {
        quote = c;
        begun = true;
      } else if (quote == NONE && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (quote != NONE) {
      return Optional.empty();
    }
    if (begun) {
      words.add(word.toString());
    }
    return Optional.of(words);
  }

  /** {@code word} as a shell takes it for one word. */
  public static String quoted(String word) {
    return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && "-_.,:/@%+=".indexOf(c) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
