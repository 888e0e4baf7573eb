package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;

/**
 * The papers of a feed, each once: the first listing that has it wins. What there is to be told of
 * the listings is told as they come; what was not had is kept for the end.
 */
final class Harvest implements Closeable {
  private final Feed feed;
  private final Tally tally;
  private Iterator<Paper> papers = Collections.emptyIterator();
  private Optional<Listing> listing = Optional.empty();

  Harvest(Feed feed, Tally tally) {
    this.feed = feed;
    this.tally = tally;
  }

  /** The next paper, empty after the last. */
  Optional<Paper> next() throws IOException {
    while (true) {
      while (papers.hasNext()) {
        Paper paper = papers.next();
        if (tally.isNew(paper)) {
          return Optional.of(paper);
        }
      }
      Optional<Outcome> outcome = feed.next();
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      take(outcome.get());
    }
  }

  private void take(Outcome outcome) {
    tally.add(outcome);
    if (outcome.had().isPresent()) {
      listing = outcome.had();
      papers = listing.get().papers().iterator();
    }
  }

  /** Whether what the user looks for has been found in the last paper. */
  boolean isSifted() {
    return feed.isSifted();
  }

  /** The listing that the last paper was of. */
  Optional<Listing> listing() {
    return listing;
  }

  /** Takes all that comes, and looks at no paper. */
  void exhaust() throws IOException {
    for (Optional<Outcome> next = feed.next(); next.isPresent(); next = feed.next()) {
      tally.add(next.get());
    }
  }

  /** Keeps for later runs what has come, now that the user has been shown it. */
  void keep() throws IOException {
    feed.keep();
  }

  @Override
  public void close() throws IOException {
    feed.close();
  }
}
