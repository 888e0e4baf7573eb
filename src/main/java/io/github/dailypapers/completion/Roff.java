package io.github.dailypapers.completion;

/** Text for the man macros, in which nothing is taken for a request or a command of roff. */
final class Roff {
  private final StringBuilder page = new StringBuilder();

  /**
   * Begins a page of section 1.
   *
   * @param day of which it is, empty if that is not known
   * @param source what it belongs to
   */
  Roff title(String name, String day, String source) {
    return line(".TH " + name + " 1 \"" + day + "\" \"" + escaped(source) + '"');
  }

  /** Begins a line with a macro; {@code arguments} are each one, blanks and all. */
  Roff macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument)).append('"');
    }
    page.append('\n');
    return this;
  }

  /** A line of text as it is. */
  Roff text(String text) {
    return line(escaped(text));
  }

  /** A line of text that stands out. */
  Roff bold(String text) {
    return line("\\fB" + escaped(text) + "\\fR");
  }

  /** An option's names, which stand out, and its value, which is the user's to choose. */
  Roff option(String term) {
    StringBuilder line = new StringBuilder();
    for (String word : term.split(" ")) {
      boolean isName = word.startsWith("-") && word.length() > 1;
      String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      line.append(line.isEmpty() ? "" : " ")
          .append(isName ? "\\fB" : "\\fI")
          .append(escaped(bare))
          .append("\\fR")
          .append(bare.length() < word.length() ? "," : "");
    }
    return line(line.toString());
  }

  private Roff line(String line) {
    page.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }

  /** The text in characters that every roff prints alike, and that can be copied from a screen. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    if (text.startsWith(".")) {
      escaped.append("\\&");
    }
    text.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder escaped) {
    switch (c) {
      case '\\' -> escaped.append("\\e");
      case '-' -> escaped.append("\\-");
      case '\'' -> escaped.append("\\(aq");
      case '"' -> escaped.append("\\(dq");
      case '`' -> escaped.append("\\(ga");
      case '^' -> escaped.append("\\(ha");
      case '~' -> escaped.append("\\(ti");
      default -> {
        if (c < 0x7F) {
          escaped.appendCodePoint(c);
        } else {
          escaped.append(String.format("\\[u%04X]", c));
        }
      }
    }
  }
}
