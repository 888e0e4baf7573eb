package io.github.dailypapers.select.sieve;

/** Characters in UTF-8, as table 3-7 of the Unicode Standard has them. */
final class Utf8 {
  private static final int LAST_OF_ONE = 0x7F;
  private static final int LAST_OF_TWO = 0x7FF;
  private static final int LAST_OF_THREE = 0xFFFF;

  private Utf8() {}

  /** The character that begins at {@code at}; negative if none does. */
  static int codePoint(byte[] utf8, int at) {
    int first = utf8[at];
    if (first >= 0) {
      return first;
    }
    int size = first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    if (first < (byte) 0xC2 || first > (byte) 0xF4 || at + size > utf8.length) {
      return -1;
    }
    int codePoint = first & (0x7F >> size);
    for (int i = at + 1; i < at + size; i++) {
      if (utf8[i] >= (byte) 0xC0) {
        return -1;
      }
      codePoint = codePoint << 6 | (utf8[i] & 0x3F);
    }
    boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return length(codePoint) == size && !isHalf && codePoint <= Character.MAX_CODE_POINT
        ? codePoint
        : -1;
  }

  /** How many bytes a character takes. */
  static int length(int codePoint) {
    if (codePoint <= LAST_OF_ONE) {
      return 1;
    }
    return codePoint <= LAST_OF_TWO ? 2 : codePoint <= LAST_OF_THREE ? 3 : 4;
  }
}
