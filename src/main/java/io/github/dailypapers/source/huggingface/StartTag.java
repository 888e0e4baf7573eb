package io.github.dailypapers.source.huggingface;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the element that carries a page's data by its start tag, in the page's bytes and without
 * building its tree: the tag is known by its {@code data-target}, whatever the order and the quotes
 * of its attributes, and values may hold a bare {@code <}.
 */
final class StartTag {
  private static final String TARGET = "data-target";
  private static final String PROPS = "data-props";

  /** One char a byte, so that offsets are those of the bytes. */
  private final String page;

  private final String target;
  private int at;
  private boolean isTarget;
  private int propsStart;
  private int propsEnd;

  private StartTag(byte[] body, String target) {
    this.page = new String(body, StandardCharsets.ISO_8859_1);
    this.target = target;
  }

  /**
   * What the first element whose {@code data-target} is {@code target} has as {@code data-props}:
   * UTF-8 text with its character references, or nothing if it has no such attribute; empty if
   * there is no such element, or its tag never ends.
   */
  static Optional<String> props(byte[] body, String target) {
    StartTag tag = new StartTag(body, target);
    while (tag.seek()) {
      int start = tag.at;
      if (!tag.read()) {
        return Optional.empty();
      }
      if (tag.isTarget) {
        return Optional.of(
            new String(
                body, tag.propsStart, tag.propsEnd - tag.propsStart, StandardCharsets.UTF_8));
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
    propsStart = 0;
    propsEnd = 0;
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
    int quote = isQuoted(value) ? 1 : 0;
    if (isNamed(TARGET, name, nameEnd)) {
      isTarget |= page.substring(value + quote, at - quote).equals(target);
    } else if (propsStart == 0 && isNamed(PROPS, name, nameEnd)) {
      propsStart = value + quote;
      propsEnd = at - quote;
    }
    return true;
  }

  private boolean isNamed(String attribute, int from, int to) {
    return to - from == attribute.length()
        && page.regionMatches(true, from, attribute, 0, attribute.length());
  }

  private boolean skipValue() {
    if (at >= page.length()) {
      return false;
    }
    if (isQuoted(at)) {
      int end = page.indexOf(page.charAt(at), at + 1);
      at = end + 1;
      return end >= 0;
    }
    while (at < page.length() && !isSpace(page.charAt(at)) && page.charAt(at) != '>') {
      at++;
    }
    return true;
  }

  private boolean isQuoted(int value) {
    char first = page.charAt(value);
    return first == '"' || first == '\'';
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
