package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the file of a saved search may set, as words of a command line. */
final class SearchKeys {
  private final CommandSpec spec;

  /**
   * The keys.
   *
   * @param spec the options that there are
   */
  SearchKeys(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * What {@code setting} is on a command line.
   *
   * @throws UsageException if there is no such option, or its value cannot be meant
   */
  List<String> words(Setting setting) {
    OptionKey key = OptionKey.of(setting.name());
    OptionSpec option = key.command().isEmpty() ? spec.findOption(key.option()) : null;
    if (option == null) {
      throw UsageException.unknown("option of a saved search", setting.name(), names());
    }
    key.check(option, setting.value());
    return new Default(option, setting, "").words();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      names.add(option.longestName().substring(2));
    }
    return names;
  }
}
