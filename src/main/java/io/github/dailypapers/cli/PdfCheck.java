package io.github.dailypapers.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Tells a PDF from what servers send instead. Readers look for its mark within the first 1024
 * bytes, and for that of its end within the last (https://www.iso.org/standard/75839.html, and
 * Annex H of Adobe's PDF 1.7).
 */
final class PdfCheck {
  /** How many bytes the marks are looked for in. */
  static final int MARGIN = 1024;

  private PdfCheck() {}

  /** Whether a file may be a PDF that begins with these bytes. */
  static boolean begins(FileChannel file) throws IOException {
    String head = read(file, 0);
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return head.contains("%PDF-") && !start.startsWith("<!doctype") && !start.startsWith("<html");
  }

  /** Whether the end of a PDF is there. */
  static boolean ends(FileChannel file) throws IOException {
    return read(file, Math.max(0, file.size() - MARGIN)).contains("%%EOF");
  }

  private static String read(FileChannel file, long from) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MARGIN);
    int n = 0;
    while (n >= 0 && bytes.hasRemaining()) {
      n = file.read(bytes, from + bytes.position());
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
