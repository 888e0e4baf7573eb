package io.github.dailypapers.cli;

import io.github.dailypapers.spelling.Nearest;
import java.util.List;

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

  /** A word that is none of the {@code known} ones, of which the hint tells the nearest or all. */
  static UsageException unknown(String what, String word, List<String> known) {
    return new UsageException(
        "there is no " + what + " \"" + word + "\"",
        Nearest.to(word, known)
            .map(near -> "did you mean " + near + "?")
            .orElse("there are " + String.join(", ", known)));
  }

  String hint() {
    return hint;
  }
}
