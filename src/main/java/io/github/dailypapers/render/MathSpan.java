package io.github.dailypapers.render;

/**
 * Tells mathematics from prices by the rule of pandoc (https://pandoc.org/MANUAL.html#math): the
 * opening dollar has a character right after it, the closing one right before it and no digit right
 * after.
 */
final class MathSpan {
  private MathSpan() {}

  /** Where the mathematics ends that the dollar at {@code start} opens; -1 if it opens none. */
  static int end(String text, int start) {
    int close = close(text, start + 1);
    if (close < 0) {
      return -1;
    }
    String inside = text.substring(start + 1, close);
    return isMath(inside, close + 1 < text.length() ? text.charAt(close + 1) : ' ')
        ? close + 1
        : -1;
  }

  private static int close(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '$') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMath(String inside, char after) {
    return !inside.isEmpty()
        && !isBlank(inside.charAt(0))
        && !isBlank(inside.charAt(inside.length() - 1))
        && !(after >= '0' && after <= '9')
        && Braces.areBalanced(inside)
        && !hasControl(inside)
        // TeX reads ^^ and what follows as another character, even as a backslash.
        && !inside.contains("^^");
  }

  private static boolean hasControl(String inside) {
    for (int i = 0; i < inside.length(); i++) {
      if (Character.isISOControl(inside.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
