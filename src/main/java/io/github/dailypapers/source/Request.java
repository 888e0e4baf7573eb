package io.github.dailypapers.source;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.PaperId;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One listing to be had.
 *
 * @param kind what the page must be; a page of another kind is no answer
 * @param day the day asked for, where it is a day that is asked for
 * @param month the month asked for, where it is a month that is asked for
 * @param papers the papers asked for, where it is papers that are asked for
 * @param addresses where to ask, best first; the next is tried only if a page is not there or is
 *     not understood
 * @param freshness how long pages kept from an earlier time answer as well
 */
public record Request(
    Kind kind,
    Optional<LocalDate> day,
    Optional<YearMonth> month,
    List<PaperId> papers,
    List<URI> addresses,
    Freshness freshness) {
  /** Copies the lists. */
  public Request {
    papers = List.copyOf(papers);
    addresses = List.copyOf(addresses);
  }

  /** The request for something that is neither of a day nor of a month, nor papers. */
  public static Request of(Kind kind, List<URI> addresses, Freshness freshness) {
    return new Request(kind, Optional.empty(), Optional.empty(), List.of(), addresses, freshness);
  }

  /** The request for the listing of a day. */
  public static Request day(LocalDate day, List<URI> addresses, Freshness freshness) {
    return new Request(
        Kind.DAY, Optional.of(day), Optional.empty(), List.of(), addresses, freshness);
  }

  /** The request for the listing of a month. */
  public static Request month(YearMonth month, List<URI> addresses, Freshness freshness) {
    return new Request(
        Kind.PERIOD, Optional.empty(), Optional.of(month), List.of(), addresses, freshness);
  }

  /** The request for papers by their ids. */
  public static Request papers(List<PaperId> ids, List<URI> addresses, Freshness freshness) {
    return new Request(Kind.PAPER, Optional.empty(), Optional.empty(), ids, addresses, freshness);
  }
}
