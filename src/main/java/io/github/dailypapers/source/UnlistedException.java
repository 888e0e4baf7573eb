package io.github.dailypapers.source;

import java.io.IOException;

/** A period that a source has no listings of: it is not how the source is divided. */
public final class UnlistedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A period that cannot be asked for.
   *
   * @param message what there is not, on one line without a full stop
   * @param hint what can be asked for, on one line without a full stop
   */
  public UnlistedException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What can be asked for. */
  public String hint() {
    return hint;
  }
}
