package io.github.dailypapers.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stranger's text and addresses as they stand in HTML and XML, where they are nothing else. */
public final class Markup {
  private Markup() {}

  /**
   * {@code text} on one line, cleansed as for a terminal, to stand between tags or within an
   * attribute in quotes of either kind. What XML has no character for
   * (https://www.w3.org/TR/xml/#charsets) is left out.
   */
  public static String escape(String text) {
    String clean = Sanitizer.clean(text);
    StringBuilder escaped = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\uFFFE', '\uFFFF' -> {}
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
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
