package io.github.dailypapers.browse;

/**
 * A line that the user is typing.
 *
 * @param text what stands there
 * @param at before which char of it the next one goes
 */
record Editor(String text, int at) {
  private static final int LONGEST = 4096;

  /** A line with nothing in it. */
  static final Editor EMPTY = of("");

  /** A line with {@code text} in it, to be continued at its end. */
  static Editor of(String text) {
    return new Editor(text, text.length());
  }

  /** Puts {@code typed} in, without what is no text. */
  Editor insert(String typed) {
    StringBuilder clean = new StringBuilder();
    typed
        .codePoints()
        .filter(c -> !Character.isISOControl(c))
        .limit(Math.max(0, LONGEST - text.length()))
        .forEach(clean::appendCodePoint);
    return new Editor(text.substring(0, at) + clean + text.substring(at), at + clean.length());
  }

  /** What {@code key} makes of the line; the same if it has nothing to do with typing. */
  Editor press(String key) {
    return switch (key) {
      case "left", "ctrl-b" -> new Editor(text, before());
      case "right", "ctrl-f" -> new Editor(text, after());
      case "home", "ctrl-a" -> new Editor(text, 0);
      case "end", "ctrl-e" -> Editor.of(text);
      case "backspace", "ctrl-h" -> cut(before(), at);
      case "delete", "ctrl-d" -> cut(at, after());
      case "ctrl-u" -> cut(0, at);
      case "ctrl-k" -> cut(at, text.length());
      case "ctrl-w" -> cut(wordStart(), at);
      case "space" -> insert(" ");
      default -> key.codePointCount(0, key.length()) == 1 ? insert(key) : this;
    };
  }

  private int before() {
    return at == 0 ? 0 : text.offsetByCodePoints(at, -1);
  }

  private int after() {
    return at == text.length() ? at : text.offsetByCodePoints(at, 1);
  }

  private int wordStart() {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private Editor cut(int from, int to) {
    return new Editor(text.substring(0, from) + text.substring(to), from);
  }
}
