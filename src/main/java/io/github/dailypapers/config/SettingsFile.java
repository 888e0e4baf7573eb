package io.github.dailypapers.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file of settings: properties in UTF-8. */
public final class SettingsFile {
  /** Bytes; a file that a person wrote has a thousandth of it. */
  static final int LARGEST = 1 << 20;

  private SettingsFile() {}

  /** What {@code file} sets; that it cannot be read is one of its mistakes. */
  public static Settings read(Path file) {
    byte[] bytes;
    try {
      if (Files.isDirectory(file)) {
        return Settings.none(0, "this is a folder", "put a file in its place");
      }
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST + 1);
      }
    } catch (AccessDeniedException e) {
      return Settings.none(0, "may not be read", "check its permissions");
    } catch (IOException e) {
      return Settings.none(0, "cannot be read", "check the disk and the name");
    }
    if (bytes.length > LARGEST) {
      return Settings.none(0, "larger than 1 MB", "see whether it is the right file");
    }
    return decoded(bytes);
  }

  private static Settings decoded(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    text.flip();
    boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
    String read = text.toString().substring(marked ? 1 : 0);
    if (result.isError()) {
      return Settings.none(lines(read), "this is not UTF-8", "save the file as UTF-8");
    }
    return Settings.of(read);
  }

  /** How many lines {@code text} has, the one it ends in included. */
  private static int lines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      boolean crlf = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
      lines += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !crlf) ? 1 : 0;
    }
    return lines;
  }

  /**
   * The line of a file that sets {@code name} to {@code value}, which {@link #read} then gives but
   * for white space at its ends.
   *
   * @param name without a character that means something in such a file
   */
  public static String line(String name, String value) {
    StringBuilder line = new StringBuilder(name).append(" = ");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\f' -> line.append("\\f");
        default -> line.append(c);
      }
    }
    return line.append('\n').toString();
  }
}
