package io.github.dailypapers.select.sieve;

import java.nio.charset.StandardCharsets;

/**
 * Texts as arrays of bytes, which a loop reads several times faster than it calls {@code charAt}
 * where the JVM compiles in a hurry. Most texts are kept as such bytes, so that this only copies
 * them.
 */
final class Latin1 {
  private Latin1() {}

  /**
   * One byte for each char of {@code text}: its code if that is below 256, or else a question mark,
   * so that the text itself must be asked where a question mark is found.
   */
  static byte[] of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length == text.length() ? bytes : oneByOne(text);
  }

  /** What the encoder does not do: it puts one question mark for the two chars of a pair. */
  private static byte[] oneByOne(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = (byte) (c < 256 ? c : '?');
    }
    return bytes;
  }
}
