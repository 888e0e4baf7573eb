package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.cli.Options.Group;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code new}: what has been listed since the user last looked. */
final class NewCommand implements Command {
  /** Under which name the archive keeps the mark. */
  private static final String MARK = "new";

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
            "Before there is a mark, these are the papers of the latest listing.",
            "The exit status is 0 if there are some, 1 if there are none, and another one if"
                + " something went wrong.")
        .footer(
            "dailypapers new --mark               what is new, once",
            "dailypapers new --keyword agents --upvotes '>=10'",
            "dailypapers new --count              only how many");
    Options.of(spec, Group.OPTIONS)
        .flag("--mark", "Take what is new as known from now on")
        .flag("--count", "Print only how many papers there are");
    SourceOptions.addTo(spec);
    ChoiceOptions.addTo(spec);
    OutputOptions.addTo(spec);
    OutputOptions.addScreenTo(spec);
    ArchiveOptions.addOfflineTo(spec);
    return spec;
  }

  @Override
  public Exit run(Line line) throws IOException {
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      access.requiredPlace();
      boolean offline = access.isOffline();
      if (offline && line.has("--mark")) {
        throw new UsageException(
            "--mark would pass over what the source has listed since",
            "ask without --offline and HF_HUB_OFFLINE");
      }
      SourceOptions sources = new SourceOptions(line, session, access);
      Optional<Archive> known = offline ? Optional.of(access.required()) : access.present();
      Optional<Instant> mark =
          known.isPresent() ? known.get().marks().known(MARK) : Optional.empty();
      Tally tally = new Tally(session.console());
      if (!offline) {
        read(sources, mark, tally);
      }
      access.requireSound();
      Exit read = new Closing(tally, session).tell();
      Optional<Archive> archive = access.present();
      if (archive.isEmpty()) {
        return read;
      }
      Instant now = access.now();
      List<Listing> news = new ArrayList<>();
      for (Site site : sources.sites().named()) {
        news.addAll(news(archive.get(), site.source(), mark));
      }
      if (news.isEmpty() && mark.isPresent() && session.console().terminal().error()) {
        session.console().note("nothing new since " + Days.named(dayOf(mark.get())));
      }
      Exit exit = line.has("--count") ? count(line, access, news) : show(line, access, news);
      if (offline) {
        tellAge(archive.get(), sources.sites().named());
      }
      if (line.has("--mark")) {
        mark(access, tally, now);
      }
      return exit == Exit.OK || exit == Exit.NOTHING_FOUND ? (read == Exit.OK ? exit : read) : exit;
    }
  }

  private static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** Moves the mark, unless that would pass over papers that are still to be read. */
  private void mark(ArchiveAccess access, Tally tally, Instant now) throws IOException {
    boolean unread = false;
    for (Outcome.Failed failed : tally.failed()) {
      unread |= Failures.isOutOfReach(failed.cause());
    }
    for (Outcome.Held held : tally.ages().instead()) {
      unread |= !held.settled();
    }
    if (unread) {
      session.console().note("the mark stays where it is, as not all could be read");
    } else {
      access.writable().marks().know(MARK, now);
    }
  }

  private void tellAge(Archive archive, List<Site> sites) throws IOException {
    Ages ages = new Ages();
    for (Site site : sites) {
      String source = site.source().name();
      archive.listings().latest(source).ifPresent(latest -> ages.add(latest.fetchedAt()));
    }
    Closing.tell(ages, session.context().clock().instant(), session.console());
  }

  /** Has the archive hold what was listed since the mark. */
  private void read(SourceOptions sources, Optional<Instant> mark, Tally tally) throws IOException {
    LocalDate today = session.today();
    Period period = new Period.Latest();
    if (mark.isPresent()) {
      LocalDate first = dayOf(mark.get());
      period = new Days(first.isAfter(today) ? today : first, today, today);
    }
    List<Feed> feeds = new ArrayList<>();
    for (Site site : sources.sites().named()) {
      feeds.add(sources.answers(site, site.source().plan(period, today)));
    }
    try (Harvest harvest = new Harvest(JoinedFeed.of(feeds), tally)) {
      // What is read is kept in the archive, which is asked afterwards.
      harvest.exhaust();
      harvest.keep();
    }
  }

  private static List<Listing> news(Archive archive, Source source, Optional<Instant> mark)
      throws IOException {
    if (mark.isPresent()) {
      return archive.listings().news(source.name(), dayOf(mark.get()), mark.get());
    }
    Optional<HeldListing> latest = archive.listings().latest(source.name());
    return latest.isPresent() ? List.of(archive.listings().read(latest.get())) : List.of();
  }

  private Exit count(Line line, ArchiveAccess access, List<Listing> news) throws IOException {
    int count = 0;
    try (Harvest harvest = new Harvest(new NewsFeed(news), new Tally(session.console()))) {
      ChosenPapers papers = new ChoiceOptions(line).choose(harvest, Marked.filter(line, access));
      while (papers.next().isPresent()) {
        count++;
      }
    }
    session.console().out().append(Integer.toString(count)).append('\n');
    session.console().close();
    return count == 0 ? Exit.NOTHING_FOUND : Exit.OK;
  }

  private Exit show(Line line, ArchiveAccess access, List<Listing> news) throws IOException {
    Listed listed = new Listed(session, line, access);
    Exit exit = listed.show(new NewsFeed(news));
    return exit == Exit.OK && listed.count() == 0 ? Exit.NOTHING_FOUND : exit;
  }
}
