package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Commands.Topic;
import java.io.IOException;
import java.util.List;

/** The help of the program as a whole, made without the model of any command: it must be quick. */
final class RootHelp {
  /** What the program does. */
  static final String ABOUT = "lists, greps and exports the day's research papers";

  /** Command lines to begin with. */
  static final List<String> EXAMPLES =
      List.of(
          "dailypapers                                   today's papers",
          "dailypapers grep 'agents?' this-week          papers of this week that speak of agents",
          "dailypapers export 2025-W47 -o week.csv       a complete week as CSV");

  private static final int INDENT = 12;

  private RootHelp() {}

  static void write(Appendable out) throws IOException {
    out.append("dailypapers ").append(ABOUT).append(".\n\n");
    for (String example : EXAMPLES) {
      out.append("  ").append(example).append('\n');
    }
    out.append("\nUsage: dailypapers [COMMAND] [ARGUMENTS] [OPTIONS]\n");
    for (Topic topic : Topic.values()) {
      out.append('\n').append(topic.heading()).append(":\n");
      for (Commands command : Commands.values()) {
        if (command.topic() == topic) {
          command(command.label(), command.summary(), out);
        }
      }
    }
    command(Commands.HELP, Commands.HELP_SUMMARY, out);
    out.append(
        """

        Without a command it lists the latest papers. A PERIOD is today, yesterday, 2025-11-19,
        2025-W47, 2025-11, 2025, this-week, last-week, this-month, last-month, 7d (the last seven
        days), -3d (that one day), 2025-11-10..2025-11-14, 2025-11-10.., trending, or all that
        the archive holds.

        dailypapers COMMAND --help tells of a command's options, dailypapers --version the version.
        """);
  }

  private static void command(String label, String summary, Appendable out) throws IOException {
    out.append("  ").append(label);
    for (int i = label.length(); i < INDENT; i++) {
      out.append(' ');
    }
    out.append(summary).append('\n');
  }
}
