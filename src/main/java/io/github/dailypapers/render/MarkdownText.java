package io.github.dailypapers.render;

/**
 * Writes a stranger's text and addresses into Markdown so that they are read as nothing else
 * (https://spec.commonmark.org/0.31.2/#backslash-escapes, https://github.github.com/gfm/).
 */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>&~|$";

  private MarkdownText() {}

  /** {@code text} on one line, cleansed, every character that could be Markdown escaped. */
  public static String escape(String text) {
    String clean = Sanitizer.clean(text);
    StringBuilder escaped = new StringBuilder(clean.length() + 8);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** A link with escaped text; only the text where {@code address} is not one of the web. */
  static String link(String text, String address) {
    return linked(escape(text), address);
  }

  /** As {@link #link}, of text that is Markdown already. */
  public static String linked(String markdown, String address) {
    String clean = Sanitizer.clean(address);
    if (!clean.startsWith("https://") && !clean.startsWith("http://")) {
      return markdown;
    }
    return "[" + markdown + "](" + destination(clean) + ")";
  }

  /** An address percent-encoded where a link destination would end or escape. */
  private static String destination(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      switch (c) {
        case ' ' -> encoded.append("%20");
        case '(' -> encoded.append("%28");
        case ')' -> encoded.append("%29");
        case '<' -> encoded.append("%3C");
        case '>' -> encoded.append("%3E");
        case '\\' -> encoded.append("%5C");
        case '`' -> encoded.append("%60");
        case '|' -> encoded.append("%7C");
        default -> encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
