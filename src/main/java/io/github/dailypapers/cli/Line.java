package io.github.dailypapers.cli;

import io.github.dailypapers.config.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What stands on a parsed command line. */
final class Line {
  private final ParseResult result;
  private final List<String> flags;
  private final List<Inherited> inherited;
  private final List<SavedSearch> searches;
  private final List<String> arguments;
  private final Configuration configuration;

  /**
   * Options that another line answers for where this one does not have them.
   *
   * @param from the other line
   * @param options their long names
   */
  private record Inherited(Line from, List<String> options) {}

  /** A line as it stands. */
  Line(ParseResult result) {
    this(result, Configuration.NONE);
  }

  /** A line with the defaults of {@code configuration} on it already. */
  Line(ParseResult result, Configuration configuration) {
    this(
        result,
        configuration,
        List.of(),
        List.of(),
        List.of(),
        result.matchedPositionalValue(0, List.<String>of()));
  }

  private Line(
      ParseResult result,
      Configuration configuration,
      List<String> flags,
      List<Inherited> inherited,
      List<SavedSearch> searches,
      List<String> arguments) {
    this.result = result;
    this.configuration = configuration;
    this.flags = flags;
    this.inherited = inherited;
    this.searches = searches;
    this.arguments = arguments;
  }

  /** The same with {@code flag}. */
  Line with(String flag) {
    return new Line(result, configuration, List.of(flag), inherited, searches, arguments);
  }

  /** The same, but of {@code options} that it does not have, it has what {@code other} has. */
  Line after(Line other, List<String> options) {
    List<Inherited> more = new ArrayList<>(inherited);
    more.add(new Inherited(other, options));
    return new Line(result, configuration, flags, List.copyOf(more), searches, arguments);
  }

  /**
   * The same of papers that one of {@code searches} looks for.
   *
   * @param arguments those that name no search
   */
  Line searching(List<SavedSearch> searches, List<String> arguments) {
    return new Line(result, configuration, flags, inherited, searches, arguments);
  }

  /** The searches of which a paper must meet one; empty if it need not meet any. */
  List<SavedSearch> searches() {
    return searches;
  }

  /** What is configured under names that begin with {@code prefix}, which is left out of them. */
  List<Setting> configured(String prefix) {
    return configuration.under(prefix);
  }

  /** Whether the command has {@code option} at all. */
  boolean takes(String option) {
    return result.commandSpec().findOption(option) != null;
  }

  boolean has(String option) {
    return result.hasMatchedOption(option)
        || flags.contains(option)
        || (!inherited.isEmpty() && heir(option).isPresent());
  }

  /** The line that answers for {@code option}, which this one does not have. */
  private Optional<Line> heir(String option) {
    for (Inherited each : inherited) {
      if (each.options().contains(option) && each.from().has(option)) {
        return Optional.of(each.from());
      }
    }
    return Optional.empty();
  }

  Optional<String> value(String option) {
    Optional<String> own = Optional.ofNullable(result.matchedOptionValue(option, (String) null));
    if (own.isPresent() || inherited.isEmpty()) {
      return own;
    }
    Optional<Line> heir = heir(option);
    return heir.isPresent() ? heir.get().value(option) : own;
  }

  List<String> values(String option) {
    List<String> own = result.matchedOptionValue(option, List.<String>of());
    if (!own.isEmpty() || inherited.isEmpty()) {
      return own;
    }
    Optional<Line> heir = heir(option);
    return heir.isPresent() ? heir.get().values(option) : own;
  }

  List<String> arguments() {
    return arguments;
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
