package io.github.dailypapers.cli;

import java.util.ArrayList;
import java.util.List;

/** A line as a shell takes it apart: blanks, both kinds of quotes, and the backslash. */
final class ShellWords {
  private final String line;
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean begun;

  private ShellWords(String line) {
    this.line = line;
  }

  /**
   * The words of {@code line}.
   *
   * @throws UsageException if a quote is not closed
   */
  static List<String> of(String line) {
    return new ShellWords(line).split();
  }

  private List<String> split() {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\'' || c == '"') {
        at = quoted(at);
      } else if (c == '\\' && at + 1 < line.length()) {
        at++;
        append(line.charAt(at));
      } else if (Character.isWhitespace(c)) {
        end();
      } else {
        append(c);
      }
    }
    end();
    return words;
  }

  /** Takes in what is quoted; returns where the closing quote is. */
  private int quoted(int start) {
    char quote = line.charAt(start);
    begun = true;
    for (int at = start + 1; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == quote) {
        return at;
      }
      boolean escape = quote == '"' && c == '\\' && at + 1 < line.length();
      if (escape && "\"\\".indexOf(line.charAt(at + 1)) >= 0) {
        at++;
      }
      append(line.charAt(at));
    }
    throw new UsageException("a quote is not closed", "add a " + quote + " at the end");
  }

  private void append(char c) {
    begun = true;
    word.append(c);
  }

  private void end() {
    if (begun) {
      words.add(word.toString());
      word.setLength(0);
      begun = false;
    }
  }
}
