package io.github.dailypapers.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code search}: what the source's own search finds. */
final class SearchCommand implements Command {
  private static final int USUAL_LIMIT = 100;

  private final Session session;

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers search");
    spec.usageMessage()
        .description(
            "Asks the source's own search, and lists what it finds in its order. Offline the"
                + " archive is searched instead, best papers first.")
        .footer(
            "dailypapers search small language models",
            "dailypapers search diffusion --has code --limit 10",
            "dailypapers search 'mixture of experts' --format bibtex");
    Options.arguments(spec, "WORDS...", "What to look for", List.of());
    SourceOptions.addTo(spec);
    ChoiceOptions.addTo(spec);
    ArchiveAccess.addTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    String words = String.join(" ", line.arguments()).strip();
    if (words.isEmpty()) {
      throw new UsageException(
          "search needs words to look for", "write for example dailypapers search agents");
    }
    int wanted = new ChoiceOptions(line).most(USUAL_LIMIT);
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      SourceOptions sources = new SourceOptions(line, session, access);
      Feed asked =
          access.isOffline()
              ? new PapersFeed(List.of())
              : sources.answers(List.of(sources.source().search(words, wanted)));
      return new Listed(session, line, access).show(new SearchFeed(asked, access, words, wanted));
    }
  }
}
