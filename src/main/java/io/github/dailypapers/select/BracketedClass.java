package io.github.dailypapers.select;

/**
 * A class such as {@code [^a-z\d]}.
 *
 * @param rewritten the same in RE2/J's terms
 * @param end where the expression goes on; negative if the class is never closed
 */
record BracketedClass(String rewritten, int end) {

  /**
   * Reads the class whose bracket is at {@code start}.
   *
   * @param letters takes note of the characters named
   */
  static BracketedClass at(String pattern, int start, LetterCase letters) {
    StringBuilder rewritten = new StringBuilder("[");
    int i = start + 1;
    if (pattern.startsWith("^", i)) {
      rewritten.append('^');
      i++;
    }
    // A closing bracket that comes first is a member.
    int first = i;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      int next;
      if (c == ']' && i > first) {
        return new BracketedClass(rewritten.append(']').toString(), i + 1);
      } else if (c == '\\' && i + 1 < pattern.length()) {
        Escape escape = Escape.at(pattern, i);
        escape.literal().ifPresent(letters::see);
        rewritten.append(escape.inClass());
        next = escape.end();
      } else if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i + 2) >= 0) {
        next = pattern.indexOf(":]", i + 2) + 2;
        rewritten.append(pattern, i, next);
      } else {
        letters.see(pattern.codePointAt(i));
        next = pattern.offsetByCodePoints(i, 1);
        rewritten.append(pattern, i, next);
      }
      i = next;
    }
    return new BracketedClass("", -1);
  }
}
