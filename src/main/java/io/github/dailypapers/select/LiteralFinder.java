package io.github.dailypapers.select;

import org.jspecify.annotations.Nullable;

/**
 * Looks for a text as it stands, without the expression engine.
 *
 * @param literal what to look for
 * @param ignoreCase whether {@code a} and {@code A} are the same
 * @param wordStart whether a match must not continue a word
 * @param wordEnd whether a word must not continue after a match
 */
record LiteralFinder(String literal, boolean ignoreCase, boolean wordStart, boolean wordEnd)
    implements Finder {

  @Override
  public boolean isIn(String text) {
    return find(text, 0) != null;
  }

  @Override
  public Search over(String text) {
    return from -> find(text, from);
  }

  private @Nullable Span find(String text, int from) {
    int start = indexIn(text, from);
    while (start >= 0) {
      int end = start + literal.length();
      if ((!wordStart || Words.canStart(text, start)) && (!wordEnd || Words.canEnd(text, end))) {
        return new Span(start, end);
      }
      start = indexIn(text, start + 1);
    }
    return null;
  }

  private int indexIn(String text, int from) {
    if (from > text.length()) {
      return -1;
    }
    return ignoreCase ? foldedIndexOf(text, from) : text.indexOf(literal, from);
  }

  private int foldedIndexOf(String text, int from) {
    int last = text.length() - literal.length();
    for (int start = from; start <= last; start++) {
      if (isAt(text, start)) {
        return start;
      }
    }
    return -1;
  }

  private boolean isAt(String text, int start) {
    for (int i = 0; i < literal.length(); i++) {
      if (fold(text.charAt(start + i)) != fold(literal.charAt(i))) {
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
