package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What of a period a letter may tell of. */
final class PeriodPapers {
  private PeriodPapers() {}

  /**
   * Reads all that comes of {@code feed}, as one listing.
   *
   * @param wanted what a paper must meet to be kept in mind
   * @throws IOException if nothing at all was had
   */
  static Listing of(Feed feed, Predicate<Paper> wanted, Tally tally, Closing closing)
      throws IOException {
    List<Paper> papers = new ArrayList<>();
    Kind kind = Kind.DAY;
    try (Harvest harvest = new Harvest(feed, tally)) {
      for (Optional<Paper> next = harvest.next(); next.isPresent(); next = harvest.next()) {
        kind = harvest.listing().map(Listing::kind).orElse(kind);
        if (wanted.test(next.get())) {
          papers.add(next.get());
        }
      }
      closing.requireSomething();
      harvest.keep();
    }
    return new Listing(kind, Optional.empty(), papers, List.of());
  }
}
