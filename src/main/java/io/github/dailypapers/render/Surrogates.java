package io.github.dailypapers.render;

/**
 * Finds surrogates without their other half. UTF-8 has no bytes for them
 * (https://www.unicode.org/faq/utf_bom.html#utf8-5), yet a JSON page can hold one.
 */
final class Surrogates {
  private static final char REPLACEMENT = '\uFFFD';

  private Surrogates() {}

  /** Where the first lone surrogate at or after {@code start} is; -1 if there is none. */
  static int firstLone(CharSequence text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  /** {@code text} with U+FFFD in place of each lone surrogate. */
  static String replaced(String text) {
    int lone = firstLone(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text);
    while (lone >= 0) {
      replaced.setCharAt(lone, REPLACEMENT);
      lone = firstLone(replaced, lone + 1);
    }
    return replaced.toString();
  }
}
