package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.archive.MarkBook;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was listed since the user last looked: for all papers, or for what each search looks for.
 */
final class News {
  private final Line line;
  private final Session session;
  private final ArchiveAccess access;
  private final SourceOptions sources;
  private final List<Followed> followed = new ArrayList<>();

  /**
   * The marks that {@code line} speaks of: those of its searches, else that of all papers.
   *
   * @throws IOException if there is an archive that cannot be read, or offline none
   */
  News(Line line, Session session, ArchiveAccess access) throws IOException {
    this.line = line;
    this.session = session;
    this.access = access;
    this.sources = new SourceOptions(line, session, access);
    Optional<Archive> known =
        access.isOffline() ? Optional.of(access.required()) : access.present();
    if (line.searches().isEmpty()) {
      followed.add(followed(Optional.empty(), known));
    }
    for (SavedSearch search : line.searches()) {
      followed.add(followed(Optional.of(search), known));
    }
  }

  private static Followed followed(Optional<SavedSearch> search, Optional<Archive> known)
      throws IOException {
    if (known.isEmpty()) {
      return new Followed(search, Optional.empty());
    }
    MarkBook marks = known.get().marks();
    return new Followed(search, marks.known(Followed.mark(search)));
  }

  /** What is followed, in the order of the line. */
  List<Followed> followed() {
    return List.copyOf(followed);
  }

  /** Since when something is new; empty if of something only the latest listing is. */
  Optional<Instant> since() {
    return isOfLatest() ? Optional.empty() : earliest();
  }

  /** Whether there is something without a mark, of which the latest listing is new. */
  private boolean isOfLatest() {
    for (Followed each : followed) {
      if (each.until().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Instant> earliest() {
    Optional<Instant> earliest = Optional.empty();
    for (Followed each : followed) {
      Optional<Instant> until = each.until();
      if (until.isPresent() && (earliest.isEmpty() || until.get().isBefore(earliest.get()))) {
        earliest = until;
      }
    }
    return earliest;
  }

  /**
   * Has the archive hold what was listed since the marks, unless nobody is to be asked.
   *
   * @return how the program ends if nothing else is amiss: what could not be had is told
   */
  Exit bring(Tally tally) throws IOException {
    if (!access.isOffline()) {
      read(tally);
    }
    access.requireSound();
    return new Closing(tally, session).tell();
  }

  private void read(Tally tally) throws IOException {
    LocalDate today = session.today();
    List<Period> periods = new ArrayList<>();
    if (earliest().isPresent()) {
      LocalDate day = dayOf(earliest().get());
      periods.add(new Days(day.isAfter(today) ? today : day, today, today));
    }
    if (isOfLatest()) {
      periods.add(new Period.Latest());
    }
    List<Feed> feeds = new ArrayList<>();
    for (Site site : sources.sites().named()) {
      for (Period period : periods) {
        feeds.add(sources.answers(site, site.source().plan(period, today)));
      }
    }
    try (Harvest harvest = new Harvest(JoinedFeed.of(feeds), tally)) {
      // What is read is kept in the archive, which is asked afterwards.
      harvest.exhaust();
      harvest.keep();
    }
  }

  static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** What {@code archive} has that is new in {@code followed}, by day, oldest first. */
  List<Listing> of(Followed followed, Archive archive) throws IOException {
    List<Listing> news = new ArrayList<>();
    for (Site site : sources.sites().named()) {
      String source = site.source().name();
      if (followed.until().isPresent()) {
        Instant until = followed.until().get();
        news.addAll(archive.listings().news(source, dayOf(until), until));
      } else {
        Optional<HeldListing> latest = archive.listings().latest(source);
        if (latest.isPresent()) {
          news.add(archive.listings().read(latest.get()));
        }
      }
    }
    return followed.search().isEmpty() ? news : sought(news, followed.search().get());
  }

  private List<Listing> sought(List<Listing> news, SavedSearch search) {
    Sought sought = Sought.of(search, line, access);
    List<Listing> found = new ArrayList<>();
    for (Listing listing : news) {
      List<Paper> papers = new ArrayList<>();
      for (Paper paper : listing.papers()) {
        if (sought.test(paper)) {
          papers.add(paper);
        }
      }
      if (!papers.isEmpty()) {
        found.add(new Listing(listing.kind(), listing.day(), papers, listing.remarks()));
      }
    }
    return found;
  }

  /** Tells how old the archive's knowledge of the sources is. */
  void tellAge(Archive archive) throws IOException {
    Ages ages = new Ages();
    for (Site site : sources.sites().named()) {
      String source = site.source().name();
      archive.listings().latest(source).ifPresent(latest -> ages.add(latest.fetchedAt()));
    }
    Closing.tell(ages, session.context().clock().instant(), session.console());
  }

  /**
   * Moves the marks to {@code now}, unless that would pass over papers that are still to be read.
   */
  void mark(Tally tally, Instant now) throws IOException {
    boolean unread = false;
    for (Outcome.Failed failed : tally.failed()) {
      unread |= Failures.isOutOfReach(failed.cause());
    }
    for (Outcome.Held held : tally.ages().instead()) {
      unread |= !held.settled();
    }
    if (unread) {
      session.console().note("the mark stays where it is, as not all could be read");
      return;
    }
    for (Followed each : followed) {
      access.writable().marks().know(each.mark(), now);
    }
  }
}
