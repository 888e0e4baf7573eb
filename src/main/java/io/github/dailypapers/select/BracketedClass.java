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
      if (pattern.charAt(i) == ']' && i > first) {
        return new BracketedClass(rewritten.append(']').toString(), i + 1);
      }
      Member member = Member.at(pattern, i);
      member.literal().ifPresent(letters::see);
      if (member.beginsRange(pattern)) {
        Member last = Member.lastAt(pattern, member.end() + 1);
        last.literal().ifPresent(letters::see);
        rewritten.append(member.to(last));
        i = last.end();
      } else {
        rewritten.append(member.alone());
        i = member.end();
      }
    }
    return new BracketedClass("", -1);
  }
}
