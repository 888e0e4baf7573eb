package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.render.PlainTitle;
import io.github.dailypapers.render.Sanitizer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names the files of PDFs so that every file system takes the name and people know the paper. */
final class PdfName {
  private static final String ENDING = ".pdf";

  /** Of UTF-8, with the ending; file systems take 255, of which a few are left to the parts. */
  private static final int MOST_BYTES = 200;

  private static final int MOST_BYTES_OF_AN_ID = 80;

  /** Windows takes these for devices, whatever ending they have. */
  private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul", "com", "lpt");

  private PdfName() {}

  /** {@code 2511.10555 - Title.pdf}, or {@code 2511.10555.pdf} where the title is not known. */
  static String of(PaperId id, Optional<String> title) {
    String plainId = trimmed(cut(safe(id.value().replace('/', '_')), MOST_BYTES_OF_AN_ID));
    String name = isDevice(plainId) || plainId.isEmpty() ? '_' + plainId : plainId;
    String words = title.isPresent() ? trimmed(safe(PlainTitle.of(title.get()))) : "";
    if (!words.isEmpty()) {
      name = trimmed(cut(name + " - " + words, MOST_BYTES - ENDING.length()));
    }
    return name + ENDING;
  }

  /** Without what a file system or a shell takes for something else, or a terminal obeys. */
  private static String safe(String text) {
    String clean = Normalizer.normalize(Sanitizer.clean(text), Normalizer.Form.NFC);
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case ':' -> safe.append(i + 1 < clean.length() && clean.charAt(i + 1) == ' ' ? " -" : "-");
        case '/', '\\', '|' -> safe.append('-');
        case '"' -> safe.append('\'');
        case '*', '?', '<', '>' -> {}
        default -> safe.append(c);
      }
    }
    return Sanitizer.clean(safe.toString());
  }

  /** Windows drops dots and blanks at the end; what begins with a dot is hidden elsewhere. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (end > 0 && isLost(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && (isLost(text.charAt(start)) || text.charAt(start) == '-')) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean isLost(char c) {
    return c == '.' || c == ' ';
  }

  /** The longest beginning of at most so many bytes that ends with a whole character. */
  private static String cut(String text, int bytes) {
    int room = bytes;
    int end = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      room -= text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (room < 0) {
        break;
      }
      end = next;
    }
    while (end > 0 && end < text.length() && isMark(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDevice(String name) {
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    if (DEVICES.subList(0, 4).contains(stem)) {
      return true;
    }
    return stem.length() == 4
        && DEVICES.subList(4, DEVICES.size()).contains(stem.substring(0, 3))
        && Character.isDigit(stem.charAt(3));
  }
}
