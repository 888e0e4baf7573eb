package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What stands on a parsed command line. */
final class Line {
  private final ParseResult result;
  private final List<String> flags;
  private final Optional<Line> before;
  private final List<String> inherited;
  private final Configuration configuration;

  /** A line as it stands. */
  Line(ParseResult result) {
    this(result, Configuration.NONE);
  }

  /** A line with the defaults of {@code configuration} on it already. */
  Line(ParseResult result, Configuration configuration) {
    this(result, configuration, List.of(), Optional.empty(), List.of());
  }

  private Line(
      ParseResult result,
      Configuration configuration,
      List<String> flags,
      Optional<Line> before,
      List<String> inherited) {
    this.result = result;
    this.configuration = configuration;
    this.flags = flags;
    this.before = before;
    this.inherited = inherited;
  }

  /** The same with {@code flag}. */
  Line with(String flag) {
    return new Line(result, configuration, List.of(flag), before, inherited);
  }

  /** The same, but of {@code options} that it does not have, it has what {@code before} has. */
  Line after(Line before, List<String> options) {
    return new Line(result, configuration, flags, Optional.of(before), options);
  }

  /** What is configured under names that begin with {@code prefix}, which is left out of them. */
  List<Setting> configured(String prefix) {
    return configuration.under(prefix);
  }

  boolean has(String option) {
    return result.hasMatchedOption(option)
        || flags.contains(option)
        || (inherits(option) && before.get().has(option));
  }

  private boolean inherits(String option) {
    return before.isPresent() && inherited.contains(option);
  }

  Optional<String> value(String option) {
    Optional<String> own = Optional.ofNullable(result.matchedOptionValue(option, (String) null));
    return own.isEmpty() && inherits(option) ? before.get().value(option) : own;
  }

  List<String> values(String option) {
    List<String> own = result.matchedOptionValue(option, List.<String>of());
    return own.isEmpty() && inherits(option) ? before.get().values(option) : own;
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
