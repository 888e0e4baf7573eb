package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.KeptIds;
import io.github.dailypapers.browse.Arrival;
import io.github.dailypapers.browse.Marks;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Hands the papers of a feed to the browser, all that have come so far each time. It does so before
 * a listing must be waited for, but not so often that copying would take longer than reading.
 */
final class Delivery implements Feed {
  /** As many as any screen has rows. */
  static final int SCREEN = 100;

  private static final int LISTINGS = 10;
  private static final int PAPERS = 500;

  /** What comes must be more by at least this part of what there was. */
  private static final int PART = 8;

  private final Quest quest;
  private final ArchiveAccess access;
  private final Recipient recipient;
  private final Feed feed;
  private final Overview overview;
  private final List<Paper> given = new ArrayList<>();
  private boolean sent;
  private int sentPapers;
  private int sentListings;

  /**
   * Hands nothing over yet.
   *
   * @param shown how many papers there are on the screen already: fewer are only handed over if
   *     they are all
   */
  Delivery(
      Quest quest,
      Session session,
      ArchiveAccess access,
      Recipient recipient,
      Feed feed,
      int shown) {
    this.quest = quest;
    this.access = access;
    this.recipient = recipient;
    this.feed = feed;
    this.overview = new Overview(quest, session.today(), feed.hasSeveral());
    this.sentPapers = shown;
    this.sent = shown > 0;
  }

  /**
   * Hands over what the user has chosen of all that comes, unless no listing comes at all.
   *
   * @param marked chooses by what the user did with papers
   * @return how many papers there were
   */
  int deliver(Tally tally, Predicate<Paper> marked) throws IOException {
    ChosenPapers papers = new ChoiceOptions(quest.line()).choose(new Harvest(this, tally), marked);
    for (Optional<Paper> paper = papers.next();
        paper.isPresent() && !recipient.isGone();
        paper = papers.next()) {
      given.add(paper.get());
    }
    if (tally.hasListings()) {
      send("");
    }
    return given.size();
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (isDue()) {
      send(" so far");
    }
    if (recipient.isGone()) {
      return Optional.empty();
    }
    Optional<Outcome> outcome = feed.next();
    if (outcome.isPresent()) {
      overview.add(outcome.get());
    }
    return outcome;
  }

  private boolean isDue() {
    int more = given.size() - sentPapers;
    if (more <= 0 || feed.isAtEnd()) {
      return false;
    }
    if (!sent) {
      return feed.hasSeveral() || more >= SCREEN;
    }
    boolean much = more >= PAPERS || overview.listings() - sentListings >= LISTINGS;
    return much && more > sentPapers / PART;
  }

  private void send(String soFar) {
    sent = true;
    sentPapers = given.size();
    sentListings = overview.listings();
    recipient.accept(
        new Arrival.Papers(overview.heading(given.size()) + soFar, overview.day(), given, marks()));
  }

  /** Read anew each time, for the user goes on meanwhile. */
  private Marks marks() {
    KeptIds kept = kept();
    return new Marks(kept.starred(), kept.opened(), Set.of());
  }

  private KeptIds kept() {
    Optional<Archive> archive = access.ifUsable();
    try {
      return archive.isPresent() ? archive.get().marks().kept().asIn(given) : KeptIds.NONE;
    } catch (ArchiveException e) {
      access.failed(e);
      return KeptIds.NONE;
    }
  }

  @Override
  public boolean isAtEnd() {
    return feed.isAtEnd();
  }

  @Override
  public boolean hasSeveral() {
    return feed.hasSeveral();
  }

  @Override
  public void keep() throws IOException {
    feed.keep();
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
