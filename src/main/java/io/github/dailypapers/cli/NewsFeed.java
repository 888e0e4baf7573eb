package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Listings that were chosen already. */
final class NewsFeed implements Feed {
  private final Iterator<Listing> listings;

  NewsFeed(List<Listing> listings) {
    this.listings = listings.iterator();
  }

  @Override
  public Optional<Outcome> next() {
    return listings.hasNext() ? Optional.of(new Outcome.Found(listings.next())) : Optional.empty();
  }

  /** Each paper tells its day, also if there are only such of one. */
  @Override
  public boolean hasSeveral() {
    return true;
  }

  @Override
  public void close() {}
}
