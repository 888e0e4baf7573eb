package io.github.dailypapers.cli;

import java.io.IOException;

/** The help of the program as a whole, made without the model of any command: it must be quick. */
final class RootHelp {
  private RootHelp() {}

  static void write(Appendable out) throws IOException {
    out.append(
        """
        dailypapers lists, greps and exports the day's research papers.

          dailypapers                                   today's papers
          dailypapers grep 'agents?' this-week          papers of this week that speak of agents
          dailypapers export 2025-W47 -o week.csv       a complete week as CSV

        Usage: dailypapers [COMMAND] [ARGUMENTS] [OPTIONS]

        Commands:
        """);
    for (Commands command : Commands.values()) {
      out.append("  ").append(command.label());
      for (int i = command.label().length(); i < 12; i++) {
        out.append(' ');
      }
      out.append(command.summary()).append('\n');
    }
    out.append(
        """

        Without a command it lists the latest papers. A PERIOD is today, yesterday, 2025-11-19,
        2025-W47, 2025-11, 2025, this-week, last-week, this-month, last-month, 7d (the last seven
        days), -3d (that one day), 2025-11-10..2025-11-14, 2025-11-10.., trending, or all that
        the archive holds.

        dailypapers COMMAND --help tells of a command's options, dailypapers --version the version.
        """);
  }
}
