package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What stands on a parsed command line. */
final class Line {
  private final ParseResult result;
  private final Configuration configuration;

  /** A line as it stands. */
  Line(ParseResult result) {
    this(result, Configuration.NONE);
  }

  /** A line with the defaults of {@code configuration} on it already. */
  Line(ParseResult result, Configuration configuration) {
    this.result = result;
    this.configuration = configuration;
  }

  /** What is configured under names that begin with {@code prefix}, which is left out of them. */
  List<Setting> configured(String prefix) {
    return configuration.under(prefix);
  }

  boolean has(String option) {
    return result.hasMatchedOption(option);
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(result.matchedOptionValue(option, (String) null));
  }

  List<String> values(String option) {
    return result.matchedOptionValue(option, List.<String>of());
  }

  List<String> arguments() {
    return result.matchedPositionalValue(0, List.<String>of());
  }

  /**
   * The whole number that {@code option} was given.
   *
   * @throws UsageException if it was given something else
   */
  Optional<Integer> number(String option) {
    Optional<String> text = value(option);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= 0) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below, as for a negative number.
    }
    throw new UsageException(
        option + " takes a whole number, not \"" + text.get() + "\"", "write for example 20");
  }
}
