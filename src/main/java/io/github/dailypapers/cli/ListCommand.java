package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Field;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code list}: the papers of a period. */
final class ListCommand implements Command {
  private final Session session;

  ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers list");
    spec.usageMessage()
        .description("Lists the papers of a period: a table on a terminal, tabs in a pipe.")
        .footer(
            "dailypapers list                              today's papers",
            "dailypapers list this-week --upvotes '>=20'   what was liked this week",
            "dailypapers list 2025-11-19 --format json     one day as JSON");
    Options.arguments(spec, SavedSearches.LABEL + " [PERIOD]", Periods.HELP, Periods.WORDS);
    SourceOptions.addTo(spec);
    SourceOptions.addSavedTo(spec);
    ChoiceOptions.addTo(spec);
    ArchiveOptions.addTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    Optional<String> period = Periods.only(line.arguments());
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      OutputOptions output = new OutputOptions(line, session);
      List<Field> shown = output.screenFormat().fields(output.rendering(true));
      return new Listed(session, line, access)
          .show(
              new SourceOptions(line, session, access)
                  .feed(period, new ChoiceOptions(line).told(shown)));
    }
  }
}
