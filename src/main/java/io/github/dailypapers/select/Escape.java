package io.github.dailypapers.select;

import java.util.OptionalInt;

/**
 * A backslash and what it gives a meaning to.
 *
 * @param rewritten the same in RE2/J's terms
 * @param inClass the same between the brackets of a class
 * @param literal the character it stands for, if it stands for just one
 * @param end where the expression goes on
 */
record Escape(String rewritten, String inClass, OptionalInt literal, int end) {
  private static final String BOUNDARY = "\\b";
  private static final String DIGITS = "\\p{Nd}";
  private static final String SPACES = "\\s\\x0B\\x{85}\\pZ";

  /**
   * Reads the escape that begins at {@code start}, of which at least one char must follow. What is
   * not known is left as it is, for RE2/J to refuse.
   */
  static Escape at(String pattern, int start) {
    int letter = pattern.codePointAt(start + 1);
    int end = start + 1 + Character.charCount(letter);
    return switch (letter) {
      case 'w' -> shorthand(Words.CLASS, end);
      case 'd' -> shorthand(DIGITS, end);
      case 's' -> shorthand(SPACES, end);
      case 'W' -> new Escape("[^" + Words.CLASS + "]", "\\W", OptionalInt.empty(), end);
      case 'D' -> new Escape("[^" + DIGITS + "]", "\\D", OptionalInt.empty(), end);
      case 'S' -> new Escape("[^" + SPACES + "]", "\\S", OptionalInt.empty(), end);
      case 'b' -> assertion(BOUNDARY, pattern, start, end);
      case '<', '>' -> assertion(BOUNDARY, pattern, start, end);
      // The same in a text of one line, and right also for whole words, where a line feed is put
      // around the text.
      case 'A' -> assertion("^", pattern, start, end);
      case 'z' -> assertion("$", pattern, start, end);
      case 'p', 'P' -> raw(pattern, start, namedClassEnd(pattern, end));
      case 'x' -> hexadecimal(pattern, start, end);
      default ->
          standsForItself(letter)
              ? new Escape(
                  pattern.substring(start, end),
                  pattern.substring(start, end),
                  OptionalInt.of(letter),
                  end)
              : raw(pattern, start, end);
    };
  }

  /** Whether a word must begin or end here. */
  boolean isBoundary() {
    return rewritten.equals(BOUNDARY);
  }

  private static Escape shorthand(String inClass, int end) {
    return new Escape("[" + inClass + "]", inClass, OptionalInt.empty(), end);
  }

  private static Escape assertion(String rewritten, String pattern, int start, int end) {
    return new Escape(rewritten, pattern.substring(start, end), OptionalInt.empty(), end);
  }

  private static Escape raw(String pattern, int start, int end) {
    String text = pattern.substring(start, end);
    return new Escape(text, text, OptionalInt.empty(), end);
  }

  private static int namedClassEnd(String pattern, int from) {
    if (from == pattern.length()) {
      return from;
    }
    int brace = pattern.charAt(from) == '{' ? pattern.indexOf('}', from) : -1;
    return brace < 0 ? pattern.offsetByCodePoints(from, 1) : brace + 1;
  }

  private static Escape hexadecimal(String pattern, int start, int from) {
    boolean braced = pattern.startsWith("{", from);
    int first = braced ? from + 1 : from;
    int last = braced ? pattern.indexOf('}', from) : Math.min(from + 2, pattern.length());
    int end = braced ? Math.max(from, last + 1) : last;
    int digits = last - first;
    boolean complete = braced ? digits >= 1 && digits <= 6 : digits == 2;
    int codePoint = complete ? number(pattern, first, last) : -1;
    if (!Character.isValidCodePoint(codePoint)) {
      return raw(pattern, start, end);
    }
    String text = pattern.substring(start, end);
    return new Escape(text, text, OptionalInt.of(codePoint), end);
  }

  private static int number(String pattern, int first, int last) {
    int value = 0;
    for (int i = first; i < last; i++) {
      int digit = Character.digit(pattern.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static boolean standsForItself(int c) {
    return c >= 128 || !Character.isLetterOrDigit(c);
  }
}
