package io.github.dailypapers.config;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file of properties that set something, as {@link java.util.Properties} has them: a
 * line that ends with an odd number of backslashes goes on with the next one; empty lines and those
 * that begin with {@code #} or {@code !} are none.
 */
final class LogicalLines {
  private final String text;
  private int place;
  private int number;
  private int first;

  LogicalLines(String text) {
    this.text = text;
  }

  /** The next line with all those it goes on with; null at the end. */
  @Nullable String next() {
    while (place < text.length()) {
      int begin = place;
      String line = natural();
      if (isNone(line)) {
        continue;
      }
      first = number;
      while (goesOn(line) && place < text.length()) {
        line = natural();
      }
      return text.substring(begin, place);
    }
    return null;
  }

  /** The number of the first line of the last one that was had. */
  int number() {
    return first;
  }

  /** One line as an editor shows it, without its end. */
  private String natural() {
    int begin = place;
    int end = begin;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    place = Math.min(end + (text.startsWith("\r\n", end) ? 2 : 1), text.length());
    number++;
    return text.substring(begin, end);
  }

  private static boolean isNone(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != ' ' && c != '\t' && c != '\f') {
        return c == '#' || c == '!';
      }
    }
    return true;
  }

  private static boolean goesOn(String line) {
    int begin = line.length();
    while (begin > 0 && line.charAt(begin - 1) == '\\') {
      begin--;
    }
    return (line.length() - begin) % 2 == 1;
  }
}
