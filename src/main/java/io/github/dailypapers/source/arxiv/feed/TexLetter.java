package io.github.dailypapers.source.arxiv.feed;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A letter that TeX writes with commands, which are those that arXiv itself converts
 * (https://github.com/arXiv/arxiv-base, {@code tex2utf}) and the accents below a letter.
 *
 * @param text in Unicode's composed form
 * @param end where in the text it ends
 */
record TexLetter(String text, int end) {
  /** Vietnamese puts one accent on another; nothing has three. */
  private static final int DEEPEST = 4;

  private static final int LONGEST_NAME = 3;
  private static final char NO_MARK = 0;

  /** The letter whose command begins at the backslash {@code at}, null if there is none. */
  static @Nullable TexLetter at(String text, int at) {
    return command(text, at, DEEPEST);
  }

  /** The letter that is all there is in the braces that open at {@code at}, null if it is not. */
  static @Nullable TexLetter inBraces(String text, int at) {
    return braced(text, at, DEEPEST);
  }

  private static @Nullable TexLetter command(String text, int at, int depth) {
    int start = at + 1;
    if (depth == 0 || start >= text.length()) {
      return null;
    }
    int end = start;
    while (end < text.length() && isAscii(text.charAt(end))) {
      if (end - start == LONGEST_NAME) {
        return null;
      }
      end++;
    }
    if (end == start) {
      char mark = markAbove(text.charAt(start));
      return mark == NO_MARK ? null : accented(text, start + 1, mark, depth);
    }
    String name = text.substring(start, end);
    String letter = letter(name);
    if (letter != null) {
      return named(text, end, letter);
    }
    char mark = name.length() == 1 ? markNamed(name.charAt(0)) : NO_MARK;
    return mark == NO_MARK ? null : accented(text, skipSpace(text, end), mark, depth);
  }

  /** A named letter takes the space or the empty braces with it that end its name. */
  private static @Nullable TexLetter named(String text, int end, String letter) {
    if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return null;
    }
    if (text.startsWith("{}", end)) {
      return new TexLetter(letter, end + 2);
    }
    boolean eaten = text.startsWith(" ", end) || text.startsWith("\\ ", end);
    return new TexLetter(letter, eaten ? end + 1 : end);
  }

  private static @Nullable TexLetter accented(String text, int at, char mark, int depth) {
    if (at >= text.length()) {
      return null;
    }
    char c = text.charAt(at);
    TexLetter base =
        switch (c) {
          case '{' -> braced(text, at, depth);
          case '\\' -> command(text, at, depth - 1);
          default -> plain(text, at);
        };
    if (base == null) {
      return null;
    }
    String composed = Normalizer.normalize(withDot(base.text) + mark, Normalizer.Form.NFC);
    // An apostrophe that somebody escaped stands before a letter that no language accents.
    boolean known = c == '{' || composed.codePointCount(0, composed.length()) == 1;
    return known ? new TexLetter(composed, base.end) : null;
  }

  private static @Nullable TexLetter braced(String text, int at, int depth) {
    int start = skipSpace(text, at + 1);
    if (depth == 0 || start >= text.length()) {
      return null;
    }
    TexLetter inside =
        switch (text.charAt(start)) {
          case '{' -> braced(text, start, depth - 1);
          case '\\' -> command(text, start, depth - 1);
          default -> plain(text, start);
        };
    if (inside == null) {
      return null;
    }
    int end = skipSpace(text, inside.end);
    return text.startsWith("}", end) ? new TexLetter(inside.text, end + 1) : null;
  }

  private static @Nullable TexLetter plain(String text, int at) {
    int letter = text.codePointAt(at);
    return Character.isLetter(letter)
        ? new TexLetter(Character.toString(letter), at + Character.charCount(letter))
        : null;
  }

  private static int skipSpace(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAscii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** TeX takes the dot off a letter that gets an accent; Unicode does so by itself. */
  private static String withDot(String letter) {
    return switch (letter) {
      case "\u0131" -> "i";
      case "\u0237" -> "j";
      default -> letter;
    };
  }

  private static char markAbove(char symbol) {
    return switch (symbol) {
      case '`' -> '\u0300';
      case '\'' -> '\u0301';
      case '^' -> '\u0302';
      case '~' -> '\u0303';
      case '=' -> '\u0304';
      case '.' -> '\u0307';
      case '"' -> '\u0308';
      default -> NO_MARK;
    };
  }

  private static char markNamed(char name) {
    return switch (name) {
      case 'u' -> '\u0306';
      case 'r' -> '\u030A';
      case 'H' -> '\u030B';
      case 'v' -> '\u030C';
      case 'd' -> '\u0323';
      case 'c' -> '\u0327';
      case 'k' -> '\u0328';
      case 'b' -> '\u0331';
      default -> NO_MARK;
    };
  }

  private static @Nullable String letter(String name) {
    return switch (name) {
      case "AA" -> "\u00C5";
      case "AE" -> "\u00C6";
      case "DH", "ETH" -> "\u00D0";
      case "DJ" -> "\u0110";
      case "L" -> "\u0141";
      case "NG" -> "\u014A";
      case "O" -> "\u00D8";
      case "OE" -> "\u0152";
      case "TH" -> "\u00DE";
      case "aa" -> "\u00E5";
      case "ae" -> "\u00E6";
      case "dh", "eth" -> "\u00F0";
      case "dj" -> "\u0111";
      case "i" -> "\u0131";
      case "j" -> "\u0237";
      case "l" -> "\u0142";
      case "ng" -> "\u014B";
      case "o" -> "\u00F8";
      case "oe" -> "\u0153";
      case "ss" -> "\u00DF";
      case "th" -> "\u00FE";
      default -> null;
    };
  }
}
