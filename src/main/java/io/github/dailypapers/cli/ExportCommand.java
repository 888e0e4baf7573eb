package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.render.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code export}: every paper of a period, in a file. */
final class ExportCommand implements Command {
  private final Session session;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers export");
    spec.usageMessage()
        .description(
            "Writes every paper of a period to a file, whose ending says the format.",
            "A week or a month is complete: it is made of its days.",
            "What is written to standard output is CSV, unless --format says otherwise.",
            "An Atom feed that is there already is brought up to date: entries that it has stay, as"
                + " many as --keep says.")
        .footer(
            "dailypapers export last-week -o week.csv",
            "dailypapers export 2025-11 --has code -o code.jsonl",
            "dailypapers export @agents -o agents.atom     a feed, kept up to date");
    Options.arguments(spec, SavedSearches.LABEL + " [PERIOD]", Periods.HELP, Periods.WORDS);
    Options.of(spec, Group.OPTIONS)
        .value("-o", "--output", "FILE", "Where to write; - is standard output")
        .flag("--force", "Replace a file that is there already")
        .value(
            "--keep",
            "N",
            "With --format atom: the most entries of the feed, the latest ones; 100 of one"
                + " that is there already, if not given",
            List.of());
    SourceOptions.addTo(spec);
    SourceOptions.addSavedTo(spec);
    ChoiceOptions.addTo(spec);
    ArchiveOptions.addTo(spec);
    OutputOptions.addTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    String target =
        line.value("--output")
            .orElseThrow(
                () -> new UsageException("export needs a file", "add -o FILE, or -o - for a pipe"));
    OutputOptions output = new OutputOptions(line, session);
    Format format = format(output, target);
    if (line.has("--keep") && (format != Format.ATOM || target.equals("-"))) {
      throw new UsageException("--keep is for a file with a feed", "add --format atom and -o FILE");
    }
    if (line.number("--keep").equals(Optional.of(0))) {
      throw new UsageException("--keep 0 would keep nothing", "write for example --keep 50");
    }
    Optional<String> period = Periods.only(line.arguments());
    Tally tally = new Tally(session.console());
    try (ArchiveAccess access = new ArchiveAccess(line, session);
        Harvest harvest =
            new Harvest(new SourceOptions(line, session, access).feed(period), tally)) {
      ChosenPapers papers = new ChoiceOptions(line).choose(harvest, Sought.by(line, access));
      Export export =
          new Export(papers, new Closing(tally, session), format, output.rendering(true));
      if (target.equals("-")) {
        export.to(output.out(format));
        session.console().close();
      } else {
        write(export, format, Path.of(target), line);
      }
      harvest.keep();
      access.tell();
      return export.tell(session.console(), tally);
    }
  }

  private void write(Export export, Format format, Path file, Line line) throws IOException {
    boolean force = line.has("--force");
    if (format != Format.ATOM) {
      new FileTarget(file, force).write(export);
      return;
    }
    FeedUpdate update = new FeedUpdate(export, file, force, line.number("--keep"));
    boolean goesOn = update.known().isPresent();
    new FileTarget(file, force || goesOn).write(update);
    if (update.dropped() > 0) {
      session.console().note("left out of the feed: " + Amount.of(update.dropped(), "older paper"));
    }
  }

  private static Format format(OutputOptions output, String target) {
    Optional<Format> format = output.format();
    if (format.isPresent()) {
      return format.get();
    }
    if (target.equals("-")) {
      return Format.CSV;
    }
    return Format.ofFile(target)
        .orElseThrow(
            () ->
                new UsageException(
                    "the ending of \"" + target + "\" says no format",
                    "end it in .csv, .tsv, .json, .jsonl, .md, .bib, .ris, .atom or .html, or add --format"));
  }
}
