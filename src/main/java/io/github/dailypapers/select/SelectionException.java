package io.github.dailypapers.select;

import io.github.dailypapers.spelling.Nearest;
import java.util.List;
import java.util.Optional;

/** A value of an option that chooses or orders papers and is not understood. */
public final class SelectionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A value that is not understood.
   *
   * @param message what is wrong, naming the value, on one line without a full stop
   * @param hint what would be understood, on one line without a full stop
   */
  public SelectionException(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** A word that is none of the {@code known} ones, of which the hint tells the nearest or all. */
  static SelectionException unknown(String message, String word, List<String> known) {
    Optional<String> meant = Nearest.to(word, known);
    return new SelectionException(
        message,
        meant.isPresent()
            ? "did you mean " + meant.get() + "?"
            : "use " + String.join(", ", known));
  }

  /** What would be understood, on one line without a full stop. */
  public String hint() {
    return hint;
  }
}
