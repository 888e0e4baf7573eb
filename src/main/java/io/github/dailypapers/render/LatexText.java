package io.github.dailypapers.render;

/**
 * Writes text into a BibTeX value so that BibTeX can read the file and LaTeX can set the text. TeX
 * that the source has put there goes on working: mathematics between dollars, commands, accents and
 * groups. What only looks like it, such as a lone dollar or brace, is escaped, and so are commands
 * by which a title could reach beyond itself.
 */
final class LatexText {
  private final String text;
  private final boolean[] balanced;
  private final StringBuilder out = new StringBuilder();
  private int index;

  private LatexText(String text) {
    this.text = text;
    this.balanced = Braces.balanced(text);
  }

  /** {@code text}, whose braces are balanced afterwards, as BibTeX counts them. */
  static String escape(String text) {
    return isPlain(text) ? text : new LatexText(text).escaped();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c) || "&%$#_{}~^\\".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private String escaped() {
    while (index < text.length()) {
      char c = text.charAt(index);
      if (c == '$') {
        dollar();
      } else if (c == '\\') {
        backslash(false);
      } else {
        out.append(character(c));
        index++;
      }
    }
    return Surrogates.replaced(out.toString());
  }

  private void dollar() {
    int end = MathSpan.end(text, index);
    if (end < 0) {
      out.append("\\$");
      index++;
      return;
    }
    while (index < end) {
      char c = text.charAt(index);
      if (c == '\\') {
        backslash(true);
      } else {
        boolean kept = c != '&' && c != '%' && c != '#';
        out.append(kept ? Character.toString(c) : "\\" + c);
        index++;
      }
    }
  }

  private void backslash(boolean math) {
    int end = TexCommand.end(text, index);
    char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
    if (next == '{' || next == '}') {
      // BibTeX counts these braces as if no backslash stood before them.
      out.append(math ? (next == '{' ? "\\lbrace " : "\\rbrace ") : brace(next));
      index += 2;
    } else if (end < 0) {
      out.append("\\textbackslash{}");
      index++;
    } else {
      out.append(text, index, end);
      out.append(end == text.length() && Character.isLetter(next) ? "{}" : "");
      index = end;
    }
  }

  private String character(char c) {
    return switch (c) {
      case '&', '%', '#', '_' -> "\\" + c;
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '{', '}' -> balanced[index] ? Character.toString(c) : brace(c);
      // TeX stops at control characters.
      default -> Character.isISOControl(c) ? " " : Character.toString(c);
    };
  }

  private static String brace(char c) {
    return c == '{' ? "\\textbraceleft{}" : "\\textbraceright{}";
  }
}
