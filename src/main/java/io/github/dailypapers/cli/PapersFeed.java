package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.util.List;
import java.util.Optional;

/** One listing that was had already. */
final class PapersFeed implements Feed {
  private final Outcome outcome;
  private boolean given;

  /** Papers that were chosen already. */
  PapersFeed(List<Paper> papers) {
    this(new Outcome.Found(new Listing(Kind.SAVED, Optional.empty(), papers, List.of())));
  }

  PapersFeed(Outcome outcome) {
    this.outcome = outcome;
  }

  @Override
  public Optional<Outcome> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(outcome);
  }

  @Override
  public boolean hasSeveral() {
    return false;
  }

  @Override
  public void close() {}
}
