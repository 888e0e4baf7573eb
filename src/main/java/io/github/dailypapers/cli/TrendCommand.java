package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Grown;
import io.github.dailypapers.archive.Trends;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rising} and {@code missed}: papers whose votes have grown. */
final class TrendCommand implements Command {
  private static final int USUAL_DAYS = 7;
  private static final int USUAL_MISSED_DAYS = 30;

  /** Fewer votes won are no news. */
  private static final int LEAST = 10;

  private final Session session;
  private final boolean missed;

  /**
   * The command.
   *
   * @param missed whether only papers are wanted that the user has passed over
   */
  TrendCommand(Session session, boolean missed) {
    this.session = session;
    this.missed = missed;
  }

  @Override
  public CommandSpec spec() {
    String name = missed ? "dailypapers missed" : "dailypapers rising";
    CommandSpec spec = CommandSpec.create().name(name);
    if (missed) {
      spec.usageMessage()
          .description(
              "Lists papers that took off after you had seen their day: they have at least doubled"
                  + " their votes and won 10 since, and you have neither shown nor starred them.",
              "Counts come from the archive: sync brings them up to date.")
          .footer(
              "dailypapers missed",
              "dailypapers missed --days 90 --limit 10",
              "dailypapers missed --keyword agents");
    } else {
      spec.usageMessage()
          .description(
              "Lists the papers whose votes have grown most in the last days.",
              "Counts come from the archive: sync brings them up to date.")
          .footer(
              "dailypapers rising --limit 10",
              "dailypapers rising --days 3 --has code",
              "dailypapers rising --format ids");
    }
    Options.arguments(spec, SavedSearches.LABEL, SavedSearches.HELP, List.of());
    Options.of(spec, Group.OPTIONS)
        .value(
            "--days",
            "N",
            missed
                ? "Days seen in the last N days; " + USUAL_MISSED_DAYS + " if not given"
                : "Grown in the last N days; " + USUAL_DAYS + " if not given",
            List.of());
    ChoiceOptions.addTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    ArchiveOptions.addFileTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    if (!line.arguments().isEmpty()) {
      throw new UsageException(
          (missed ? "missed" : "rising") + " takes no \"" + line.arguments().get(0) + '"',
          "say --days N; name searches as @NAME");
    }
    int days = line.number("--days").orElse(missed ? USUAL_MISSED_DAYS : USUAL_DAYS);
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      Trends trends = access.required().trends();
      List<Grown> grown =
          missed
              ? trends.missed(access.now().minus(Duration.ofDays(days)), LEAST)
              : trends.rising(session.today().minusDays(days));
      List<Paper> papers = new ArrayList<>();
      Map<String, Integer> won = new HashMap<>();
      for (Grown each : grown) {
        papers.add(each.paper());
        String id = each.paper().id();
        if (id != null) {
          won.put(id, each.growth());
        }
      }
      if (papers.isEmpty()) {
        session.console().note(nothing());
      }
      return new Listed(session, line, access).won(won).show(new PapersFeed(papers));
    }
  }

  private String nothing() {
    return missed
        ? "nothing missed, as far as the archive knows: it counts at each sync"
        : "nothing rising, as far as the archive knows: it takes counts of two days, so sync daily";
  }
}
