package io.github.dailypapers.archive;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of texts as the archive holds them: JSON arrays of strings. */
final class Lists {
  private Lists() {}

  /** {@code texts} as a JSON array of strings. */
  static String toJson(List<?> texts) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < texts.size(); i++) {
      json.append(i == 0 ? "\"" : ",\"");
      append(texts.get(i).toString(), json);
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static void append(String text, StringBuilder json) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(c < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
      } else {
        json.append(c);
      }
    }
  }

  /**
   * The texts of a JSON array; null for null. What is no text in it is left out.
   *
   * @param json as {@link #toJson} writes it or as SQLite's JSON functions do
   */
  static @Nullable List<String> ofJson(@Nullable String json) {
    return json == null ? null : texts(json);
  }

  /** As {@link #ofJson}, of what is not null. */
  static List<String> texts(String json) {
    List<String> texts = new ArrayList<>();
    for (int start = json.indexOf('"'); start >= 0; ) {
      int end = json.indexOf('"', start + 1);
      int escape = json.indexOf('\\', start + 1);
      if (end < 0) {
        break;
      }
      if (escape < 0 || escape > end) {
        texts.add(json.substring(start + 1, end));
      } else {
        StringBuilder text = new StringBuilder();
        end = unescape(json, start + 1, text);
        texts.add(text.toString());
      }
      start = json.indexOf('"', end + 1);
    }
    return texts;
  }

  /** Reads a string from {@code from} on; returns where its closing quote is. */
  private static int unescape(String json, int from, StringBuilder text) {
    int at = from;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at);
      if (c != '\\' || at + 1 == json.length()) {
        text.append(c);
        at++;
      } else if (json.charAt(at + 1) == 'u' && at + 6 <= json.length()) {
        text.append((char) hex(json, at + 2));
        at += 6;
      } else {
        text.append(meant(json.charAt(at + 1)));
        at += 2;
      }
    }
    return at;
  }

  private static int hex(String json, int from) {
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      value = value * 16 + Math.max(0, Character.digit(json.charAt(i), 16));
    }
    return value;
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escaped;
    };
  }
}
