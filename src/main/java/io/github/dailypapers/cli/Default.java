package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What is configured for an option of a command.
 *
 * @param home the user's home, empty if there is none
 */
record Default(OptionSpec option, Setting setting, String home) {
  /** What the user would write on the line instead; nothing for a flag that is not wanted. */
  List<String> words() {
    if (option.arity().max() > 0) {
      return List.of(name() + '=' + value());
    }
    return setting.value().equals("true") ? List.of(name()) : List.of();
  }

  /** No shell has put the user's home in the place of a tilde. */
  private String value() {
    boolean path = option.paramLabel().startsWith("FILE") || option.paramLabel().equals("DIR");
    return path && !home.isEmpty() && setting.value().startsWith("~/")
        ? home + setting.value().substring(1)
        : setting.value();
  }

  String name() {
    return option.longestName();
  }
}
