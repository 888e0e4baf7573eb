package io.github.dailypapers.source;

/** Text as records hold it. */
public final class OneLine {
  private OneLine() {}

  /** {@code text} with every run of white space made one space, and none at its ends. */
  public static String of(String text) {
    return isTidy(text) ? text : collapse(text);
  }

  private static boolean isTidy(String text) {
    boolean afterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (afterSpace) {
          return false;
        }
        afterSpace = true;
      } else if (isSpace(c)) {
        return false;
      } else {
        afterSpace = false;
      }
    }
    return !afterSpace || text.isEmpty();
  }

  private static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = !line.isEmpty();
      } else {
        if (pending) {
          line.append(' ');
          pending = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' ? Character.isWhitespace(c) : c >= '\u0085' && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
