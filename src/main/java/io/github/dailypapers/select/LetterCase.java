package io.github.dailypapers.select;

/**
 * What letters the user's patterns name, on which smart case rests: a search minds the case only if
 * an upper-case letter was typed, and classes such as {@code \W} are not letters.
 */
final class LetterCase {
  private boolean anyLiteral;
  private boolean anyUpperCase;

  /** Takes note of a character that stands for itself. */
  void see(int codePoint) {
    anyLiteral = true;
    anyUpperCase |= Character.isUpperCase(codePoint);
  }

  /** Takes note of a text that stands for itself. */
  void see(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      see(text.codePointAt(i));
    }
  }

  /** Takes note of what {@code other} saw. */
  void see(LetterCase other) {
    anyLiteral |= other.anyLiteral;
    anyUpperCase |= other.anyUpperCase;
  }

  /** Whether the case can be ignored, as far as seen. */
  boolean canBeIgnored() {
    return anyLiteral && !anyUpperCase;
  }
}
