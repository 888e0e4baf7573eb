package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of one command: what it does, examples, then its arguments and options in groups. */
final class CommandHelp {
  private static final int INDENT = 28;
  private static final int WIDEST = 100;

  private final CommandSpec spec;
  private final Appendable out;
  private final int width;

  private CommandHelp(CommandSpec spec, Appendable out, int width) {
    this.spec = spec;
    this.out = out;
    this.width = Math.min(width, WIDEST);
  }

  static void write(CommandSpec spec, Appendable out, int width) throws IOException {
    new CommandHelp(spec, out, width).write();
  }

  private void write() throws IOException {
    for (String line : spec.usageMessage().description()) {
      wrapped("", line, 0);
    }
    out.append('\n');
    for (String example : spec.usageMessage().footer()) {
      out.append("  ").append(example).append('\n');
    }
    out.append("\nUsage: ").append(spec.qualifiedName()).append(" [OPTIONS]");
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      out.append(' ').append(argument.paramLabel());
    }
    out.append('\n');
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      wrapped("  " + argument.paramLabel(), description(argument), INDENT);
    }
    for (Group group : Group.values()) {
      options(group);
    }
  }

  private void options(Group group) throws IOException {
    List<OptionSpec> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (Options.groupOf(option) == group) {
        options.add(option);
      }
    }
    if (options.isEmpty()) {
      return;
    }
    out.append('\n').append(group.heading()).append(":\n");
    for (OptionSpec option : options) {
      wrapped("  " + names(option), description(option), INDENT);
    }
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    if (option.names().length == 1) {
      names.append("    ");
    }
    names.append(String.join(", ", option.names()));
    if (option.arity().max() > 0) {
      names.append(' ').append(option.paramLabel());
    }
    return names.toString();
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** Writes {@code text} to the right of {@code head}, its lines indented alike. */
  private void wrapped(String head, String text, int indent) throws IOException {
    StringBuilder line = new StringBuilder(head);
    if (head.length() >= indent && indent > 0) {
      out.append(line).append('\n');
      line.setLength(0);
    }
    pad(line, indent);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > width) {
        out.append(line).append('\n');
        line.setLength(0);
        pad(line, indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line).append('\n');
  }

  private static void pad(StringBuilder line, int width) {
    while (line.length() < width) {
      line.append(' ');
    }
  }
}
