package io.github.dailypapers.source;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.paper.Listing.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One listing to be had.
 *
 * @param kind what the page must be; a page of another kind is no answer
 * @param day the day asked for, where it is a day that is asked for
 * @param addresses where to ask, best first; the next is tried only if a page is not there or is
 *     not understood
 * @param freshness how long pages kept from an earlier time answer as well
 */
public record Request(
    Kind kind, Optional<LocalDate> day, List<URI> addresses, Freshness freshness) {
  /** Copies the addresses. */
  public Request {
    addresses = List.copyOf(addresses);
  }
}
