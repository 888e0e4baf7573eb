package io.github.dailypapers.select;

import java.util.OptionalInt;

/**
 * What stands between the brackets of a class: a character, an escape, or a class with a name.
 *
 * @param text in RE2/J's terms
 * @param literal the character it stands for, if it stands for just one
 * @param end where the class goes on
 */
record Member(String text, OptionalInt literal, int end) {
  /** Reads the member that begins at {@code start}. */
  static Member at(String pattern, int start) {
    int close = pattern.startsWith("[:", start) ? pattern.indexOf(":]", start + 2) : -1;
    if (close >= 0) {
      return new Member(pattern.substring(start, close + 2), OptionalInt.empty(), close + 2);
    }
    return lastAt(pattern, start);
  }

  /** As {@link #at}, behind a range's hyphen, where no class with a name may stand. */
  static Member lastAt(String pattern, int start) {
    if (pattern.charAt(start) == '\\' && start + 1 < pattern.length()) {
      Escape escape = Escape.at(pattern, start);
      return new Member(escape.inClass(), escape.literal(), escape.end());
    }
    int end = pattern.offsetByCodePoints(start, 1);
    return new Member(
        pattern.substring(start, end), OptionalInt.of(pattern.codePointAt(start)), end);
  }

  /** Whether a hyphen and the last character of a range follow. */
  boolean beginsRange(String pattern) {
    int next = end + 1;
    return next < pattern.length()
        && pattern.charAt(end) == '-'
        && pattern.charAt(next) != ']'
        && lastAt(pattern, next).literal().isPresent();
  }

  /** The range from here to {@code last}; what is no literal, such as {@code \\t}, counts as 0. */
  String to(Member last) {
    return OldCyrillic.range(text, literal.orElse(0), last.text, last.literal.orElseThrow());
  }

  /** The member where it is no end of a range. */
  String alone() {
    return literal.isPresent() && OldCyrillic.has(literal.getAsInt())
        ? OldCyrillic.plain(literal.getAsInt())
        : text;
  }
}
