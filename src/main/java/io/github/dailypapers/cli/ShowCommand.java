package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.MarkBook.Mark;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.render.DetailRenderer;
import io.github.dailypapers.render.Palette;
import io.github.dailypapers.render.Renderer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code show}: papers in full. */
final class ShowCommand implements Command {
  private final Session session;

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers show");
    spec.usageMessage()
        .description("Shows papers in full: abstract, authors, links and dates.")
        .footer(
            "dailypapers show https://arxiv.org/pdf/2511.10555v1 --format bibtex",
            "dailypapers show 3 5-7                       rows of the listing above",
            "dailypapers show 2611.90412 --from sample");
    Options.arguments(spec, "PAPER...", PaperNames.HELP, List.of());
    SourceOptions.addTo(spec);
    SourceOptions.addSavedTo(spec);
    ArchiveOptions.addTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = new PaperNames(session.context()).of("show", line.arguments());
    Console console = session.console();
    OutputOptions output = new OutputOptions(line, session);
    output.page();
    Shown shown = new Shown(ids, session);
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      SourceOptions sources = new SourceOptions(line, session, access);
      try (Feed feed =
          line.values("--from").isEmpty()
              ? new PaperFeeds(sources, access.isOffline()).of(ids)
              : sources.feed(Optional.empty())) {
        for (Optional<Outcome> next = feed.next(); next.isPresent(); next = feed.next()) {
          shown.add(next.get());
        }
        shown.requireSomething();
        Renderer renderer = renderer(output, notes(shown.papers(), access));
        renderer.begin();
        for (Paper paper : shown.papers()) {
          renderer.paper(paper);
        }
        renderer.end();
        console.show();
      }
      if (console.terminal().output()) {
        access.writeIfOpen(archive -> archive.marks().open(shown.papers(), access.now()));
      }
      console.close();
      access.tell();
    }
    return shown.tell();
  }

  private Renderer renderer(OutputOptions output, Map<String, String> notes) {
    Console console = session.console();
    return output.format().isPresent()
        ? output.format().get().renderer(output.out(output.format().get()), output.rendering(true))
        : new DetailRenderer(
            console.out(), console.terminal().width(), new Palette(output.color()), notes);
  }

  /** What the user has kept of the papers, by their ids. */
  private static Map<String, String> notes(List<Paper> papers, ArchiveAccess access) {
    Optional<Archive> archive = access.ifOpen();
    try {
      return archive.isPresent() ? notes(papers, archive.get()) : Map.of();
    } catch (IOException e) {
      access.failed(e);
      return Map.of();
    }
  }

  private static Map<String, String> notes(List<Paper> papers, Archive archive) throws IOException {
    Map<String, String> notes = new HashMap<>();
    for (Paper paper : papers) {
      String id = paper.id();
      if (id != null) {
        Mark mark = archive.marks().of(id);
        String note = mark.note().orElse("");
        if (mark.starred()) {
          notes.put(id, note.isEmpty() ? "starred" : "starred: " + note);
        } else if (!note.isEmpty()) {
          notes.put(id, note);
        }
      }
    }
    return notes;
  }
}
