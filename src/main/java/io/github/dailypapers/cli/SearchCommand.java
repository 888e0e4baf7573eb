package io.github.dailypapers.cli;

import io.github.dailypapers.archive.SearchTerm;
import io.github.dailypapers.select.TextPattern;
import io.github.dailypapers.select.TextPattern.CaseRule;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "Asks the source's own search, and lists what it finds in its order.",
            "With --offline, or where the source cannot be reached, the archive is searched: for all"
                + " of the words, \"words in quotes\" next to each other, and begin* for what begins"
                + " so, best papers first.",
            "Without --limit there are at most " + USUAL_LIMIT + " papers.")
        .footer(
            "dailypapers search small language models",
            "dailypapers search diffusion --has code --limit 10 --format bibtex",
            "dailypapers search --offline '\"world model\" plan*'");
    Options.arguments(spec, "WORDS... " + SavedSearches.LABEL, "What to look for", List.of());
    SourceOptions.addTo(spec);
    ChoiceOptions.addTo(spec);
    ArchiveOptions.addTo(spec);
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
      Feed asked = access.isOffline() ? new PapersFeed(List.of()) : asked(sources, words, wanted);
      Listed listed = new Listed(session, line, access);
      if (access.isOffline()) {
        listed.snippets(pattern(words));
      }
      Exit exit = listed.show(new SearchFeed(asked, access, words, wanted));
      if (access.isOffline() && listed.count() == 0) {
        session.console().note("nothing in the archive holds all of these words");
      }
      return exit;
    }
  }

  private static Feed asked(SourceOptions sources, String words, int wanted) throws IOException {
    List<Feed> feeds = new ArrayList<>();
    for (Site site : sources.sites().named()) {
      Request request =
          site.source()
              .search(words, wanted)
              .orElseThrow(
                  () ->
                      new UsageException(
                          site.source().name() + " has no search to ask",
                          "grep its papers, or search the archive with --offline"));
      feeds.add(sources.answers(site, List.of(request)));
    }
    return JoinedFeed.of(feeds);
  }

  /** What is highlighted of the words; nothing if there are none. */
  private static Optional<TextPattern> pattern(String words) {
    List<String> texts = new ArrayList<>();
    boolean whole = true;
    for (SearchTerm term : SearchTerm.of(words)) {
      texts.add(term.text());
      whole &= !term.prefix();
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(TextPattern.of(texts, new TextPattern.Options(CaseRule.IGNORE, true, whole)));
  }
}
