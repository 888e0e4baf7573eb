package io.github.dailypapers.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {
  /** What the command takes, and its help. */
  CommandSpec spec();

  /**
   * Does what the command line asks for.
   *
   * @throws IOException if it cannot be done; {@link Failures} knows what to say of it
   */
  Exit run(Line line) throws IOException;

  /**
   * Whether the command keeps the options that it is given: what is configured for them is then
   * none of its business.
   */
  default boolean keepsOptions() {
    return false;
  }

  /** Whether the command is of use even if the configuration file has mistakes. */
  default boolean bearsMistakes() {
    return false;
  }
}
