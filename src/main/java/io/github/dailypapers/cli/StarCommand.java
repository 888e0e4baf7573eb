package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
            "Puts a star on papers, by which --starred finds them again.",
            "What the archive does not hold yet is asked of the source.")
        .footer(
            "dailypapers star 2511.10555",
            "dailypapers star 1 4-6               rows of the listing above",
            "dailypapers list --starred           what has a star");
    Options.arguments(spec, "PAPER...", PaperNames.HELP, List.of());
    SourceOptions.addTo(spec);
    ArchiveOptions.addOfflineTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = new PaperNames(session.context()).of("star", line.arguments());
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      Exit exit = new Fetching(line, session, access).provide(ids);
      Optional<Archive> archive = access.present();
      for (PaperId id : ids) {
        boolean starred =
            archive.isPresent() && archive.get().marks().star(id.value(), access.now());
        if (!starred && exit == Exit.OK) {
          throw new CommandException(
              Exit.NO_INPUT, "there is no paper " + id.value(), "check the id");
        }
      }
      return exit;
    }
  }
}
