package io.github.dailypapers.select;

import java.util.Optional;

/**
 * Gathers the texts that stand for themselves in an expression, outside its groups, while the
 * expression is read from left to right.
 */
final class Literals {
  private final StringBuilder run = new StringBuilder();
  private String longest = "";
  private int depth;
  private boolean onlyLiteral = true;
  private boolean isChoice;
  private boolean startsAtBoundary;
  private boolean endsAtBoundary;

  /** A character that stands for itself. */
  void literal(int codePoint) {
    onlyLiteral &= !endsAtBoundary;
    if (depth == 0) {
      run.appendCodePoint(codePoint);
    }
  }

  /** A word boundary. */
  void boundary() {
    if (run.isEmpty()) {
      startsAtBoundary = true;
    } else {
      endsAtBoundary = true;
    }
  }

  /** What matches something else than itself. */
  void other() {
    onlyLiteral = false;
    endRun();
  }

  /** A repetition of what came last. */
  void repeated(int atLeast) {
    if (atLeast == 0 && !run.isEmpty()) {
      run.setLength(run.offsetByCodePoints(run.length(), -1));
    }
    other();
  }

  /** The beginning of a group. */
  void open() {
    other();
    depth++;
  }

  /** The end of a group. */
  void close() {
    depth--;
  }

  /** Another way to match the group, or the whole expression if no group is open. */
  void alternative() {
    isChoice |= depth == 0;
    other();
  }

  /** Flags for what follows, which may change how letters match. */
  void flags() {
    isChoice = true;
    other();
  }

  /** The longest text that is part of every match; empty if none is known. */
  Optional<String> required() {
    String text = run.length() > longest.length() ? run.toString() : longest;
    return isChoice || text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /**
   * The finder that does for the whole expression, if it is a literal that may stand between two
   * word boundaries.
   */
  Optional<LiteralFinder> whole(boolean ignoreCase, boolean word) {
    if (!onlyLiteral || !boundariesAreOfWords()) {
      return Optional.empty();
    }
    return Optional.of(
        new LiteralFinder(
            run.toString(), ignoreCase, word || startsAtBoundary, word || endsAtBoundary));
  }

  /** Whether each boundary asks for the end of a word, not for the beginning of one. */
  private boolean boundariesAreOfWords() {
    if (run.isEmpty()) {
      return !startsAtBoundary;
    }
    return (!startsAtBoundary || Words.isPart(run.codePointAt(0)))
        && (!endsAtBoundary || Words.isPart(run.codePointBefore(run.length())));
  }

  private void endRun() {
    if (run.length() > longest.length()) {
      longest = run.toString();
    }
    run.setLength(0);
  }
}
