package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.zip.GZIPInputStream;

/** Reads the body of an answer whole, or not at all. */
final class Body {
  private static final int CHUNK = 16 * 1024;

  private final WebAddress address;
  private final int limit;

  /**
   * A body to be read.
   *
   * @param limit the most bytes that it may have, packed or unpacked
   */
  Body(WebAddress address, int limit) {
    this.address = address;
    this.limit = limit;
  }

  /**
   * The bytes as they were sent.
   *
   * @param declared how many the site announced, or less than 0 if it did not
   * @throws BrokenAnswerException if there are fewer
   * @throws FetchException if there are more than the limit
   * @throws IOException if reading fails, or the thread is interrupted
   */
  byte[] read(InputStream in, long declared) throws IOException {
    if (declared > limit) {
      throw tooLarge();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.max(CHUNK, (int) declared));
    byte[] chunk = new byte[CHUNK];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (n > limit - bytes.size()) {
        throw tooLarge();
      }
      bytes.write(chunk, 0, n);
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
    }
    if (bytes.size() < declared) {
      throw new BrokenAnswerException(address, address.place() + " cut off its answer", 1, null);
    }
    return bytes.toByteArray();
  }

  /**
   * The bytes as they were meant.
   *
   * @param encoding the {@code Content-Encoding}: {@code gzip}, or {@code identity} for none
   * @throws BrokenAnswerException if they cannot be unpacked
   * @throws FetchException if they are more than the limit, or packed in another way
   */
  byte[] unpack(byte[] packed, String encoding) throws FetchException {
    if (packed.length == 0 || encoding.equalsIgnoreCase("identity")) {
      return packed;
    }
    if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
      throw unacceptable("sent a page packed in a way that it was not asked for");
    }
    byte[] unpacked;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), CHUNK)) {
      unpacked = in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw new BrokenAnswerException(address, address.place() + " sent a damaged page", 1, e);
    }
    if (unpacked.length > limit) {
      throw tooLarge();
    }
    return unpacked;
  }

  private FetchException tooLarge() {
    return unacceptable("sent a page of more than " + (limit >> 20) + " MB");
  }

  private FetchException unacceptable(String what) {
    return new FetchException(
        Reason.UNACCEPTABLE, address.uri(), address.place() + ' ' + what, "check --endpoint", null);
  }
}
