package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.render.DetailRenderer;
import io.github.dailypapers.render.Palette;
import io.github.dailypapers.render.Renderer;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
            "dailypapers show 2511.10555",
            "dailypapers show https://arxiv.org/pdf/2511.10555v1 --format bibtex",
            "dailypapers show 2611.90412 --from sample");
    Options.arguments(
        spec, "PAPER...", "An arXiv id, or any address or file name that holds one", List.of());
    SourceOptions.addTo(spec);
    SourceOptions.addSavedTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    List<PaperId> ids = ids(line.arguments());
    SourceOptions sources = new SourceOptions(line, session);
    Console console = session.console();
    OutputOptions output = new OutputOptions(line, session);
    output.page();
    Shown shown = new Shown(ids, console);
    try (Feed feed =
        line.values("--from").isEmpty() ? asked(sources, ids) : sources.feed(Optional.empty())) {
      for (Optional<Outcome> next = feed.next(); next.isPresent(); next = feed.next()) {
        shown.add(next.get());
      }
    }
    shown.requireSomething();
    Renderer renderer = renderer(output, console);
    renderer.begin();
    for (Paper paper : shown.papers()) {
      renderer.paper(paper);
    }
    renderer.end();
    console.close();
    return shown.tell();
  }

  private static Feed asked(SourceOptions sources, List<PaperId> ids) throws IOException {
    Source source = sources.source();
    List<Request> requests = new ArrayList<>();
    for (PaperId id : ids) {
      requests.add(source.paper(id));
    }
    return sources.gathered(requests);
  }

  private static Renderer renderer(OutputOptions output, Console console) {
    return output.format().isPresent()
        ? output.format().get().renderer(console.out(), output.rendering(true))
        : new DetailRenderer(
            console.out(), console.terminal().width(), new Palette(output.color()));
  }

  private static List<PaperId> ids(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new UsageException(
          "show needs a paper", "write for example dailypapers show 2511.10555");
    }
    List<PaperId> ids = new ArrayList<>();
    for (String argument : arguments) {
      PaperId id =
          PaperId.find(argument)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "\"" + argument + "\" names no paper",
                          "name an arXiv id such as 2511.10555, or an address that holds one"));
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }
}
