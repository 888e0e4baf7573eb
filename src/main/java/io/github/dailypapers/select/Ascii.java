package io.github.dailypapers.select;

/** The characters for which case and accents are simple. */
final class Ascii {
  private Ascii() {}

  /** Whether {@code text} holds no other characters. */
  static boolean isAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
