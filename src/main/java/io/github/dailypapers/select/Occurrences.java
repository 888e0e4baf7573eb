package io.github.dailypapers.select;

import java.util.Arrays;

/**
 * Finds a text in others whatever the case, by the char where its last one would be: that says how
 * far to jump if it is another.
 */
final class Occurrences {
  /** The longest jump, which fits into a byte. */
  private static final int LONGEST = Byte.MAX_VALUE;

  private final String wanted;

  /** How far to jump from each char of ASCII; zero for the last char wanted. */
  private final byte[] jumps = new byte[128];

  /** How far to jump from the last char wanted where the others do not match. */
  private final int jumpFromLast;

  /** Gets ready to find a text. */
  Occurrences(String wanted) {
    char[] chars = wanted.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = fold(chars[i]);
    }
    this.wanted = new String(chars);
    int last = chars.length - 1;
    Arrays.fill(jumps, (byte) Math.min(LONGEST, chars.length));
    for (int i = 0; i <= last; i++) {
      setJump(chars[i], (byte) Math.min(LONGEST, last - i));
    }
    jumpFromLast = last < 0 ? 1 : last - this.wanted.lastIndexOf(chars[last], last - 1);
  }

  private void setJump(char c, byte jump) {
    if (c < 128) {
      jumps[c] = jump;
      if (c >= 'a' && c <= 'z') {
        jumps[c - ('a' - 'A')] = jump;
      }
    }
  }

  /** Where it first begins in {@code text} at {@code from} or after it; negative if nowhere. */
  int indexIn(String text, int from) {
    int last = wanted.length() - 1;
    int length = text.length();
    if (last < 0) {
      return from <= length ? from : -1;
    }
    int i = from + last;
    while (i < length) {
      char c = text.charAt(i);
      int jump = c < 128 ? jumps[c] : jumpFrom(c);
      if (jump == 0) {
        if (isAt(text, i - last)) {
          return i - last;
        }
        jump = jumpFromLast;
      }
      i += jump;
    }
    return -1;
  }

  private int jumpFrom(char beyondAscii) {
    char c = fold(beyondAscii);
    return c < 128 ? jumps[c] : wanted.length() - 1 - wanted.lastIndexOf(c);
  }

  private boolean isAt(String text, int start) {
    for (int i = 0; i < wanted.length(); i++) {
      if (fold(text.charAt(start + i)) != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Folds as Unicode's simple case folding does, but for characters beyond 16 bits. */
  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    // The Turkish letters i fold to themselves only.
    return c == '\u0130' || c == '\u0131' ? c : Character.toLowerCase(Character.toUpperCase(c));
  }
}
