package io.github.dailypapers.source.arxiv.page;

/** Whole numbers as pages write them. */
final class Digits {
  /** More digits than any count of papers has, and few enough for an int. */
  private static final int MOST = 9;

  private Digits() {}

  /** Whether the character at {@code at} is a digit. */
  static boolean isAt(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The first place from {@code from} on that holds no digit. */
  static int end(String text, int from) {
    int end = from;
    while (isAt(text, end)) {
      end++;
    }
    return end;
  }

  /** The number that {@code text} begins with at {@code from}, -1 if it begins with none. */
  static int at(String text, int from) {
    int end = end(text, from);
    return end == from || end - from > MOST ? -1 : Integer.parseInt(text.substring(from, end));
  }

  /** The number that is all of {@code text}, -1 if it is anything else. */
  static int all(String text) {
    return end(text, 0) == text.length() ? at(text, 0) : -1;
  }
}
