package io.github.dailypapers.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrap {
  private Wrap() {}

  /**
   * {@code text}, cleansed, in lines of at most {@code cells}, at least 2: broken between words,
   * and within those that are longer than a line.
   */
  static List<String> lines(String text, int cells) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Cells.prefix(text, start, cells);
      if (end < text.length() && text.charAt(end) != ' ') {
        int space = text.lastIndexOf(' ', end);
        end = space > start ? space : end;
      }
      lines.add(text.substring(start, end));
      start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }
    return lines;
  }
}
