package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.browse.Arrival;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Brings the browser what it wants of one quest: what the archive holds at once, and unless that
 * does, what the source answers in its place.
 */
final class Bringing {
  private final Quest quest;
  private final Context context;
  private final Recipient recipient;

  Bringing(Quest quest, Context context, Recipient recipient) {
    this.quest = quest;
    this.context = context;
    this.recipient = recipient;
  }

  /**
   * Brings the papers, and tells what there is to be told of them.
   *
   * @return the days asked for that have no listing, if nothing but that was learnt; of that
   *     nothing is told
   * @throws IOException if nothing could be had, for another reason; the user is still to be told
   */
  List<Outcome.Missing> bring() throws IOException {
    Session session = new Session(context, new Console(context, recipient));
    try (ArchiveAccess access = new ArchiveAccess(quest.line(), session)) {
      SourceOptions sources = new SourceOptions(quest.line(), session, access);
      Predicate<Paper> marked = Sought.by(quest.line(), access);
      if (Sought.isOfUnseen(quest.line())) {
        marked = new StillChosen(marked);
      }
      Held held = held(sources, session, access, marked);
      return held.enough()
          ? List.of()
          : asked(sources.feed(quest.period()), session, access, marked, held.papers());
    }
  }

  /**
   * What came of asking the archive.
   *
   * @param enough whether the source need not be asked
   * @param papers how many there were
   */
  private record Held(boolean enough, int papers) {}

  private Held held(
      SourceOptions sources, Session session, ArchiveAccess access, Predicate<Paper> marked)
      throws IOException {
    try {
      HeldFeed feed = sources.held(quest.period());
      if (feed.isEmpty()) {
        return new Held(false, 0);
      }
      // What the source answers makes up for what is missing in something old.
      Session quiet = new Session(context, new Console(context, Silence.INSTANCE));
      Session told = feed.isGood() ? session : quiet;
      Tally tally = new Tally(told.console());
      Delivery delivery = new Delivery(quest, session, access, recipient, feed, 0);
      int papers = delivery.deliver(tally, marked);
      if (feed.isGood()) {
        access.tell();
        new Closing(tally, told).tell();
      } else {
        Optional<String> age = tally.ages().text(access.now());
        if (age.isPresent()) {
          recipient.accept(new Arrival.Age("from the archive, as it was " + age.get() + " ago"));
        }
      }
      return new Held(feed.isGood() || recipient.isGone(), papers);
    } catch (ArchiveException e) {
      // The source is asked; whoever does so finds the same, and tells it.
      return new Held(false, 0);
    }
  }

  private List<Outcome.Missing> asked(
      Feed feed, Session session, ArchiveAccess access, Predicate<Paper> marked, int shown)
      throws IOException {
    Tally tally = new Tally(session.console());
    Closing closing = new Closing(tally, session);
    try (Delivery delivery = new Delivery(quest, session, access, recipient, feed, shown)) {
      delivery.deliver(tally, marked);
      if (!tally.hasListings() && tally.failed().isEmpty()) {
        return tally.missing();
      }
      closing.requireSomething();
      delivery.keep();
    }
    access.tell();
    closing.tell();
    return List.of();
  }

  /** Says nothing. */
  private enum Silence implements Voice {
    INSTANCE;

    @Override
    public void note(String text) {}

    @Override
    public void failure(Failure failure) {}
  }
}
