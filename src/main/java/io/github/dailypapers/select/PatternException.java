package io.github.dailypapers.select;

/** A pattern that cannot be searched for. */
public final class PatternException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String pattern;
  private final int index;

  /**
   * A bad pattern.
   *
   * @param pattern as the user gave it
   * @param index where in the pattern the mistake is, counted in chars from 0
   * @param mistake what is wrong there, without a full stop
   */
  public PatternException(String pattern, int index, String mistake) {
    super("bad pattern: " + mistake + " at character " + (index + 1) + " of '" + pattern + "'");
    this.pattern = pattern;
    this.index = index;
  }

  /** The pattern as the user gave it. */
  public String pattern() {
    return pattern;
  }

  /** Where in the pattern the mistake is, counted in chars from 0. */
  public int index() {
    return index;
  }

  /** What the user can do about it, on one line without a full stop. */
  public String hint() {
    return "correct it, or search for the text as it stands with -F";
  }
}
