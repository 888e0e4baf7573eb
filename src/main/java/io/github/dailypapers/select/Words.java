package io.github.dailypapers.select;

/** What belongs to a word: a letter, mark, digit or connector of any script. */
final class Words {
  /**
   * The inside of a bracketed class of the expression syntax that holds the same characters as
   * {@link #isPart}, but for those newer than RE2/J's tables. It is {@code \w} of UTS 18
   * (https://unicode.org/reports/tr18/#Compatibility_Properties), which ripgrep follows, but for a
   * handful of circled letters.
   */
  static final String CLASS = "\\pL\\pM\\p{Nd}\\p{Nl}\\p{Pc}\\x{200C}\\x{200D}";

  private Words() {}

  /** Whether a character is part of a word. */
  static boolean isPart(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> codePoint == 0x200C || codePoint == 0x200D;
    };
  }

  /** Whether no word goes on from before {@code index} of {@code text}. */
  static boolean canStart(String text, int index) {
    return index == 0 || !isPart(text.codePointBefore(index));
  }

  /** Whether no word goes on at {@code index} of {@code text}. */
  static boolean canEnd(String text, int index) {
    return index == text.length() || !isPart(text.codePointAt(index));
  }
}
