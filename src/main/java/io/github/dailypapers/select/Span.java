package io.github.dailypapers.select;

/**
 * A stretch of a text.
 *
 * @param start where it begins, counted in chars
 * @param end where it ends: the first char that is no longer in it
 */
public record Span(int start, int end) {

  /** Whether no char is in it, as where {@code x*} matches between two letters. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The chars of {@code text} in it. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
