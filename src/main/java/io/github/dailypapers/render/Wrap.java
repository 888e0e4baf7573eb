package io.github.dailypapers.render;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {
  private Wrap() {}

  /**
   * {@code text}, cleansed, in lines of at most {@code cells}: broken between words, and within
   * those that are longer than a line. A line holds one character at least.
   */
  public static List<String> lines(String text, int cells) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start, cells);
      lines.add(text.substring(start, end));
      start = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }
    return lines;
  }

  private static int lineEnd(String text, int start, int cells) {
    int end = Cells.prefix(text, start, cells);
    if (end == start) {
      return text.offsetByCodePoints(start, 1);
    }
    if (end == text.length()) {
      return end;
    }
    for (int space = end; space > start; space--) {
      if (text.charAt(space) == ' ') {
        return space;
      }
    }
    return end;
  }
}
