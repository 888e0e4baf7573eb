package io.github.dailypapers.term;

import java.util.Map;

/** When output is coloured: the values of {@code --color}. */
public enum ColorMode {
  /** As the environment wishes, else on a terminal. */
  AUTO,
  /** Whatever the output is. */
  ALWAYS,
  /** Not at all. */
  NEVER;

  /**
   * Whether to colour. What the user asks for by option goes before the environment; in it, {@code
   * NO_COLOR} (https://no-color.org) before {@code CLICOLOR_FORCE} (https://bixense.com/clicolors),
   * and both before {@code TERM=dumb}.
   *
   * @param environment the variables of the process
   * @param terminal whether the output is a terminal
   */
  public boolean wanted(Map<String, String> environment, boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> wished(environment, terminal);
    };
  }

  private static boolean wished(Map<String, String> environment, boolean terminal) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return terminal && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
