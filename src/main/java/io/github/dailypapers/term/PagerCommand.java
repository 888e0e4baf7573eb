package io.github.dailypapers.term;

import java.util.Map;
import java.util.Optional;

/**
 * The user's pager, as {@code PAGER} names it.
 *
 * @param line a command line for {@code sh}; it is the user's own, so nothing in it is escaped
 */
public record PagerCommand(String line) {
  private static final String USUAL = "less";

  /**
   * The pager to use: {@code PAGER}, by default {@code less}. None if it is empty or {@code cat},
   * or if no such program can be found, for a shell would only notice when the output is gone.
   *
   * @param environment the variables of the process
   */
  public static Optional<PagerCommand> of(Map<String, String> environment) {
    String line = environment.getOrDefault("PAGER", USUAL).strip();
    if (line.isEmpty() || line.equals("cat") || isMissing(line, environment)) {
      return Optional.empty();
    }
    return Optional.of(new PagerCommand(line));
  }

  /** Only a plain first word names a program; of anything else the shell has to make sense. */
  private static boolean isMissing(String line, Map<String, String> environment) {
    int end = line.indexOf(' ');
    String program = end < 0 ? line : line.substring(0, end);
    for (int i = 0; i < program.length(); i++) {
      char c = program.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/._-+".indexOf(c) < 0) {
        return false;
      }
    }
    return new SearchPath(environment).find(program).isEmpty();
  }
}
