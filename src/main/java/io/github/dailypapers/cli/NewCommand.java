package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.digest.Digest;
import io.github.dailypapers.digest.Section.Kind;
import io.github.dailypapers.digest.TextDigest;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.period.Days;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code new}: what has been listed since the user last looked. */
final class NewCommand implements Command {
  private final Session session;

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("dailypapers new");
    spec.usageMessage()
        .description(
            "Lists the papers that were listed since the mark, which --mark moves to now.",
            "Before there is a mark, these are the papers of the latest listing. Each saved search has"
                + " a mark of its own.",
            "The exit status is 0 if there are some, 1 if there are none, and another one if"
                + " something went wrong.")
        .footer(
            "dailypapers new --mark               what is new, once",
            "dailypapers new @agents --upvotes '>=10'",
            "dailypapers new --all --count        how many each saved search has");
    Options.arguments(spec, SavedSearches.LABEL, SavedSearches.HELP, List.of());
    Options.of(spec, Group.OPTIONS)
        .flag("--all", "Of all saved searches")
        .flag("--mark", "Take what is new as known from now on")
        .value(
            "--notify",
            "COMMAND",
            "If there are some, run a command with a digest of them on its input, instead of"
                + " printing them",
            List.of())
        .flag(
            "--count",
            "Print only how many papers there are; of several searches, a line for each");
    SourceOptions.addTo(spec);
    ChoiceOptions.addTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    ArchiveOptions.addOfflineTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line given) throws IOException {
    Line line = line(given);
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      access.requiredPlace();
      boolean offline = access.isOffline();
      if (offline && line.has("--mark")) {
        throw new UsageException(
            "--mark would pass over what the source has listed since",
            "ask without --offline and HF_HUB_OFFLINE");
      }
      News news = new News(line, session, access);
      Tally tally = new Tally(session.console());
      Exit read = news.bring(tally);
      Optional<Archive> archive = access.present();
      if (archive.isEmpty()) {
        return read;
      }
      Instant now = access.now();
      Exit exit = tell(line, access, news, archive.get());
      if (offline) {
        news.tellAge(archive.get());
      }
      if (line.has("--mark")) {
        news.mark(tally, now);
      }
      return exit == Exit.OK || exit == Exit.NOTHING_FOUND ? (read == Exit.OK ? exit : read) : exit;
    }
  }

  private Line line(Line given) throws IOException {
    if (!given.arguments().isEmpty()) {
      throw new UsageException(
          "new takes no \"" + given.arguments().get(0) + '"',
          "it goes from the mark to now; name searches as @NAME");
    }
    if (given.has("--notify") && given.has("--count")) {
      throw new UsageException(
          "--notify and --count cannot be meant together", "leave one of them out");
    }
    if (!given.has("--all")) {
      return given;
    }
    if (!given.searches().isEmpty()) {
      throw new UsageException(
          "--all and " + given.searches().get(0).label() + " cannot be meant together",
          "leave one of them out");
    }
    return SavedSearches.all(given, session);
  }

  private Exit tell(Line line, ArchiveAccess access, News news, Archive archive)
      throws IOException {
    List<Listing> all = new ArrayList<>();
    Map<String, List<Listing>> bySearch = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (Followed followed : news.followed()) {
      List<Listing> listings = news.of(followed, archive);
      bySearch.put(followed.mark(), listings);
      all.addAll(bySearch.size() == 1 ? listings : without(ids, listings));
      addIds(listings, ids);
    }
    if (all.isEmpty() && news.since().isPresent() && session.console().terminal().error()) {
      session.console().note("nothing new since " + Days.named(News.dayOf(news.since().get())));
    }
    Optional<String> command = line.value("--notify");
    if (command.isPresent()) {
      return notify(new Notification(command.get(), session.context()), line, access, bySearch);
    }
    return line.has("--count") ? count(line, access, bySearch) : show(line, access, all);
  }

  private Exit notify(
      Notification notification,
      Line line,
      ArchiveAccess access,
      Map<String, List<Listing>> bySearch)
      throws IOException {
    Composer composer = new Composer(line, session, access);
    if (line.searches().isEmpty()) {
      for (List<Listing> listings : bySearch.values()) {
        composer.tellNew(Optional.empty(), listings);
      }
    }
    for (SavedSearch search : line.searches()) {
      composer.tellNew(Optional.of(search), bySearch.getOrDefault(search.label(), List.of()));
    }
    Digest digest = composer.digest(session.today(), session.today().toString(), List.of());
    if (digest.count(Kind.NEW) == 0) {
      return Exit.NOTHING_FOUND;
    }
    notification.run(TextDigest.of(digest));
    return Exit.OK;
  }

  private static void addIds(List<Listing> listings, Set<String> ids) {
    for (Listing listing : listings) {
      for (Paper paper : listing.papers()) {
        ids.add(String.valueOf(paper.id()));
      }
    }
  }

  /** A paper that several searches look for is shown with the first of them. */
  private static List<Listing> without(Set<String> ids, List<Listing> listings) {
    List<Listing> others = new ArrayList<>();
    for (Listing listing : listings) {
      List<Paper> papers = new ArrayList<>(listing.papers());
      papers.removeIf(paper -> ids.contains(String.valueOf(paper.id())));
      others.add(new Listing(listing.kind(), listing.day(), papers, listing.remarks()));
    }
    return others;
  }

  private Exit count(Line line, ArchiveAccess access, Map<String, List<Listing>> bySearch)
      throws IOException {
    Writer out = session.console().out();
    int all = 0;
    for (Map.Entry<String, List<Listing>> each : bySearch.entrySet()) {
      int count = count(line, access, each.getValue());
      all += count;
      out.append(bySearch.size() > 1 ? each.getKey() + "\t" : "");
      out.append(Integer.toString(count)).append('\n');
    }
    session.console().close();
    return all == 0 ? Exit.NOTHING_FOUND : Exit.OK;
  }

  private int count(Line line, ArchiveAccess access, List<Listing> news) throws IOException {
    int count = 0;
    try (Harvest harvest = new Harvest(new NewsFeed(news), new Tally(session.console()))) {
      ChosenPapers papers = new ChoiceOptions(line).choose(harvest, Sought.by(line, access));
      while (papers.next().isPresent()) {
        count++;
      }
    }
    return count;
  }

  private Exit show(Line line, ArchiveAccess access, List<Listing> news) throws IOException {
    Listed listed = new Listed(session, line, access);
    Exit exit = listed.show(new NewsFeed(news));
    return exit == Exit.OK && listed.count() == 0 ? Exit.NOTHING_FOUND : exit;
  }
}
