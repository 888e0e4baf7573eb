package io.github.dailypapers.completion;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell completes it.
 *
 * @param name what users call it
 * @param summary what it does, in a few words
 * @param options in the order of its help
 * @param arguments words that may stand as its arguments, empty if they cannot be listed
 * @param held words of the archive that may
 */
public record CommandWords(
    String name,
    String summary,
    List<OptionWords> options,
    List<String> arguments,
    List<HeldWords> held) {

  /** What {@code spec} knows of a command. */
  public static CommandWords of(String name, String summary, CommandSpec spec) {
    List<OptionWords> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(OptionWords.of(option));
    }
    List<String> arguments = new ArrayList<>();
    List<HeldWords> held = new ArrayList<>();
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      held.addAll(HeldWords.of(argument.paramLabel()));
      if (argument.completionCandidates() != null) {
        argument.completionCandidates().forEach(arguments::add);
      }
    }
    return new CommandWords(name, summary, options, List.copyOf(arguments), List.copyOf(held));
  }

  /** A command without options. */
  public static CommandWords of(String name, String summary, List<String> arguments) {
    return new CommandWords(name, summary, List.of(), List.copyOf(arguments), List.of());
  }
}
