package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.completion.CommandText;
import io.github.dailypapers.completion.Entry;
import io.github.dailypapers.completion.Section;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the model of a command has its help and the manual tell. */
final class HelpText {
  private HelpText() {}

  /** The text of {@code spec}, whose description is a sentence and what else is to be known. */
  static CommandText of(CommandSpec spec) {
    String[] description = spec.usageMessage().description();
    List<String> details = List.of(description).subList(1, description.length);
    StringBuilder usage = new StringBuilder(spec.qualifiedName()).append(" [OPTIONS]");
    List<Entry> arguments = new ArrayList<>();
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      usage.append(' ').append(argument.paramLabel());
      for (String line : argument.description()) {
        arguments.add(
            Options.isWords(argument) ? Entry.of(line) : new Entry(argument.paramLabel(), line));
      }
    }
    List<Section> options = new ArrayList<>();
    for (Group group : Group.values()) {
      List<Entry> entries = options(spec, group);
      if (!entries.isEmpty()) {
        options.add(new Section(group.heading(), entries));
      }
    }
    return new CommandText(
        usage.toString(),
        description[0],
        details,
        List.of(spec.usageMessage().footer()),
        arguments,
        options);
  }

  private static List<Entry> options(CommandSpec spec, Group group) {
    List<Entry> entries = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (Options.groupOf(option) == group) {
        String names = String.join(", ", option.names());
        boolean hasValue = option.arity().max() > 0;
        entries.add(
            new Entry(
                hasValue ? names + ' ' + option.paramLabel() : names,
                String.join(" ", option.description())));
      }
    }
    return entries;
  }
}
