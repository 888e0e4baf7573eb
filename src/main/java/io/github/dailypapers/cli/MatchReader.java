package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ArchivedMatches;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.paper.Listing;
import java.io.IOException;
import java.util.Optional;

/** Reads of held listings only the papers in which something is found. */
final class MatchReader implements HeldReader {
  private final ArchivedMatches matches;

  MatchReader(ArchivedMatches matches) {
    this.matches = matches;
  }

  @Override
  public Listing read(HeldListing held) throws IOException {
    Optional<Listing> listing = matches.next();
    return listing.orElseThrow(() -> new IllegalStateException("no matches of " + held));
  }

  @Override
  public boolean sifts() {
    return true;
  }

  @Override
  public void close() throws IOException {
    matches.close();
  }
}
