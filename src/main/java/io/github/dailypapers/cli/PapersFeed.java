package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.util.List;
import java.util.Optional;

/** Papers that were chosen already, as one listing. */
final class PapersFeed implements Feed {
  private final List<Paper> papers;
  private boolean given;

  PapersFeed(List<Paper> papers) {
    this.papers = papers;
  }

  @Override
  public Optional<Outcome> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(
        new Outcome.Found(new Listing(Kind.SAVED, Optional.empty(), papers, List.of())));
  }

  @Override
  public boolean isAtEnd() {
    return given;
  }

  @Override
  public boolean hasSeveral() {
    return false;
  }

  @Override
  public void close() {}
}
