package io.github.dailypapers.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What stands on a parsed command line. */
final class Line {
  private final ParseResult result;

  Line(ParseResult result) {
    this.result = result;
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
