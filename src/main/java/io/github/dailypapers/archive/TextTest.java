package io.github.dailypapers.archive;

/** Looks for something in a text. Asked by several threads at once. */
public interface TextTest {
  /** Whether it is in {@code text}. */
  boolean isIn(String text);

  /**
   * Whether it is in a text that is given as UTF-8, in which what is malformed reads as the
   * replacement character U+FFFD.
   */
  boolean isIn(byte[] utf8);
}
