package io.github.dailypapers.source.saved;

import io.github.dailypapers.paper.Listing;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The listings of one saved page, one after another, so that a large file is never held whole. */
public interface SavedListings extends Closeable {
  /**
   * The next listing, empty after the last.
   *
   * @throws io.github.dailypapers.source.PageException if the page cannot be understood
   * @throws IOException if it cannot be read
   */
  Optional<Listing> next() throws IOException;
}
