package io.github.dailypapers.cli;

import java.io.IOException;

/** A command that cannot go on, for a reason that none of its parts has a word for. */
final class CommandException extends IOException {
  private static final long serialVersionUID = 1L;

  private final Exit exit;
  private final String hint;

  /**
   * A failure.
   *
   * @param exit how the program ends
   * @param message what happened, on one line without a full stop
   * @param hint what the user can do, on one line without a full stop; empty if the message says it
   */
  CommandException(Exit exit, String message, String hint) {
    super(message);
    this.exit = exit;
    this.hint = hint;
  }

  Exit exit() {
    return exit;
  }

  String hint() {
    return hint;
  }
}
