package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** What is configured for an option of a command. */
record Default(OptionSpec option, Setting setting) {
  /** What the user would write on the line instead; nothing for a flag that is not wanted. */
  List<String> words() {
    if (option.arity().max() > 0) {
      return List.of(name() + '=' + setting.value());
    }
    return setting.value().equals("true") ? List.of(name()) : List.of();
  }

  String name() {
    return option.longestName();
  }
}
