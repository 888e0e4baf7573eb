package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code star}: keeps papers. */
final class StarCommand implements Command {
  private final Session session;

  StarCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers star");
    spec.usageMessage()
        .description(
            "Puts a star on papers, by which --starred finds them again. What the archive does not"
                + " hold yet is asked of the source.")
        .footer(
            "dailypapers star 2511.10555",
            "dailypapers star 1 4-6               rows of the listing above",
            "dailypapers list --starred           what has a star");
    Options.arguments(spec, "PAPER...", PaperNames.HELP, List.of());
    SourceOptions.addTo(spec);
    ArchiveAccess.addOfflineTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = new PaperNames(session.context()).of("star", line.arguments());
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      Archive archive = access.writable();
      Fetching fetching = new Fetching(line, session, access);
      Exit exit = fetching.provide(ids);
      for (PaperId id : ids) {
        archive.marks().star(id.value(), access.now());
      }
      return exit;
    }
  }
}
