package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.archive.ListingShelf;
import io.github.dailypapers.archive.PaperShelf;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the archive holds of what a command needs of one source. */
final class Holdings {
  /** What is good enough not to ask the source. */
  enum Enough {
    /** What the source would hardly answer otherwise by now. */
    FRESH,
    /** All papers of the listing, whatever has become of their votes. */
    WHOLE
  }

  private final ArchiveAccess access;
  private final String source;

  Holdings(ArchiveAccess access, String source) {
    this.access = access;
    this.source = source;
  }

  /** How a command line names the source, with a space before it; empty if it need not. */
  String sourceOption() {
    return source.equals(Origin.HF.label()) ? "" : " --source " + source;
  }

  /** Whether what is held is no answer, however settled. */
  boolean isRefresh() {
    return access.isRefresh();
  }

  boolean isOffline() {
    return access.isOffline();
  }

  /**
   * What is held of each request.
   *
   * @throws IOException if there is nothing but the archive, and it cannot be read
   */
  List<Wanted> of(List<Request> requests, Enough enough) throws IOException {
    Optional<ListingShelf> shelf = shelf();
    List<Wanted> wanted = new ArrayList<>();
    for (Request request : requests) {
      wanted.add(
          shelf.isPresent()
              ? wanted(shelf.get(), request, enough, requests.size() > 1)
              : new Wanted(Optional.of(request), Optional.empty(), false));
    }
    return wanted;
  }

  private Wanted wanted(ListingShelf shelf, Request request, Enough enough, boolean several)
      throws IOException {
    try {
      Optional<HeldListing> held = held(shelf, request);
      boolean good =
          held.isPresent()
              && isGood(request, held.get(), enough)
              && (several || isOffline() || canBeTold(held.get()));
      return new Wanted(Optional.of(request), held, good);
    } catch (ArchiveException e) {
      failed(e);
      return new Wanted(Optional.of(request), Optional.empty(), false);
    }
  }

  /** Of a day without a listing the user wants to know the nearest that has one. */
  private boolean canBeTold(HeldListing held) throws IOException {
    return held.papers() > 0 || held.day().isEmpty() || dayBefore(held.day().get()).isPresent();
  }

  /**
   * Takes note that the archive cannot be read, which is no harm while the source can be asked.
   *
   * @throws ArchiveException if it cannot
   */
  void failed(ArchiveException failure) throws ArchiveException {
    if (isOffline()) {
      throw failure;
    }
    access.failed(failure);
  }

  /** All listings of the source with papers, of which it is asked for none. */
  List<Wanted> all() throws IOException {
    ListingShelf shelf = access.required().listings();
    List<HeldListing> all = new ArrayList<>(shelf.periods(source));
    all.addAll(shelf.days(source));
    return wanted(all);
  }

  /** All listings of all sources with papers, of which they are asked for none. */
  List<Wanted> everything() throws IOException {
    return wanted(access.required().listings().everything());
  }

  private static List<Wanted> wanted(List<HeldListing> all) {
    List<Wanted> wanted = new ArrayList<>();
    for (HeldListing held : all) {
      if (held.papers() > 0) {
        wanted.add(new Wanted(Optional.empty(), Optional.of(held), true));
      }
    }
    return wanted;
  }

  private Optional<ListingShelf> shelf() throws IOException {
    Optional<Archive> archive = isOffline() ? Optional.of(access.required()) : access.ifUsable();
    return archive.isPresent() ? Optional.of(archive.get().listings()) : Optional.empty();
  }

  private Optional<HeldListing> held(ListingShelf shelf, Request request) throws IOException {
    if (request.day().isPresent()) {
      return shelf.day(source, request.day().get());
    }
    return switch (request.kind()) {
      case DAY -> shelf.latest(source);
      case TRENDING -> shelf.trending(source);
      case PERIOD -> shelf.period(source, request.month());
      default -> Optional.empty();
    };
  }

  private boolean isGood(Request request, HeldListing held, Enough enough) {
    if (isOffline()) {
      return held.papers() > 0 || isSettled(held) || isToday(held);
    }
    boolean latest = request.kind() == Kind.DAY && request.day().isEmpty();
    if (access.isRefresh() || latest || request.kind() == Kind.TRENDING || !held.complete()) {
      return false;
    }
    return request.freshness().covers(held.fetchedAt(), access.now())
        || (enough == Enough.WHOLE && isSettled(held));
  }

  /** That a day has no listing yet is of no use once it is over. */
  private boolean isToday(HeldListing held) {
    return held.day().equals(Optional.of(LocalDate.ofInstant(access.now(), ZoneOffset.UTC)));
  }

  /** Whether the day was over when the listing was had, so that nothing has been added since. */
  static boolean isSettled(HeldListing held) {
    if (held.kind() == Kind.PERIOD) {
      return false;
    }
    LocalDate fetched = LocalDate.ofInstant(held.fetchedAt(), ZoneOffset.UTC);
    return held.complete() && held.day().isPresent() && fetched.isAfter(held.day().get());
  }

  Listing read(HeldListing held) throws IOException {
    return access.required().listings().read(held);
  }

  /** The listing, of whose papers only {@code told} is needed. */
  Listing read(HeldListing held, List<Field> told) throws IOException {
    return access.required().listings().read(held, told);
  }

  /** The last day before {@code day} that has a listing, if the archive knows. */
  Optional<LocalDate> dayBefore(LocalDate day) throws IOException {
    ListingShelf shelf = access.required().listings();
    Optional<HeldListing> before = shelf.before(source, day);
    if (before.isEmpty() || before.get().day().isEmpty()) {
      return Optional.empty();
    }
    LocalDate nearest = before.get().day().get();
    for (LocalDate between = nearest.plusDays(1);
        between.isBefore(day);
        between = between.plusDays(1)) {
      if (shelf.day(source, between).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(nearest);
  }

  /** What can stand in for an answer that the source did not give: a paper that is held. */
  Outcome instead(Request request, Failed failed) throws IOException {
    if (!Failures.isOutOfReach(failed.cause()) || access.ifUsable().isEmpty()) {
      return failed;
    }
    try {
      return paper(request, Optional.of(failed)).orElse(failed);
    } catch (ArchiveException e) {
      failed(e);
      return failed;
    }
  }

  /** Those of the papers asked for that the archive holds, if there are any. */
  Optional<Outcome> paper(Request request, Optional<Failed> failure) throws IOException {
    if (request.papers().isEmpty()) {
      return Optional.empty();
    }
    PaperShelf shelf = access.required().papers();
    List<Paper> papers = new ArrayList<>();
    Instant oldest = Instant.MAX;
    for (PaperId id : request.papers()) {
      Optional<Paper> paper = shelf.paper(id);
      if (paper.isPresent()) {
        papers.add(paper.get());
        Instant had = shelf.hadAt(id);
        oldest = had.isBefore(oldest) ? had : oldest;
      }
    }
    if (papers.isEmpty()) {
      return Optional.empty();
    }
    Listing listing = new Listing(Kind.PAPER, Optional.empty(), papers, List.of());
    return Optional.of(new Outcome.Held(listing, oldest, false, failure));
  }
}
