package io.github.dailypapers.support;

import static io.github.dailypapers.support.Site.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files that look like PDFs, and answers with them. */
public final class Pdf {
  private Pdf() {}

  /** One of {@code length} bytes, at least 30. */
  public static byte[] of(int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 'x');
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(end, 0, bytes, length - end.length, end.length);
    return bytes;
  }

  /** An answer with all of {@code pdf}, of the version {@code etag}. */
  public static Site.Answer whole(byte[] pdf, String etag) {
    return status(200).header("Content-Type", "application/pdf").header("ETag", etag).body(pdf);
  }

  /** An answer with what of {@code pdf} follows after the first {@code offset} bytes. */
  public static Site.Answer rest(byte[] pdf, int offset, String etag) {
    return status(206)
        .header("Content-Type", "application/pdf")
        .header("ETag", etag)
        .header("Content-Range", "bytes " + offset + "-" + (pdf.length - 1) + "/" + pdf.length)
        .body(Arrays.copyOfRange(pdf, offset, pdf.length));
  }
}
