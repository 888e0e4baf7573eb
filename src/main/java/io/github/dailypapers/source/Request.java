package io.github.dailypapers.source;

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
 */
public record Request(Kind kind, Optional<LocalDate> day, List<URI> addresses) {
  /** Copies the addresses. */
  public Request {
    addresses = List.copyOf(addresses);
  }
}
