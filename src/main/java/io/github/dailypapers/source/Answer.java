package io.github.dailypapers.source;

import io.github.dailypapers.paper.Listing;
import java.net.URI;
import java.util.Optional;

/**
 * What one page answers to a request.
 *
 * @param listing the papers of the page
 * @param next where the same listing goes on, if the page is not the last of it
 * @param brief whether the page leaves out what the source tells of its papers elsewhere ({@link
 *     Source#details}), such as their abstracts
 */
public record Answer(Listing listing, Optional<URI> next, boolean brief) {
  /** An answer of a page that tells all that the source knows of its papers. */
  public static Answer whole(Listing listing, Optional<URI> next) {
    return new Answer(listing, next, false);
  }
}
