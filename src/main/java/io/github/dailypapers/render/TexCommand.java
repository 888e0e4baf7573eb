package io.github.dailypapers.render;

/** Recognizes the TeX commands that a title may keep. */
final class TexCommand {
  private static final String ACCENTS = "'`^\"~=.";
  private static final String SYMBOLS = "&%$#_,;:!-/ \\";

  private TexCommand() {}

  /** Where the command ends whose backslash is at {@code start}; -1 if it is none to be kept. */
  static int end(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    if (end > start + 1) {
      return reachesOut(text.substring(start + 1, end)) ? -1 : end;
    }
    if (end == text.length()) {
      return -1;
    }
    boolean kept =
        SYMBOLS.indexOf(text.charAt(end)) >= 0
            || (ACCENTS.indexOf(text.charAt(end)) >= 0 && hasLetter(text, end + 1));
    return kept ? end + 1 : -1;
  }

  private static boolean hasLetter(String text, int index) {
    return index < text.length()
        && (isLetter(text.charAt(index))
            || text.charAt(index) == '\\'
            || (text.startsWith("{", index) && text.indexOf('}', index) > index + 1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Commands that read or write files, run programs, define or end things. */
  private static boolean reachesOut(String name) {
    return switch (name) {
      case "input", "include", "openin", "openout", "read", "write", "immediate", "special" -> true;
      case "def", "edef", "gdef", "xdef", "let", "futurelet", "catcode", "csname" -> true;
      case "newcommand", "renewcommand", "providecommand", "begin", "end", "endinput" -> true;
      case "directlua", "usepackage", "includegraphics", "verbatiminput", "lstinputlisting" -> true;
      default -> false;
    };
  }
}
