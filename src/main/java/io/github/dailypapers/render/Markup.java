package io.github.dailypapers.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stranger's text and addresses as they stand in HTML and XML, where they are nothing else. */
public final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private Markup() {}

  /**
   * {@code text} to stand between tags or within an attribute in quotes of either kind. White space
   * becomes single spaces, none at the ends. What controls a terminal or turns the writing round,
   * whole escape sequences, and what XML has no character for (https://www.w3.org/TR/xml/#charsets)
   * are left out; a lone surrogate becomes U+FFFD.
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    boolean space = false;
    int index = 0;
    while (index < text.length()) {
      int end = EscapeSequence.end(text, index);
      if (end == index) {
        char c = text.charAt(index);
        end++;
        if (Character.isWhitespace(c)) {
          space = escaped.length() > 0;
        } else if (!TerminalText.isHarmful(c) && c != '\uFFFE' && c != '\uFFFF') {
          escaped.append(space ? " " : "");
          space = false;
          if (Character.isHighSurrogate(c)
              && end < text.length()
              && Character.isLowSurrogate(text.charAt(end))) {
            escaped.append(c).append(text.charAt(end++));
          } else {
            append(c, escaped);
          }
        }
      }
      index = end;
    }
    return escaped.toString();
  }

  private static void append(char c, StringBuilder escaped) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.append(Character.isSurrogate(c) ? REPLACEMENT : c);
    }
  }

  /**
   * {@code address} as the value of an attribute in quotes, if it is one of the web: no other kind
   * may be followed from a page that shows it.
   */
  public static Optional<String> link(@Nullable String address) {
    String clean = address == null ? "" : Sanitizer.clean(address);
    return clean.startsWith("https://") || clean.startsWith("http://")
        ? Optional.of(escape(clean.replace(" ", "%20")))
        : Optional.empty();
  }
}
