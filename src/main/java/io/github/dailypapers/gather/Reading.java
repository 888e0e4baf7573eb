package io.github.dailypapers.gather;

import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks for one listing, and reads all its pages. */
final class Reading {
  /** A list that goes on for longer is taken to have no end. */
  private static final int MOST_PAGES = 20;

  private final Source source;
  private final Fetcher fetcher;

  Reading(Source source, Fetcher fetcher) {
    this.source = source;
    this.fetcher = fetcher;
  }

  /**
   * What becomes of {@code request}; the first failure is told where every address fails. A day
   * that one address gives only a part of is asked for at the next.
   */
  Outcome outcome(Request request) {
    IOException failure = null;
    Optional<Listing> part = Optional.empty();
    Optional<Outcome> doubtful = Optional.empty();
    for (URI address : request.addresses()) {
      if (failure != null && !mayBeHadAt(address, failure)) {
        break;
      }
      try {
        Listing listing = listing(request, address);
        Outcome outcome = outcome(request, listing);
        if (request.day().isPresent() && isPart(listing)) {
          if (outcome.had().isPresent()) {
            part = Optional.of(longer(part, listing));
          } else {
            doubtful = Optional.of(outcome);
          }
        } else if (outcome.had().isPresent() || !isOf(request, part)) {
          return outcome;
        }
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (part.isPresent()) {
      return new Outcome.Found(part.get());
    }
    if (doubtful.isPresent() && failure == null) {
      return doubtful.get();
    }
    return new Outcome.Failed(
        request, failure == null ? new IOException("no address to ask") : told(request, failure));
  }

  private static boolean isPart(Listing listing) {
    for (Remark remark : listing.remarks()) {
      if (remark.loss()) {
        return true;
      }
    }
    return false;
  }

  private static Listing longer(Optional<Listing> known, Listing other) {
    return known.isPresent() && known.get().papers().size() >= other.papers().size()
        ? known.get()
        : other;
  }

  /** A page that states the day asked for shows that this day has a listing. */
  private static boolean isOf(Request request, Optional<Listing> part) {
    return part.isPresent() && part.get().day().equals(request.day());
  }

  private static Outcome outcome(Request request, Listing listing) {
    if (request.day().isPresent()) {
      LocalDate asked = request.day().get();
      Optional<LocalDate> stated = listing.day().filter(day -> !day.equals(asked));
      if (listing.papers().isEmpty() || stated.isPresent()) {
        return new Outcome.Missing(asked, stated, why(listing));
      }
    }
    return new Outcome.Found(listing);
  }

  private static Optional<String> why(Listing listing) {
    List<Remark> remarks = listing.papers().isEmpty() ? listing.remarks() : List.of();
    return remarks.isEmpty() ? Optional.empty() : Optional.of(remarks.get(0).text());
  }

  private Listing listing(Request request, URI first) throws IOException {
    Answer answer = answer(request, first);
    boolean brief = answer.brief();
    Listing listing = answer.next().isPresent() ? continued(request, answer) : answer.listing();
    return brief ? new Details(source, fetcher).of(listing) : listing;
  }

  private Listing continued(Request request, Answer first) throws IOException {
    Answer answer = first;
    Listing head = answer.listing();
    List<Paper> papers = new ArrayList<>(head.papers());
    List<Remark> remarks = new ArrayList<>(head.remarks());
    Optional<URI> next = answer.next();
    for (int pages = 1; next.isPresent() && pages < MOST_PAGES; pages++) {
      answer = answer(request, next.get());
      List<Paper> more = answer.listing().papers();
      if (papers.containsAll(more)) {
        next = Optional.empty();
      } else {
        papers.addAll(more);
        remarks.addAll(answer.listing().remarks());
        next = answer.next();
      }
    }
    if (next.isPresent()) {
      remarks.add(new Remark("the list goes on after paper " + papers.size(), true));
    }
    return new Listing(head.kind(), head.day(), papers, remarks);
  }

  private Answer answer(Request request, URI address) throws IOException {
    return fetcher.read(address, request.freshness(), new Understanding(source, request));
  }

  /** A server that fails or refuses does so at each of its addresses. */
  private static boolean mayBeHadAt(URI address, IOException failure) {
    if (failure instanceof FetchException e) {
      return switch (e.reason()) {
        case NOT_FOUND, CHALLENGED, UNACCEPTABLE -> !address.equals(e.address());
        case UNREACHABLE, RATE_LIMITED ->
            !Objects.equals(address.getAuthority(), e.address().getAuthority());
        case NOT_PERMITTED, INTERRUPTED -> false;
      };
    }
    return failure instanceof PageException;
  }

  /** That a page is not there means that a paper does not exist, but not that a day does not. */
  private static IOException told(Request request, IOException failure) {
    if (failure instanceof FetchException e && e.reason() == Reason.NOT_FOUND) {
      boolean paper = request.kind() == Kind.PAPER;
      return new FetchException(
          paper ? Reason.NOT_FOUND : Reason.UNREACHABLE,
          e.address(),
          "the site has no page " + e.address().getPath(),
          paper ? "check the id" : "check the address that is asked",
          e);
    }
    return failure;
  }
}
