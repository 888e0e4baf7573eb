package io.github.dailypapers.cli;

import io.github.dailypapers.config.Mistake;
import io.github.dailypapers.config.Setting;
import io.github.dailypapers.spelling.Nearest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The names that can be configured: the options of the commands, and the browser's keys and views,
 * and how mails are sent.
 */
final class KnownKeys {
  /** What a default of would leave nothing to be asked, or could not be read. */
  private static final Set<String> ON_THE_LINE = Set.of("--help", "--no-config");

  private static final Set<String> GLOBAL = Set.of("--errors", "--debug");

  private final Session session;
  private final Map<Commands, CommandSpec> specs = new EnumMap<>(Commands.class);

  KnownKeys(Session session) {
    this.session = session;
  }

  /** What is wrong with the name of {@code setting}, or with its value whatever it is for. */
  Optional<Mistake> mistake(Setting setting) {
    try {
      if (!MailSettings.check(setting) && !BrowserSettings.check(setting, spec(Commands.LIST))) {
        check(setting);
      }
      return Optional.empty();
    } catch (UsageException e) {
      return Optional.of(new Mistake(setting.line(), Failures.firstLine(e.getMessage()), e.hint()));
    }
  }

  /** What a command would say of the value of {@code setting}, whose name is known. */
  Optional<Mistake> wrongValue(Setting setting) {
    Values values = new Values(session);
    if (BrowserSettings.isView(setting)) {
      return values.mistake(spec(Commands.LIST), BrowserSettings.words(setting), setting.line());
    }
    if (BrowserSettings.isKey(setting) || setting.name().startsWith(MailSettings.PREFIX)) {
      return Optional.empty();
    }
    OptionKey key = OptionKey.of(setting.name());
    Optional<Mistake> first = Optional.empty();
    for (Commands command : Commands.values()) {
      OptionSpec option = spec(command).findOption(key.option());
      if (option != null && (key.command().isEmpty() || key.command().equals(command.label()))) {
        List<String> line = new Default(option, setting, "").words();
        Optional<Mistake> mistake = values.mistake(spec(command), line, setting.line());
        if (mistake.isEmpty()) {
          // It is of use to one of them, and not meant for the others.
          return mistake;
        }
        first = first.or(() -> mistake);
      }
    }
    return first;
  }

  private void check(Setting setting) {
    OptionKey key = OptionKey.of(setting.name());
    if (ON_THE_LINE.contains(key.option())) {
      throw new UsageException('"' + key.label() + "\" is for the command line alone", "delete it");
    }
    OptionSpec option = key.command().isEmpty() ? ofAny(key) : ofOne(key);
    String value = setting.value();
    key.check(option, value);
    if (key.option().equals("--errors")) {
      GlobalOptions.requireErrors(value);
    }
  }

  private OptionSpec ofAny(OptionKey key) {
    for (Commands command : Commands.values()) {
      OptionSpec option = spec(command).findOption(key.option());
      if (option != null) {
        return option;
      }
    }
    Set<String> names = new TreeSet<>();
    for (Commands command : Commands.values()) {
      names.addAll(names(command));
    }
    if (key.number() >= 0) {
      names.add("view");
    }
    throw unknown("there is no option", key.label(), names, "see the README for those there are");
  }

  private OptionSpec ofOne(OptionKey key) {
    Optional<Commands> named = Commands.named(key.command());
    if (named.isEmpty()) {
      throw noCommand(key);
    }
    Commands command = named.get();
    if (GLOBAL.contains(key.option())) {
      throw new UsageException(
          '"' + key.label() + "\" holds for all commands", "write " + key.label() + " alone");
    }
    @Nullable OptionSpec option = spec(command).findOption(key.option());
    if (option == null) {
      throw unknown(
          command.label() + " has no option",
          key.label(),
          names(command),
          "see dailypapers " + command.label() + " --help");
    }
    return option;
  }

  private UsageException noCommand(OptionKey key) {
    for (Commands command : Commands.values()) {
      if (names(command).contains(key.command())) {
        return new UsageException(
            "several values of \"" + key.command() + "\" are numbered",
            "write " + key.command() + ".1, " + key.command() + ".2");
      }
    }
    List<String> labels = new ArrayList<>(Commands.labels());
    labels.addAll(List.of("key", "smtp", "view"));
    return unknown("there is no command", key.command(), labels, "see dailypapers --help");
  }

  private static UsageException unknown(
      String what, String word, Iterable<String> known, String otherwise) {
    List<String> words = new ArrayList<>();
    known.forEach(words::add);
    return new UsageException(
        what + " \"" + word + '"',
        Nearest.to(word, words).map(near -> "did you mean " + near + "?").orElse(otherwise));
  }

  private Set<String> names(Commands command) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : spec(command).options()) {
      if (!ON_THE_LINE.contains(option.longestName())) {
        names.add(option.longestName().substring(2));
      }
    }
    return names;
  }

  private CommandSpec spec(Commands command) {
    CommandSpec spec = specs.get(command);
    if (spec == null) {
      spec = command.create(session).spec();
      GlobalOptions.addTo(spec);
      specs.put(command, spec);
    }
    return spec;
  }
}
