package io.github.dailypapers.render;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes a stranger's text as a string of JSON, from which a reader gets it exactly as it was. What
 * would control a terminal that somebody prints the JSON on, or turn its writing round, is written
 * as an escape, and so is a lone surrogate, for UTF-8 has no bytes for it.
 */
final class JsonText {
  private JsonText() {}

  static void write(JsonGenerator generator, String text) {
    if (firstToEscape(text, 0) < 0) {
      generator.writeString(text);
    } else {
      generator.writeRawValue("\"" + escaped(text) + "\"");
    }
  }

  private static String escaped(String text) {
    JsonStringEncoder encoder = JsonStringEncoder.getInstance();
    StringBuilder json = new StringBuilder();
    int start = 0;
    for (int at = firstToEscape(text, 0); at >= 0; at = firstToEscape(text, start)) {
      encoder.quoteAsString(text.substring(start, at), json);
      String digits = Integer.toHexString(text.charAt(at));
      json.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      start = at + 1;
    }
    encoder.quoteAsString(text.substring(start), json);
    return json.toString();
  }

  /** Where the first char is that JSON would let through as it is, and that must not be. */
  private static int firstToEscape(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x7F) {
        continue;
      }
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      } else if (c <= 0x9F || TerminalText.isHarmful(c)) {
        return i;
      }
    }
    return -1;
  }
}
