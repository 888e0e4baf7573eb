package io.github.dailypapers.cli;

/** Something that was set up for every run, and cannot be meant. */
final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A wrong setting.
   *
   * @param message what is wrong, on one line without a full stop
   * @param hint what to set instead, on one line without a full stop
   */
  ConfigurationException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
