package io.github.dailypapers.select;

/**
 * The letters U+1C80 to U+1C88, old forms of Cyrillic ones. RE2/J 1.8 looks without end for the
 * other cases of one in an expression that ignores the case, so none may reach it: not even within
 * a range such as {@code [\x{80}-\x{10FFFF}]}.
 */
final class OldCyrillic {
  private static final int FIRST = 0x1C80;
  private static final int LAST = 0x1C88;

  /** The forms in use, which are other cases of the old ones. */
  private static final String PLAIN = "\u0432\u0434\u043E\u0441\u0442\u0442\u044A\u0463\uA64B";

  private OldCyrillic() {}

  /** Whether {@code codePoint} is one of the letters. */
  static boolean has(int codePoint) {
    return codePoint >= FIRST && codePoint <= LAST;
  }

  /** The letter's form in use. */
  static String plain(int codePoint) {
    return PLAIN.substring(codePoint - FIRST, codePoint - FIRST + 1);
  }

  /**
   * A range of a class that leaves the letters out; one of nothing else has their forms in use.
   *
   * @param from the first character as the expression has it
   * @param first the same as a number
   * @param to the last character as the expression has it
   * @param last the same as a number
   */
  static String range(String from, int first, String to, int last) {
    if (last < FIRST || first > LAST || first > last) {
      return from + "-" + to;
    }
    String below = first < FIRST ? from + "-\\x{" + Integer.toHexString(FIRST - 1) + "}" : "";
    String above = last > LAST ? "\\x{" + Integer.toHexString(LAST + 1) + "}-" + to : "";
    return below.isEmpty() && above.isEmpty()
        ? PLAIN.substring(first - FIRST, last - FIRST + 1)
        : below + above;
  }
}
