package io.github.dailypapers.cli;

import io.github.dailypapers.archive.PaperShelf;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code complete}: what arXiv knows of the papers in the archive. */
final class CompleteCommand implements Command {
  private final Session session;

  CompleteCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers complete");
    spec.usageMessage()
        .description(
            "Fills in what arXiv knows of the papers in the archive: categories, comment, journal"
                + " reference, DOI, dates and the full list of authors.",
            "It asks arXiv's API for 200 papers at a time, every 3 s, and can be broken off and run"
                + " again at any time.")
        .footer(
            "dailypapers complete                 all papers that lack something",
            "dailypapers complete 2025-11         those listed in a month",
            "dailypapers complete 7d              those listed in the last seven days");
    Options.arguments(
        spec,
        "[PERIOD]",
        "When they were listed: 2025-11-19, 2025-W47, 2025-11, 2025, last-month, 7d, 2025-11-10..,"
            + " or all, which it is if not given",
        Periods.DAYS);
    SourceOptions.addEndpointTo(spec);
    ArchiveOptions.addFileTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    Optional<String> named = Periods.only(line.arguments());
    Period period = Period.parse(named.orElse("all"), session.today());
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      access.takesLong();
      if (access.isOffline()) {
        throw new CommandException(
            Exit.UNREACHABLE, "complete will not ask arXiv while offline", "unset HF_HUB_OFFLINE");
      }
      List<PaperId> papers = incomplete(access.writable().papers(), period);
      SourceOptions sources = new SourceOptions(line, session, access);
      Exit exit = new Completing(session, sources, access).complete(papers);
      session.console().close();
      return exit;
    }
  }

  private List<PaperId> incomplete(PaperShelf shelf, Period period) throws IOException {
    if (period instanceof Period.All) {
      return shelf.incomplete();
    }
    if (period instanceof Days days) {
      return shelf.incomplete(days.first(), days.last());
    }
    if (period instanceof Period.Latest) {
      LocalDate today = session.today();
      return shelf.incomplete(today, today);
    }
    throw new UsageException(
        "complete takes days, not \"" + period.label() + '"', "name days, or all");
  }
}
