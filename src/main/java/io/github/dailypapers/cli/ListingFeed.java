package io.github.dailypapers.cli;

import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Listings from the archive where it holds them well enough, and from the source where not. What
 * the source tells is kept; where it cannot be asked, what the archive holds stands in.
 */
final class ListingFeed implements Feed {
  private final List<Wanted> wanted;
  private final Iterator<Wanted> each;
  private final Feed asked;
  private final Keeper keeper;
  private final Holdings holdings;
  private final HeldReader reader;

  /**
   * A feed.
   *
   * @param asked the answers to the requests of those that the archive does not hold well enough
   */
  ListingFeed(
      List<Wanted> wanted, Feed asked, Keeper keeper, Holdings holdings, HeldReader reader) {
    this.wanted = wanted;
    this.each = wanted.iterator();
    this.asked = asked;
    this.keeper = keeper;
    this.holdings = holdings;
    this.reader = reader;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (!each.hasNext()) {
      return Optional.empty();
    }
    keeper.write();
    Wanted next = each.next();
    if (next.good() && next.held().isPresent()) {
      return Optional.of(fromArchive(next.held().get(), Optional.empty()));
    }
    Optional<Outcome> outcome = asked.next();
    if (outcome.isPresent() && next.request().isPresent()) {
      return Optional.of(fromSource(next, next.request().get(), outcome.get()));
    }
    return outcome;
  }

  private Outcome fromSource(Wanted next, Request request, Outcome outcome) throws IOException {
    if (!(outcome instanceof Failed failed)) {
      keeper.take(request, outcome);
      return outcome;
    }
    if (next.held().isPresent() && Failures.isOutOfReach(failed.cause())) {
      return fromArchive(next.held().get(), Optional.of(failed));
    }
    return holdings.instead(request, failed);
  }

  private Outcome fromArchive(HeldListing held, Optional<Failed> failure) throws IOException {
    if (held.papers() == 0 && held.day().isPresent()) {
      return missing(held.day().get());
    }
    Listing listing = failure.isPresent() ? holdings.read(held) : reader.read(held);
    return failure.isPresent() || holdings.isOffline()
        ? new Outcome.Held(listing, held.fetchedAt(), Holdings.isSettled(held), failure)
        : new Outcome.Found(listing);
  }

  private Outcome missing(LocalDate day) throws IOException {
    return new Outcome.Missing(day, holdings.dayBefore(day));
  }

  @Override
  public boolean hasSeveral() {
    return wanted.size() > 1;
  }

  @Override
  public void keep() throws IOException {
    keeper.write();
  }

  @Override
  public void close() throws IOException {
    asked.close();
    reader.close();
    keeper.write();
  }
}
