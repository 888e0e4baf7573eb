package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.Stored;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sync}: brings the archive up to date. */
final class SyncCommand implements Command {
  private static final String DAY = "day";

  private final Session session;

  SyncCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers sync");
    spec.usageMessage()
        .description(
            "Brings the archive up to date: reads the days since the last sync, the first time the"
                + " last 30.",
            "Days of the last two weeks are read again, as their votes still change; older ones that"
                + " are held are not.",
            "It waits as long as the site asks, and can be broken off and run again at any time.")
        .footer(
            "dailypapers sync",
            "dailypapers sync 2025-11             a month",
            "dailypapers sync all                 everything since 2023-05-04");
    Options.arguments(
        spec,
        "[PERIOD]",
        "Other days than those since the last sync: 2025-11-19, 2025-W47, 2025-11, 2025,"
            + " last-month, 7d, 2025-11-10.., or all",
        Periods.DAYS);
    Options.of(spec, Group.OPTIONS)
        .flag("--complete", "Then fill in what arXiv knows of the papers, as complete does");
    SourceOptions.addSiteTo(spec);
    ArchiveOptions.addFileTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    Optional<String> named = Periods.only(line.arguments());
    LocalDate today = session.today();
    Optional<Period> period = Optional.empty();
    if (named.isPresent()) {
      period = Optional.of(days(Period.parse(named.get(), today), today));
    }
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      access.takesLong();
      if (access.isOffline()) {
        throw new CommandException(
            Exit.UNREACHABLE, "sync will not ask the source while offline", "unset HF_HUB_OFFLINE");
      }
      SourceOptions sources = new SourceOptions(line, session, access);
      Exit exit = Exit.OK;
      for (Site site : sources.sites().patient()) {
        Exit one = sync(sources, site, period, access);
        exit = exit == Exit.OK ? one : exit;
      }
      if (line.has("--complete")) {
        List<PaperId> papers = access.writable().papers().incomplete();
        Exit completed = new Completing(session, sources, access).complete(papers);
        exit = exit == Exit.OK ? completed : exit;
      }
      session.console().close();
      return exit;
    }
  }

  private Exit sync(SourceOptions sources, Site site, Optional<Period> period, ArchiveAccess access)
      throws IOException {
    LocalDate today = session.today();
    Source source = site.source();
    if (period.isPresent() && source.bulk(period.get(), today).isEmpty()) {
      throw new CommandException(
          Exit.NO_INPUT,
          "no listing for " + period.get().label(),
          "the source's first one is of later");
    }
    Archive archive = access.writable();
    SyncPlan plan = new SyncPlan(archive, source, today);
    List<Request> requests = period.isPresent() ? plan.requests(period.get()) : plan.usual();
    Tally tally = new Tally(session.console());
    SyncPass pass = new SyncPass(access, sources, site, tally);
    pass.read(requests);
    if (tally.failed().isEmpty() && period.isEmpty()) {
      archive.marks().know(SyncPlan.mark(source.name()), access.now());
    }
    String name = source.name().equals(Origin.HF.label()) ? "" : source.name() + ": ";
    session
        .console()
        .out()
        .append(name)
        .append(summary(requests, plan, tally, pass.stored()))
        .append('\n');
    session.console().out().flush();
    return new Closing(tally, session).tell();
  }

  private static Period days(Period period, LocalDate today) {
    if (period instanceof Days days && days.isEmpty()) {
      throw new UsageException(
          days.label() + " is in the future",
          "today is " + today + " in UTC, where listings count");
    }
    if (period instanceof Period.Latest) {
      return new Days(today, today, today);
    }
    if (period instanceof Days || period instanceof Period.All) {
      return period;
    }
    throw new UsageException(
        "sync takes days, not \"" + period.label() + "\"", "name days, or all");
  }

  private static String summary(List<Request> requests, SyncPlan plan, Tally tally, Stored stored) {
    StringBuilder summary = new StringBuilder();
    int read = requests.size() - tally.failed().size();
    String unit = unit(requests);
    int listings = unit.equals(DAY) ? tally.days().size() : read;
    summary.append(Amount.of(read, unit)).append(" read: ");
    summary.append(Amount.of(listings, "listing")).append(" with ");
    summary.append(Amount.of(stored.papers(), "paper")).append(", ");
    summary.append(stored.added()).append(" new, ");
    summary.append(stored.changed()).append(" changed");
    if (!tally.missing().isEmpty()) {
      summary.append("; ").append(Amount.of(tally.missing().size(), DAY));
      summary.append(" without a listing");
    }
    if (plan.closed() > 0) {
      summary
          .append("; ")
          .append(Amount.of(plan.closed(), plan.closedUnit()))
          .append(" held already");
    }
    if (!tally.failed().isEmpty()) {
      summary.append("; ").append(Amount.of(tally.failed().size(), unit)).append(" failed");
    }
    return summary.toString();
  }

  /** What a source is read by. */
  private static String unit(List<Request> requests) {
    if (requests.isEmpty() || requests.get(0).day().isPresent()) {
      return DAY;
    }
    return requests.get(0).month().isPresent() ? "month" : "list";
  }
}
