package io.github.dailypapers.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Adds options to a command. Every value is taken as text: the part of the program that needs it
 * reads it, and says what is wrong with it.
 */
final class Options {
  /** Under which heading of the help an option stands; the order is that of the help. */
  enum Group {
    /** What the command itself does. */
    OPTIONS(0, "Options"),
    /** Where papers come from. */
    SOURCE(100, "Where papers come from"),
    /** Which papers. */
    CHOICE(200, "Which papers"),
    /** How they are written. */
    OUTPUT(300, "How they are written"),
    /** What the archive has to do with it. */
    ARCHIVE(400, "The archive"),
    /** What every command takes. */
    GENERAL(500, "General");

    private final int first;
    private final String heading;

    Group(int first, String heading) {
      this.first = first;
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  private final CommandSpec spec;
  private final Group group;

  private Options(CommandSpec spec, Group group) {
    this.spec = spec;
    this.group = group;
  }

  /** Options of {@code spec} under the heading of {@code group}. */
  static Options of(CommandSpec spec, Group group) {
    return new Options(spec, group);
  }

  /** The group that {@code option} was added to. */
  static Group groupOf(OptionSpec option) {
    Group group = Group.OPTIONS;
    for (Group each : Group.values()) {
      group = option.order() >= each.first ? each : group;
    }
    return group;
  }

  /** Adds an option that is there or not. */
  Options flag(String name, String description) {
    return flag(new String[] {name}, description);
  }

  /** Adds an option that is there or not, and has a short name too. */
  Options flag(String shortName, String name, String description) {
    return flag(new String[] {shortName, name}, description);
  }

  private Options flag(String[] names, String description) {
    spec.addOption(
        OptionSpec.builder(names)
            .order(order())
            .arity("0")
            .type(boolean.class)
            .description(description)
            .build());
    return this;
  }

  /**
   * Adds an option with one value; the last one given counts.
   *
   * @param label what the help calls the value; FILE, PERIOD, PAPER, ORG, KEYWORD and CATEGORY have
   *     a shell offer those there are
   * @param candidates the values there are, empty if they cannot be listed
   */
  Options value(String name, String label, String description, List<String> candidates) {
    spec.addOption(
        builder(new String[] {name}, label, description, candidates).type(String.class).build());
    return this;
  }

  /** Adds an option with one value, and a short name. */
  Options value(String shortName, String name, String label, String description) {
    spec.addOption(
        builder(new String[] {shortName, name}, label, description, List.of())
            .type(String.class)
            .build());
    return this;
  }

  /** Adds an option that may be given several times, each time with one value. */
  Options values(String name, String label, String description, List<String> candidates) {
    return values(new String[] {name}, label, description, candidates);
  }

  /** As {@link #values(String, String, String, List)}, with a short name. */
  Options values(String shortName, String name, String label, String description) {
    return values(new String[] {shortName, name}, label, description, List.of());
  }

  private Options values(
      String[] names, String label, String description, List<String> candidates) {
    spec.addOption(
        builder(names, label, description, candidates)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
    return this;
  }

  private OptionSpec.Builder builder(
      String[] names, String label, String description, List<String> candidates) {
    OptionSpec.Builder option =
        OptionSpec.builder(names)
            .order(order())
            .arity("1")
            .paramLabel(label)
            .description(description);
    if (!candidates.isEmpty()) {
      option.completionCandidates(candidates);
    }
    return option;
  }

  private int order() {
    return group.first + spec.options().size();
  }

  /**
   * Adds arguments that take what no option does; their number is checked by the command.
   *
   * @param label what the help calls them; PERIOD and PAPER have a shell offer those of the archive
   * @param candidates the arguments there are, empty if they cannot be listed
   */
  static void arguments(
      CommandSpec spec, String label, String description, List<String> candidates) {
    arguments(spec, label, new String[] {description}, candidates);
  }

  private static void arguments(
      CommandSpec spec, String label, String[] description, List<String> candidates) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .description(description)
            .completionCandidates(candidates)
            .build());
  }

  /**
   * Adds arguments of which each is one of a few words.
   *
   * @param told the words, each with what it is behind two blanks
   */
  static void words(CommandSpec spec, List<String> told) {
    words(spec, told, "");
  }

  /**
   * As {@link #words(CommandSpec, List)}, behind which others may follow.
   *
   * @param others what the help calls them
   */
  static void words(CommandSpec spec, List<String> told, String others) {
    List<String> words = new ArrayList<>(told.size());
    for (String line : told) {
      words.add(line.substring(0, line.indexOf(' ')));
    }
    String label = String.join("|", words) + (others.isEmpty() ? "" : ' ' + others);
    arguments(spec, label, told.toArray(new String[0]), words);
  }

  /** Whether the description of {@code argument} tells of each word that it may be. */
  static boolean isWords(ArgSpec argument) {
    return argument.description().length > 1;
  }
}
