package io.github.dailypapers.source.arxiv.feed;

/**
 * Turns the accents and letters that TeX writes with commands into those of Unicode: {@code
 * M\"uller, Erd\H{o}s} into Müller, Erdős. Mathematics is left as it is, and so is every other
 * command. A dollar is mathematics by the rule of pandoc (https://pandoc.org/MANUAL.html#math), so
 * that prices are none.
 */
public final class TexAccents {
  private final String text;
  private final StringBuilder out;
  private int at;

  /** From here on no mathematics of that kind ends any more. */
  private int noDollar = Integer.MAX_VALUE;

  private int noParenthesis = Integer.MAX_VALUE;
  private int noBracket = Integer.MAX_VALUE;

  private TexAccents(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** {@code text} with its accents and letters in Unicode's composed form. */
  public static String toUnicode(String text) {
    return text.indexOf('\\') < 0 ? text : new TexAccents(text).converted();
  }

  private String converted() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '$' -> copyTo(dollarEnd());
        case '{' -> group();
        case '\\' -> command();
        default -> copyTo(at + 1);
      }
    }
    return out.toString();
  }

  private void copyTo(int end) {
    int bound = Math.min(end, text.length());
    out.append(text, at, bound);
    at = bound;
  }

  /** Braces that hold a letter and nothing else have done their work. */
  private void group() {
    TexLetter letter = TexLetter.inBraces(text, at);
    if (letter != null && text.startsWith("\\", at + 1)) {
      put(letter);
    } else {
      copyTo(at + 1);
    }
  }

  private void command() {
    if (text.startsWith("\\(", at)) {
      copyTo(mathEnd("\\)", noParenthesis));
    } else if (text.startsWith("\\[", at)) {
      copyTo(mathEnd("\\]", noBracket));
    } else {
      TexLetter letter = TexLetter.at(text, at);
      if (letter != null) {
        put(letter);
      } else {
        // What follows a backslash belongs to it, so that an escaped dollar opens nothing.
        copyTo(at + 2);
      }
    }
  }

  private void put(TexLetter letter) {
    out.append(letter.text());
    at = letter.end();
  }

  private int mathEnd(String close, int none) {
    int end = at >= none ? -1 : text.indexOf(close, at + 2);
    if (end >= 0) {
      return end + 2;
    }
    if (close.equals("\\)")) {
      noParenthesis = Math.min(noParenthesis, at);
    } else {
      noBracket = Math.min(noBracket, at);
    }
    return at + 2;
  }

  /** Where the mathematics ends that a dollar opens; right behind it if it opens none. */
  private int dollarEnd() {
    int width = text.startsWith("$$", at) ? 2 : 1;
    int start = at + width;
    int close = closingDollar(start);
    if (close < 0) {
      return start;
    }
    boolean math =
        width == 2
            || (!isSpace(text.charAt(start))
                && !isSpace(text.charAt(close - 1))
                && !isDigit(close + 1));
    return math ? Math.min(close + width, text.length()) : start;
  }

  private int closingDollar(int start) {
    if (start >= noDollar) {
      return -1;
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '$') {
        return i;
      }
    }
    noDollar = start;
    return -1;
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
