package io.github.dailypapers.cli;

import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the archive holds of listings, however old it is, for somebody who does not want to wait:
 * long listings come in pieces, the first of them small.
 */
final class HeldFeed implements Feed {
  /** Not worth being cut. */
  private static final int SHORT = 500;

  private static final int PIECE = 2000;

  private final List<Wanted> wanted;
  private final ArchiveAccess access;
  private final List<HeldListing> held = new ArrayList<>();
  private boolean good = true;
  private boolean begun;
  private int current;
  private int read;

  /** A feed of what is held of {@code wanted}. */
  HeldFeed(List<Wanted> wanted, ArchiveAccess access) {
    this.wanted = wanted;
    this.access = access;
    for (Wanted each : wanted) {
      good &= each.good();
      if (each.held().isPresent() && each.held().get().papers() > 0) {
        held.add(each.held().get());
      }
    }
  }

  /** Whether the archive holds no papers of them. */
  boolean isEmpty() {
    return held.isEmpty();
  }

  /** Whether what is held does, so that no source need be asked. */
  boolean isGood() {
    return good;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (isAtEnd()) {
      return Optional.empty();
    }
    HeldListing listing = held.get(current);
    int most = begun || listing.papers() <= SHORT ? PIECE : Delivery.SCREEN;
    Listing piece = access.required().listings().read(listing, read, most);
    Listing told =
        read == 0 ? piece : new Listing(piece.kind(), piece.day(), piece.papers(), List.of());
    begun = true;
    // What another process has taken away meanwhile is not waited for.
    read += piece.papers().size();
    if (piece.papers().isEmpty() || read >= listing.papers()) {
      current++;
      read = 0;
    }
    return Optional.of(
        good && !access.isOffline()
            ? new Outcome.Found(told)
            : new Outcome.Held(
                told, listing.fetchedAt(), Holdings.isSettled(listing), Optional.empty()));
  }

  @Override
  public boolean isAtEnd() {
    return current == held.size();
  }

  @Override
  public boolean hasSeveral() {
    return wanted.size() > 1;
  }

  @Override
  public void close() {}
}
