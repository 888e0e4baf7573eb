package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.MarkBook;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.render.Sanitizer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code note}: the user's own words on a paper. */
final class NoteCommand implements Command {
  private final Session session;

  NoteCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers note");
    spec.usageMessage()
        .description(
            "Keeps a note on a paper, which show prints; without a text, prints the note there is.",
            "What the archive does not hold yet is asked of the source.")
        .footer(
            "dailypapers note 2511.10555 'read section 4 again'",
            "dailypapers note 3                   the note on row 3 of the listing above",
            "dailypapers note 2511.10555 --delete");
    Options.arguments(spec, "PAPER [TEXT...]", PaperNames.HELP + "; then the note", List.of());
    Options.of(spec, Group.OPTIONS).flag("--delete", "Delete the note there is");
    SourceOptions.addTo(spec);
    ArchiveOptions.addOfflineTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<String> arguments = line.arguments();
    List<String> names = arguments.isEmpty() ? arguments : arguments.subList(0, 1);
    List<PaperId> ids = new PaperNames(session.context()).of("note", names);
    if (ids.size() != 1) {
      throw new UsageException("a note is for one paper", "name one row or id");
    }
    String text = String.join(" ", arguments.subList(1, arguments.size())).strip();
    if (line.has("--delete") && !text.isEmpty()) {
      throw new UsageException("--delete takes no text", "leave one of them out");
    }
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      PaperId id = ids.get(0);
      if (line.has("--delete")) {
        MarkBook marks = access.required().marks();
        if (marks.of(id.value()).note().isEmpty()) {
          throw absent(id);
        }
        marks.note(id.value(), Optional.empty());
        return Exit.OK;
      }
      return text.isEmpty() ? print(access, id) : keep(line, access, id, text);
    }
  }

  private Exit keep(Line line, ArchiveAccess access, PaperId id, String text) throws IOException {
    Exit exit = new Fetching(line, session, access).provide(List.of(id));
    Optional<Archive> archive = access.present();
    boolean kept = archive.isPresent() && archive.get().marks().note(id.value(), Optional.of(text));
    if (!kept && exit == Exit.OK) {
      throw new CommandException(Exit.NO_INPUT, "there is no paper " + id.value(), "check the id");
    }
    return kept ? Exit.OK : exit;
  }

  private Exit print(ArchiveAccess access, PaperId id) throws IOException {
    MarkBook.Mark mark = access.required().marks().of(id.value());
    if (mark.note().isEmpty()) {
      throw absent(id);
    }
    session.console().out().append(Sanitizer.clean(mark.note().get())).append('\n');
    return Exit.OK;
  }

  private static CommandException absent(PaperId id) {
    return new CommandException(
        Exit.NO_INPUT, "there is no note on " + id.value(), "write one behind the id");
  }
}
