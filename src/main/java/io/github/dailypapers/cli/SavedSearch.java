package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.config.ShellWords;
import io.github.dailypapers.select.Grep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A named set of options that say which papers somebody follows.
 *
 * @param name by which it is called, without the @ before it
 * @param line the options
 */
record SavedSearch(String name, Line line) {
  /** What a paper's text is searched for. */
  private static final String PATTERN = "--grep";

  /** Adds the options that it may have. */
  static void addTo(CommandSpec spec) {
    Options.of(spec, Group.OPTIONS)
        .values(
            PATTERN,
            "PATTERN",
            "A pattern, as grep takes it; with several, any of them may match",
            List.of());
    GrepOptions.addMatchingTo(spec);
    GrepOptions.addPlacesTo(spec);
    SourceOptions.addSourceTo(spec);
    ChoiceOptions.addTo(spec);
  }

  /** What it may have, and nothing else. */
  static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers follow");
    addTo(spec);
    return spec;
  }

  /** What the user writes for it. */
  String label() {
    return "@" + name;
  }

  /** The pattern that it looks for, if it looks for one. */
  Optional<Grep> grep() {
    List<String> patterns = line.values(PATTERN);
    return patterns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Grep(GrepOptions.pattern(line, patterns), GrepOptions.fields(line), false));
  }

  /** What it chooses by besides its pattern. */
  ChoiceOptions choice() {
    return new ChoiceOptions(line);
  }

  /** The sources that it names, none if it is of the usual one. */
  List<String> sources() {
    return line.values("--source");
  }

  /**
   * Fails if something in it cannot be meant.
   *
   * @throws UsageException or another exception that is for the user
   */
  void check() {
    if (options().isEmpty()) {
      throw new UsageException(
          "a saved search needs something to look for", "add for example --keyword agents");
    }
    boolean patterned = line.has(PATTERN);
    for (OptionSpec option : GrepOptions.spec().options()) {
      if (!patterned && line.has(option.longestName())) {
        throw new UsageException(
            option.longestName() + " says how to look for a pattern", "add --grep PATTERN");
      }
    }
    grep();
    choice().check();
    SourceName.of(sources());
  }

  /** An option with one of its values, which is empty for a flag. */
  record Given(OptionSpec option, String value) {}

  /** The options that it has, in the order of the help. */
  List<Given> options() {
    List<Given> given = new ArrayList<>();
    for (OptionSpec option : spec().options()) {
      String name = option.longestName();
      if (!line.has(name)) {
        continue;
      }
      if (option.arity().max() == 0) {
        given.add(new Given(option, ""));
      } else if (option.isMultiValue()) {
        line.values(name).forEach(value -> given.add(new Given(option, value)));
      } else {
        given.add(new Given(option, line.value(name).orElse("")));
      }
    }
    return given;
  }

  /** The options as they would stand on a command line. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Given given : options()) {
      words.append(words.isEmpty() ? "" : " ").append(given.option().longestName());
      if (given.option().arity().max() > 0) {
        // A value like -3d would be taken for a period.
        words.append(given.value().startsWith("-") ? '=' : ' ');
        words.append(ShellWords.quoted(given.value()));
      }
    }
    return words.toString();
  }
}
