package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.select.Grep;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.select.TextPattern.CaseRule;
import io.github.dailypapers.stats.Grouping;
import io.github.dailypapers.stats.Measure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code stats}: what papers come to when they are counted. */
final class StatsCommand implements Command {
  private static final int USUAL_TOP = 20;

  /** Words as they stand, in either case unless they have capitals. */
  private static final TextPattern.Options WORDS =
      new TextPattern.Options(CaseRule.SMART, true, true);

  private final Session session;

  StatsCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers stats");
    spec.usageMessage()
        .description(
            "Counts the papers of a period, and draws what they come to.",
            "Without a period it counts all that the archive holds. A paper counts once, with its"
                + " first listing; one of several authors, key words or categories counts with each"
                + " of them. What is unknown is not counted as 0: \"known\" says of how many papers a"
                + " sum is.")
        .footer(
            "dailypapers stats --by keyword --top 10 this-month",
            "dailypapers stats --trend diffusion --trend agents --by week",
            "dailypapers stats --rising-keywords last-month --format csv");
    Options.arguments(
        spec,
        SavedSearches.LABEL + " [PERIOD]",
        "all (what the archive holds, if nothing else is said), " + Periods.HELP,
        Periods.WORDS);
    Options.of(spec, Group.OPTIONS)
        .value(
            "--by",
            "GROUP",
            "By what to count: " + String.join(", ", Grouping.labels()) + "; month if not given",
            Grouping.labels())
        .value(
            "--measure",
            "MEASURE",
            "What to count: " + String.join(", ", Measure.labels()) + "; papers if not given",
            Measure.labels())
        .value(
            "--top",
            "N",
            "As many groups as that; "
                + USUAL_TOP
                + " on a terminal, and all elsewhere, if not"
                + " given",
            List.of())
        .value("--compare", "PERIOD", "Tell beside it what another period comes to", List.of())
        .values(
            "--trend",
            "WORDS",
            "Tell how the share of papers changes whose title or abstract has these words;"
                + " repeatable",
            List.of())
        .flag("--rising-keywords", "Tell which key words grew most against the period before")
        .flag("--ascii", "Draw with nothing but ASCII");
    SourceOptions.addTo(spec);
    SourceOptions.addSavedTo(spec);
    ChoiceOptions.addChoosingTo(spec);
    Options.of(spec, Group.OUTPUT)
        .value(
            "--format",
            "FORMAT",
            "How to write the figures: "
                + String.join(", ", StatsFormat.labels())
                + "; table on a terminal and tsv in a pipe if not given",
            StatsFormat.labels())
        .flag("--no-header", "Leave out the names of the columns");
    ArchiveOptions.addTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    boolean words = line.has("--trend");
    boolean rising = line.has("--rising-keywords");
    if (words && rising) {
      throw new UsageException(
          "--trend and --rising-keywords cannot be meant together", "leave one of them out");
    }
    Grouping grouping = grouping(line);
    Measure measure = measure(line);
    StatsFormat format = StatsFormat.of(line.value("--format"), session);
    Optional<Integer> top = line.number("--top");
    List<Grep> patterns = words ? patterns(line) : List.of();
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      StatsFigures figures = new StatsFigures(line, session, access);
      StatsFigures.Result result =
          words
              ? figures.trend(patterns, time(line, grouping))
              : rising ? figures.risingKeywords() : figures.counted(grouping, measure);
      boolean capped = !words && (rising || !grouping.isOfTime());
      int usual = format == StatsFormat.TABLE ? USUAL_TOP : Integer.MAX_VALUE;
      int most = capped ? top.orElse(usual) : top.orElse(Integer.MAX_VALUE);
      format.write(result.figures().first(most), line, session);
      session.console().close();
      int more = result.figures().lines().size() - most;
      if (more > 0 && session.console().terminal().error()) {
        session.console().note(Amount.of(more, "more group") + ": ask with --top");
      }
      result.notes().forEach(session.console()::note);
      access.tell();
      return result.exit();
    }
  }

  private static Grouping grouping(Line line) {
    String label = line.value("--by").orElse(Grouping.MONTH.label());
    return Grouping.named(label)
        .orElseThrow(() -> UsageException.unknown("group", label, Grouping.labels()));
  }

  private static Measure measure(Line line) {
    String label = line.value("--measure").orElse(Measure.PAPERS.label());
    return Measure.named(label)
        .orElseThrow(() -> UsageException.unknown("measure", label, Measure.labels()));
  }

  private static Grouping time(Line line, Grouping grouping) {
    if (grouping == Grouping.DAY || grouping == Grouping.WEEK || grouping == Grouping.MONTH) {
      return grouping;
    }
    throw new UsageException(
        "--trend goes by day, week or month, not by " + line.value("--by").orElse(""),
        "write for example --by week");
  }

  private static List<Grep> patterns(Line line) {
    List<Grep> patterns = new ArrayList<>();
    for (String words : line.values("--trend")) {
      patterns.add(new Grep(TextPattern.of(List.of(words), WORDS), Grep.fields(List.of()), false));
    }
    return patterns;
  }
}
