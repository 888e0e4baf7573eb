package io.github.dailypapers.cli;

import io.github.dailypapers.archive.MarkBook;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code unstar}: takes stars away. */
final class UnstarCommand implements Command {
  private final Session session;

  UnstarCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers unstar");
    spec.usageMessage()
        .description("Takes the star of papers away; their notes stay.")
        .footer(
            "dailypapers unstar 2511.10555",
            "dailypapers unstar 2-3               rows of the listing above",
            "dailypapers unstar https://arxiv.org/abs/2511.10555");
    Options.arguments(spec, "PAPER...", PaperNames.HELP, List.of());
    ArchiveOptions.addFileTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = new PaperNames(session.context()).of("unstar", line.arguments());
    Exit exit = Exit.OK;
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      MarkBook marks = access.required().marks();
      for (PaperId id : ids) {
        if (!marks.unstar(id.value())) {
          exit = Exit.NO_INPUT;
          session
              .console()
              .failure(
                  new Failure(
                      exit,
                      id.value() + " has no star",
                      "see dailypapers list --starred",
                      Optional.empty()));
        }
      }
    }
    return exit;
  }
}
