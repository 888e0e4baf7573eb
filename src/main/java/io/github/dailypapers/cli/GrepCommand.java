package io.github.dailypapers.cli;

import io.github.dailypapers.archive.TextSearch;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.MatchWriter;
import io.github.dailypapers.select.Grep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;

/** {@code grep}: papers by their text. */
final class GrepCommand implements Command {
  private final Session session;

  GrepCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers grep");
    spec.usageMessage()
        .description(
            "Finds papers whose title or abstract matches a regular expression, and shows the"
                + " sentences around the hits.",
            "A pattern in lower case matches either case, one with capitals only as it is written.",
            "The exit status is 0 if a paper matches, 1 if none does, and another one if something"
                + " went wrong.")
        .footer(
            "dailypapers grep agents                                  among today's papers",
            "dailypapers grep -w 'RL|reinforcement learning' this-week",
            "dailypapers grep -F 'mixture of experts' 2025-11 --format csv");
    Options.arguments(
        spec,
        "PATTERN " + SavedSearches.LABEL + " [PERIOD]",
        "What to look for, in RE2's dialect; then " + Periods.HELP,
        Periods.WORDS);
    Options.of(spec, Group.OPTIONS)
        .values("-e", "--regexp", "PATTERN", "A pattern; with several, any of them may match");
    GrepOptions.addMatchingTo(spec);
    Options.of(spec, Group.OPTIONS)
        .flag("-v", "--invert-match", "Show the papers that do not match")
        .flag("-c", "--count", "Print how many papers match")
        .flag("-l", "--files-with-matches", "Print the ids of the papers that match")
        .flag("-o", "--only-matching", "Print what matches, one match a line")
        .value("-C", "--context", "N", "Show N sentences around those with hits; 0 if not given")
        .flag("--json", "Print matches as JSON Lines, in events like those of ripgrep");
    GrepOptions.addPlacesTo(spec);
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
    List<String> patterns = new ArrayList<>(line.values("--regexp"));
    List<String> arguments = new ArrayList<>(line.arguments());
    if (patterns.isEmpty()) {
      if (arguments.isEmpty()) {
        throw new UsageException(
            "grep needs a pattern", "write for example dailypapers grep agents");
      }
      patterns.add(arguments.remove(0));
    }
    Optional<String> period = Periods.only(arguments);
    Grep grep =
        new Grep(
            GrepOptions.pattern(line, patterns),
            GrepOptions.fields(line),
            line.has("--invert-match"));
    Console console = session.console();
    OutputOptions output = new OutputOptions(line, session);
    output.page();
    MatchWriter writer = MatchPrinters.of(line, output, console);
    Tally tally = new Tally(console);
    Closing closing = new Closing(tally, session);
    boolean any;
    int skipped;
    try (ArchiveAccess access = new ArchiveAccess(line, session);
        Harvest harvest = new Harvest(feed(line, access, period, grep), tally)) {
      Predicate<Paper> found = paper -> harvest.isSifted() || grep.test(paper);
      ChosenPapers papers =
          new ChoiceOptions(line).choose(harvest, found.and(Sought.by(line, access)));
      Optional<Paper> paper = papers.next();
      closing.requireSomething();
      any = paper.isPresent();
      boolean shows = writer.showsHits() && !grep.inverted();
      boolean numbered = MatchPrinters.isTable(line, output);
      Seen seen = new Seen(session, access, numbered);
      for (; paper.isPresent(); paper = papers.next()) {
        if (numbered) {
          seen.add(paper.get());
        }
        writer.match(paper.get(), shows ? grep.hits(paper.get()) : List.of());
      }
      writer.end();
      skipped = writer.skipped();
      console.show();
      harvest.keep();
      seen.write();
      console.close();
      access.tell();
    }
    if (skipped > 0) {
      console.note(
          "left out for want of "
              + output.format().orElse(Format.IDS).needs()
              + ": "
              + Amount.of(skipped, "paper"));
    }
    Exit exit = closing.tell();
    return exit == Exit.OK && !any ? Exit.NOTHING_FOUND : exit;
  }

  private Feed feed(Line line, ArchiveAccess access, Optional<String> period, Grep grep)
      throws IOException {
    SourceOptions sources = new SourceOptions(line, session, access);
    if (!line.values("--from").isEmpty()) {
      return sources.feed(period);
    }
    List<List<String>> needles = grep.inverted() ? List.of() : grep.pattern().literals().groups();
    TextSearch search =
        new TextSearch(
            grep.fields(), new PatternTest(grep.pattern()), grep.inverted(), needles, told(line));
    return sources.feed(period, search);
  }

  /** What is read of the papers that match. */
  private List<Field> told(Line line) {
    OutputOptions output = new OutputOptions(line, session);
    return new ChoiceOptions(line).told(MatchPrinters.fields(line, output, session.console()));
  }
}
