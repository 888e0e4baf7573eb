package io.github.dailypapers.select.sieve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far a search has come: what follows in the text decides alone what becomes of it. */
final class State {
  private final int[] steps;
  private final Before before;
  private final int hash;

  /** What came before, as far as places ask for it. */
  enum Before {
    /** Nothing: the text begins. */
    NOTHING,
    /** A line feed. */
    LINE_FEED,
    /** A letter, digit or underscore of ASCII. */
    WORD,
    /** Something else. */
    OTHER
  }

  /**
   * A state.
   *
   * @param steps those to go on at, in ascending order, which is not copied
   */
  State(int[] steps, Before before) {
    this.steps = steps;
    this.before = before;
    this.hash = 31 * Arrays.hashCode(steps) + before.hashCode();
  }

  int[] steps() {
    return steps;
  }

  Before before() {
    return before;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof State state
        && before == state.before
        && Arrays.equals(steps, state.steps);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
