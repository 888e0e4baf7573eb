package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.config.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * One run of a command with what is configured. Where the user has not said otherwise, that stands
 * on the command line as if it had been written there.
 */
final class Configured {
  private static final String FORMAT = "--format";

  private final Configuration configuration;
  private final Commands which;
  private final CommandSpec spec;
  private final List<String> given;

  /**
   * A run.
   *
   * @param which the command
   * @param spec what it takes
   * @param given its command line, as the parser takes it
   */
  Configured(Configuration configuration, Commands which, CommandSpec spec, List<String> given) {
    this.configuration = configuration;
    this.which = which;
    this.spec = spec;
    this.given = given;
  }

  /**
   * Runs {@code command}.
   *
   * @param line the command line alone, parsed
   * @throws ConfigurationException if the file has a mistake that the command does not bear
   */
  Exit run(Command command, Line line, Session session) throws IOException {
    if (!command.bearsMistakes()) {
      configuration.requireSound(session);
    }
    List<Default> defaults = defaults(command, line, session);
    List<String> words = new ArrayList<>();
    for (Default each : defaults) {
      words.addAll(each.words());
    }
    words.addAll(given);
    try {
      Line whole = new Line(App.parsed(spec, words), configuration);
      return command.run(SavedSearches.named(spec, whole, session));
    } catch (RuntimeException | IOException e) {
      Optional<Mistake> mistake = mistake(defaults, Failures.of(e), session);
      if (mistake.isEmpty()) {
        throw e;
      }
      ConfigurationException exception = configuration.exception(mistake.get());
      exception.initCause(e);
      throw exception;
    }
  }

  private List<Default> defaults(Command command, Line line, Session session) {
    Precedence precedence = new Precedence(line, session.context());
    String home = session.context().variable("HOME");
    List<Default> defaults = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      String name = option.longestName();
      List<Setting> settings = configuration.of(which.label(), name);
      boolean kept = command.keepsOptions() && !name.equals("--archive");
      if (settings.isEmpty()
          || kept
          || precedence.isSetAside(name)
          || isForOthers(option, settings.get(0), session)) {
        continue;
      }
      for (Setting setting : settings) {
        defaults.add(new Default(option, setting, home));
      }
    }
    return defaults;
  }

  /** Whether it is a format that is set for all commands, and that only others have. */
  private static boolean isForOthers(OptionSpec option, Setting setting, Session session) {
    boolean general = OptionKey.of(setting.name()).command().isEmpty();
    if (!general || !option.longestName().equals(FORMAT) || isOf(option, setting.value())) {
      return false;
    }
    for (Commands other : Commands.values()) {
      OptionSpec format = other.create(session).spec().findOption(FORMAT);
      if (format != null && isOf(format, setting.value())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(OptionSpec option, String value) {
    for (String candidate : option.completionCandidates()) {
      if (candidate.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The setting that {@code failure} comes of: one whose value is wrong by itself, else one that
   * the failure tells of. Empty if the user's own line is wrong, or no line at all.
   */
  private Optional<Mistake> mistake(List<Default> defaults, Failure failure, Session session) {
    if (failure.exit() != Exit.USAGE) {
      return Optional.empty();
    }
    Values values = new Values(session);
    for (Default each : defaults) {
      Optional<Mistake> mistake = values.mistake(spec, each.words(), each.setting().line());
      if (mistake.isPresent()) {
        return mistake;
      }
    }
    for (Default each : defaults) {
      if (!each.words().isEmpty() && isTold(each, failure.message())) {
        return Optional.of(new Mistake(each.setting().line(), failure.message(), failure.hint()));
      }
    }
    return Optional.empty();
  }

  private boolean isTold(Default each, String message) {
    String value = each.setting().value();
    return isWordOf(each.name(), message)
        || (message.contains('"' + value + '"') && !given.contains(value));
  }

  /** Whether {@code name} stands in {@code text}, and not only as the beginning of a longer one. */
  private static boolean isWordOf(String name, String text) {
    int at = text.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (end == text.length()
            || (text.charAt(end) != '-' && !Character.isLetterOrDigit(text.charAt(end))));
  }
}
