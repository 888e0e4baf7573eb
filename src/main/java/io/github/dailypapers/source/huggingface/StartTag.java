package io.github.dailypapers.source.huggingface;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the start tag of the element that carries a page's data, in the page's bytes and without
 * building its tree: the tag is found by its {@code data-target}, whatever the order and the quotes
 * of its attributes, and values may hold a bare {@code <}.
 */
final class StartTag {
  private static final String TARGET = "data-target";

  /** One char a byte, so that offsets are those of the bytes. */
  private final String page;

  private final String target;
  private int at;
  private boolean isTarget;

  private StartTag(byte[] body, String target) {
    this.page = new String(body, StandardCharsets.ISO_8859_1);
    this.target = target;
  }

  /**
   * The start tag of the first element whose {@code data-target} is {@code target}, as UTF-8 text,
   * empty if there is none or it never ends.
   */
  static Optional<String> find(byte[] body, String target) {
    StartTag tag = new StartTag(body, target);
    while (tag.seek()) {
      int start = tag.at;
      if (!tag.read()) {
        return Optional.empty();
      }
      if (tag.isTarget) {
        return Optional.of(new String(body, start, tag.at - start, StandardCharsets.UTF_8));
      }
      tag.skipRawText(start);
    }
    return Optional.empty();
  }

  /** Goes to the next start tag. */
  private boolean seek() {
    while (true) {
      at = page.indexOf('<', at);
      if (at < 0 || at + 1 >= page.length()) {
        return false;
      }
      if (isLetter(page.charAt(at + 1))) {
        return true;
      }
      int end = page.startsWith("<!--", at) ? page.indexOf("-->", at + 4) : at + 1;
      if (end < 0) {
        return false;
      }
      at = end;
    }
  }

  /** Reads the tag that starts here and goes past its end. */
  private boolean read() {
    isTarget = false;
    at++;
    skipName();
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c == '>') {
        at++;
        return true;
      }
      if (isSpace(c) || c == '/') {
        at++;
      } else if (!readAttribute()) {
        return false;
      }
    }
    return false;
  }

  private boolean readAttribute() {
    int name = at;
    at++;
    skipName();
    int nameEnd = at;
    skipSpace();
    if (at >= page.length() || page.charAt(at) != '=') {
      return true;
    }
    at++;
    skipSpace();
    int value = at;
    if (!skipValue()) {
      return false;
    }
    boolean named =
        nameEnd - name == TARGET.length()
            && page.regionMatches(true, name, TARGET, 0, TARGET.length());
    isTarget |= named && unquoted(value, at).equals(target);
    return true;
  }

  private boolean skipValue() {
    if (at >= page.length()) {
      return false;
    }
    char quote = page.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = page.indexOf(quote, at + 1);
      at = end + 1;
      return end >= 0;
    }
    while (at < page.length() && !isSpace(page.charAt(at)) && page.charAt(at) != '>') {
      at++;
    }
    return true;
  }

  private String unquoted(int from, int to) {
    char quote = page.charAt(from);
    return quote == '"' || quote == '\''
        ? page.substring(from + 1, to - 1)
        : page.substring(from, to);
  }

  /** What stands in a script or a style is no tag. */
  private void skipRawText(int start) {
    for (String name : new String[] {"script", "style"}) {
      if (page.regionMatches(true, start + 1, name, 0, name.length())) {
        int end = page.indexOf("</" + name, at);
        at = end < 0 ? page.length() : end;
      }
    }
  }

  private void skipName() {
    while (at < page.length()) {
      char c = page.charAt(at);
      if (c == '=' || c == '>' || c == '/' || isSpace(c)) {
        return;
      }
      at++;
    }
  }

  private void skipSpace() {
    while (at < page.length() && isSpace(page.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
