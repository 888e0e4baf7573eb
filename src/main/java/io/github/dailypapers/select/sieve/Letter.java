package io.github.dailypapers.select.sieve;

import com.google.re2j.Pattern;

/**
 * What one character of a text may be. Which characters those are is left to RE2/J, so that they
 * are the same: it alone knows its classes and its folding of case.
 *
 * @param source the part of the expression that stands for the character
 * @param codePoint the character named; negative if it is one of a class
 * @param ignoreCase whether letters match whatever their case
 */
record Letter(String source, int codePoint, boolean ignoreCase) {

  /** A character that stands for itself. */
  static Letter of(int codePoint, boolean ignoreCase) {
    return new Letter("\\x{" + Integer.toHexString(codePoint) + "}", codePoint, ignoreCase);
  }

  /** Any character of a class. */
  static Letter among(String source, boolean ignoreCase) {
    return new Letter(source, -1, ignoreCase);
  }

  /** An expression that matches the characters, one at a time. */
  Pattern pattern() {
    return Pattern.compile(source, ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
  }
}
