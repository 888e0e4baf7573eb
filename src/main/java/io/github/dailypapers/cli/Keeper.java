package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.archive.Stored;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Puts what the source has answered into the archive, once the user has been shown it: what is told
 * is written when there is time.
 */
final class Keeper {
  private final ArchiveAccess access;
  private final PendingPages pages;
  private final String source;
  private final Deque<Told> pending = new ArrayDeque<>();

  private record Told(Request request, Outcome outcome, Instant at) {}

  Keeper(ArchiveAccess access, PendingPages pages, String source) {
    this.access = access;
    this.pages = pages;
    this.source = source;
  }

  /**
   * Takes in what became of {@code request}, unless the archive has it from the same page already.
   *
   * @param held what the archive holds of the listing that was asked for
   */
  void take(Request request, Outcome outcome, Optional<HeldListing> held) {
    Optional<Instant> renewed = Optional.empty();
    Optional<Instant> kept = Optional.empty();
    for (URI address : request.addresses()) {
      Optional<Instant> at = pages.readAt(address);
      if (at.isPresent() && pages.isRenewed(address)) {
        renewed = at;
      } else if (at.isPresent() && kept.isEmpty()) {
        kept = at;
      }
    }
    if (renewed.isPresent()) {
      pending.add(new Told(request, outcome, renewed.get()));
    } else if (kept.isPresent() && isListing(request) && isOlder(held, kept.get())) {
      pending.add(new Told(request, outcome, kept.get()));
    }
  }

  private static boolean isListing(Request request) {
    return request.kind() == Kind.DAY
        || request.kind() == Kind.PERIOD
        || request.kind() == Kind.TRENDING;
  }

  /** The page was kept, but the command ended before it came to the listing. */
  private static boolean isOlder(Optional<HeldListing> held, Instant page) {
    return held.isEmpty() || held.get().fetchedAt().isBefore(page);
  }

  /** Writes what was taken in. */
  void write() throws IOException {
    while (!pending.isEmpty()) {
      Told told = pending.remove();
      access.write(archive -> store(archive, source, told.request(), told.outcome(), told.at()));
    }
    pages.write();
  }

  /** Has {@code archive} hold what became of {@code request} at {@code at}. */
  static Stored store(Archive archive, String source, Request request, Outcome outcome, Instant at)
      throws IOException {
    if (outcome instanceof Outcome.Found found) {
      Optional<LocalDate> asked =
          request.month().isPresent() ? Optional.of(request.month().get().atDay(1)) : request.day();
      return archive.store(source, found.listing(), asked, at);
    }
    if (outcome instanceof Outcome.Missing missing) {
      Optional<HeldListing> held = archive.listings().day(source, missing.day());
      // A listing that was there is not taken away because the site has lost it, or errs.
      if (held.isEmpty() || held.get().papers() == 0) {
        archive.storeEmpty(source, missing.day(), at);
      }
    }
    return Stored.NOTHING;
  }
}
