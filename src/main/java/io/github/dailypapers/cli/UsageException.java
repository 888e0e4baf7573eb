package io.github.dailypapers.cli;

/** A command line that cannot be meant. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A wrong command line.
   *
   * @param message what is wrong, on one line without a full stop
   * @param hint what to write instead, on one line without a full stop
   */
  UsageException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
