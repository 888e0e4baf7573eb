package io.github.dailypapers.browse;

import java.time.LocalDate;

/** Papers that the user wants to see. */
public sealed interface Wish {
  /** What the browser was started for. */
  record First() implements Wish {}

  /**
   * What a command line asks for.
   *
   * @param line a period and options of {@code list}; without a period that of the papers shown
   */
  record Line(String line) implements Wish {}

  /** The listing day before {@code day}. */
  record Before(LocalDate day) implements Wish {}

  /** The listing day after {@code day}. */
  record After(LocalDate day) implements Wish {}

  /** The same once more, and this time the source is asked whatever is held. */
  record Again() implements Wish {}
}
