package io.github.dailypapers.source.huggingface;

import org.jsoup.parser.Parser;

/**
 * Decodes the character references of an attribute's value
 * (https://html.spec.whatwg.org/multipage/syntax.html#character-references). Those few that must be
 * written are decoded here; a value with any other is left to jsoup, whose table of two thousand
 * names takes longer to load than a listing to read.
 */
final class CharacterReferences {
  private static final String[] NAMES = {"&quot;", "&amp;", "&lt;", "&gt;", "&#39;", "&#x27;"};
  private static final String CHARACTERS = "\"&<>''";

  private CharacterReferences() {}

  /** The text that {@code value} stands for. */
  static String decoded(String value) {
    StringBuilder text = new StringBuilder(value.length());
    int from = 0;
    for (int at = value.indexOf('&'); at >= 0; at = value.indexOf('&', from)) {
      int name = nameAt(value, at);
      if (name < 0) {
        return Parser.unescapeEntities(value, true);
      }
      text.append(value, from, at).append(CHARACTERS.charAt(name));
      from = at + NAMES[name].length();
    }
    return text.append(value, from, value.length()).toString();
  }

  private static int nameAt(String value, int at) {
    for (int i = 0; i < NAMES.length; i++) {
      if (value.startsWith(NAMES[i], at)) {
        return i;
      }
    }
    return -1;
  }
}
