package io.github.dailypapers.period;

/** A text that names no period. */
public final class PeriodException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A text that is not understood.
   *
   * @param message what is wrong, naming the text, on one line without a full stop
   * @param hint what would be understood, on one line without a full stop
   */
  public PeriodException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What would be understood, on one line without a full stop. */
  public String hint() {
    return hint;
  }
}
