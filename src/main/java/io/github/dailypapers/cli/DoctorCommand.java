package io.github.dailypapers.cli;

import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.render.Palette;
import io.github.dailypapers.term.ColorMode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code doctor}: whether all that the program needs is well. */
final class DoctorCommand implements Command {
  private final Session session;

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers doctor");
    spec.usageMessage()
        .description(
            "Looks whether sources, archive, terminal and Java work, one line each, and says what to"
                + " do where they do not.")
        .footer(
            "dailypapers doctor",
            "dailypapers doctor --all             ask arXiv and the Anthology too",
            "dailypapers doctor --offline         ask nobody");
    Options.of(spec, Group.OPTIONS)
        .flag("--all", "Ask every source, not only Hugging Face and those the archive has");
    ArchiveOptions.addOfflineTo(spec);
    return spec;
  }

  /** It tells of them. */
  @Override
  public boolean bearsMistakes() {
    return true;
  }

  @Override
  public Exit run(Line line) throws IOException {
    if (!line.arguments().isEmpty()) {
      throw new UsageException("doctor takes no arguments", "see dailypapers doctor --help");
    }
    Context context = session.context();
    Rounds rounds = new Rounds();
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      ArchiveCheck archive = new ArchiveCheck(access);
      rounds.tell(archive.findings());
      Set<Origin> asked = archive.sources();
      if (line.has("--all")) {
        asked.addAll(List.of(Origin.values()));
      }
      SourceChecks sources =
          new SourceChecks(new Sites(line, session, access.isOffline()), context);
      rounds.tell(sources.proxy());
      rounds.tell(sources.token());
      for (Origin origin : asked) {
        rounds.tell(sources.source(origin, access.isOffline()));
      }
    }
    rounds.tell(new ConfigurationCheck(session).findings());
    rounds.tell(new FolderChecks(context).findings());
    rounds.tell(new TerminalChecks(session).findings());
    rounds.tell(new JavaChecks(context, Path.of("/proc/self/maps")).findings());
    return rounds.exit;
  }

  /** Tells of each finding as soon as it is there. */
  private final class Rounds {
    private final Palette palette =
        new Palette(
            ColorMode.AUTO.wanted(
                session.context().environment(), session.console().terminal().output()));

    private Exit exit = Exit.OK;

    void tell(Finding finding) throws IOException {
      Writer out = session.console().out();
      out.append(finding.line(palette)).append('\n');
      out.flush();
      exit = finding.exit().code() > exit.code() ? finding.exit() : exit;
    }

    void tell(List<Finding> findings) throws IOException {
      for (Finding finding : findings) {
        tell(finding);
      }
    }
  }
}
