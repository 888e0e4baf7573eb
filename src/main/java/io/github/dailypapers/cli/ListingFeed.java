package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Asking asking;
  private boolean unreadable;
  private boolean sifted;

  /** Asks the source for one more listing. */
  @FunctionalInterface
  interface Asking {
    /** What becomes of {@code request}. */
    Outcome ask(Request request) throws IOException;
  }

  /**
   * A feed.
   *
   * @param asked the answers to the requests of those that the archive does not hold well enough
   * @param asking for those that turn out to be unreadable
   */
  ListingFeed(
      List<Wanted> wanted,
      Feed asked,
      Keeper keeper,
      Holdings holdings,
      HeldReader reader,
      Asking asking) {
    this.wanted = wanted;
    this.each = wanted.iterator();
    this.asked = asked;
    this.keeper = keeper;
    this.holdings = holdings;
    this.reader = reader;
    this.asking = asking;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (!each.hasNext()) {
      return Optional.empty();
    }
    keeper.write();
    sifted = false;
    Wanted next = each.next();
    if (next.good() && next.held().isPresent()) {
      return Optional.of(held(next, next.held().get()));
    }
    Optional<Outcome> outcome = asked.next();
    if (outcome.isPresent() && next.request().isPresent()) {
      return Optional.of(fromSource(next, next.request().get(), outcome.get()));
    }
    return outcome;
  }

  private Outcome held(Wanted next, HeldListing held) throws IOException {
    if (next.request().isEmpty()) {
      return fromArchive(next, held, Optional.empty());
    }
    if (!unreadable) {
      try {
        return fromArchive(next, held, Optional.empty());
      } catch (ArchiveException e) {
        holdings.failed(e);
        unreadable = true;
      }
    }
    return asking.ask(next.request().get());
  }

  private Outcome fromSource(Wanted next, Request request, Outcome outcome) throws IOException {
    if (!(outcome instanceof Failed failed)) {
      keeper.take(request, outcome, next.held());
      return outcome;
    }
    if (next.held().isPresent() && Failures.isOutOfReach(failed.cause())) {
      return instead(next, next.held().get(), failed);
    }
    return holdings.instead(request, failed);
  }

  private Outcome instead(Wanted next, HeldListing held, Failed failed) throws IOException {
    if (held.papers() == 0 && !Holdings.isSettled(held)) {
      // There may be a listing by now.
      return failed;
    }
    try {
      return fromArchive(next, held, Optional.of(failed));
    } catch (ArchiveException e) {
      holdings.failed(e);
      return failed;
    }
  }

  private Outcome fromArchive(Wanted next, HeldListing held, Optional<Failed> failure)
      throws IOException {
    if (held.papers() == 0 && held.day().isPresent()) {
      return missing(held.day().get());
    }
    Listing listing = failure.isPresent() ? holdings.read(held) : reader.read(held);
    if (next.request().isEmpty()) {
      listing = asHeld(listing);
    }
    sifted = failure.isEmpty() && reader.sifts();
    if (failure.isEmpty() && !holdings.isOffline()) {
      return new Outcome.Found(listing);
    }
    // The latest listing may be another one by now, however settled that day is.
    boolean day = next.request().isPresent() && next.request().get().day().isPresent();
    boolean enough = day && Holdings.isSettled(held) && !holdings.isRefresh();
    return new Outcome.Held(listing, held.fetchedAt(), enough, failure);
  }

  /** Whoever asks what the archive holds has had it all, though a listing may be longer. */
  private static Listing asHeld(Listing listing) {
    List<Remark> remarks = new ArrayList<>();
    for (Remark remark : listing.remarks()) {
      remarks.add(new Remark(remark.text(), false));
    }
    return remarks.isEmpty()
        ? listing
        : new Listing(listing.kind(), listing.day(), listing.papers(), remarks);
  }

  private Outcome missing(LocalDate day) throws IOException {
    return new Outcome.Missing(day, holdings.dayBefore(day));
  }

  @Override
  public boolean hasSeveral() {
    return wanted.size() > 1;
  }

  @Override
  public boolean isAtEnd() {
    return !each.hasNext();
  }

  @Override
  public boolean isSifted() {
    return sifted;
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
