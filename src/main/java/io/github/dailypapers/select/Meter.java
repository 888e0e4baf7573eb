package io.github.dailypapers.select;

/**
 * A text that counts how often it is read. Finding one match takes time linear in the text, but
 * finding all need not: {@code a.*b|a} reads to the end of the text for every a. The count tells
 * when to stop.
 */
final class Meter implements CharSequence {
  /** Ordinary patterns read every char about three times. */
  private static final long READS_PER_CHAR = 32;

  /** What is granted to short texts, where even the square of the length is little. */
  private static final long READS_AT_LEAST = 4_000_000;

  private final String text;
  private long left;

  Meter(String text) {
    this.text = text;
    this.left = Math.max(READS_AT_LEAST, READS_PER_CHAR * text.length());
  }

  /** Whether more has been read than finding matches should take. */
  boolean isSpent() {
    return left < 0;
  }

  @Override
  public char charAt(int index) {
    left--;
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
