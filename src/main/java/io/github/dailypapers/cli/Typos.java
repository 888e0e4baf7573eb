package io.github.dailypapers.cli;

import io.github.dailypapers.spelling.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is said of a command or an option that there is not: the one that may have been meant. */
final class Typos {
  private Typos() {}

  /** Of a word in the place of a command. */
  static UsageException command(String word) {
    Optional<String> near = Nearest.to(word, Commands.labels());
    String hint = "see dailypapers --help";
    if (near.isPresent()) {
      hint = meant(near.get());
    } else if (isPeriod(word)) {
      hint = "write dailypapers list " + word;
    }
    return new UsageException("there is no command \"" + word + "\"", hint);
  }

  private static boolean isPeriod(String word) {
    return Periods.WORDS.contains(word) || word.startsWith("20");
  }

  /** Of a command behind options, which are taken for those of {@code list}. */
  static UsageException behindOptions(String command) {
    return new UsageException(
        "the command " + command + " stands behind options",
        "write dailypapers " + command + ", and the options behind it");
  }

  /**
   * Of an option that a command does not have.
   *
   * @param argument as the user has it, maybe with a value
   * @param session what makes the other commands, if one of those may have been meant
   */
  static UsageException option(CommandSpec spec, String argument, Optional<Session> session) {
    int value = argument.indexOf('=');
    String option = value < 0 ? argument : argument.substring(0, value);
    List<String> names = new ArrayList<>();
    for (OptionSpec known : spec.options()) {
      names.add(known.longestName());
      if (known.shortestName().equalsIgnoreCase(option)) {
        return unknown(option, meant(known.shortestName()));
      }
    }
    List<String> others = session.isPresent() ? owners(option, session.get()) : List.of();
    if (!others.isEmpty()) {
      return unknown(option, "it is one of " + String.join(", ", others));
    }
    return unknown(
        option,
        Nearest.to(option, names)
            .map(Typos::meant)
            .orElse("see " + spec.qualifiedName() + " --help"));
  }

  private static UsageException unknown(String option, String hint) {
    return new UsageException("there is no option " + option, hint);
  }

  /** The commands that have {@code option}. */
  private static List<String> owners(String option, Session session) {
    List<String> owners = new ArrayList<>();
    for (Commands command : Commands.values()) {
      if (command.create(session).spec().findOption(option) != null) {
        owners.add("dailypapers " + command.label());
      }
    }
    return owners;
  }

  private static String meant(String word) {
    return "did you mean " + word + "?";
  }
}
