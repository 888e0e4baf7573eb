package io.github.dailypapers.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts papers by the listings that have them, without reading any: what {@link
 * ListingShelf#everything} would come to, each paper counted with the first listing that has it.
 */
final class ListingCounts {
  private static final String SHOWN = " (announce IS NULL OR announce NOT LIKE 'replace%')";

  private static final String COUNTED =
      "SELECT listing, source, kind, day, (SELECT count(*) FROM listed"
          + " WHERE listed.listing = listings.listing AND"
          + SHOWN
          + ") FROM listings WHERE kind IN ('day', 'period') ORDER BY day, listing";

  /** Reads the index alone; there are few of them. */
  private static final String REPEATED =
      "SELECT paper FROM listed GROUP BY paper HAVING count(*) > 1";

  private static final String LISTED =
      "SELECT paper, listing FROM listed WHERE paper IN (" + REPEATED + ") AND" + SHOWN;

  private final Database database;
  private final List<Long> order = new ArrayList<>();
  private final Map<Long, String> sources = new HashMap<>();
  private final Map<Long, Optional<LocalDate>> days = new HashMap<>();
  private final Map<Long, Integer> counts = new HashMap<>();

  ListingCounts(Database database) {
    this.database = database;
  }

  List<ListingCount> count() throws SQLException {
    try (ResultSet row = database.statement(COUNTED).executeQuery()) {
      while (row.next()) {
        long listing = row.getLong(1);
        order.add(listing);
        sources.put(listing, row.getString(2));
        boolean ofDay = row.getString(3).equals("day");
        days.put(
            listing, ofDay ? Optional.ofNullable(Times.day(row.getString(4))) : Optional.empty());
        counts.put(listing, row.getInt(5));
      }
    }
    takeRepeats();
    List<ListingCount> all = new ArrayList<>();
    for (long listing : order) {
      int papers = counts.getOrDefault(listing, 0);
      if (papers > 0) {
        String source = sources.getOrDefault(listing, "");
        all.add(new ListingCount(source, days.getOrDefault(listing, Optional.empty()), papers));
      }
    }
    return all;
  }

  /** A paper of several listings counts with the first of them alone. */
  private void takeRepeats() throws SQLException {
    Map<Long, Set<Long>> papers = new HashMap<>();
    try (ResultSet row = database.statement(LISTED).executeQuery()) {
      while (row.next()) {
        papers.computeIfAbsent(row.getLong(2), first -> new HashSet<>()).add(row.getLong(1));
      }
    }
    Set<Long> seen = new HashSet<>();
    for (long listing : order) {
      for (long paper : papers.getOrDefault(listing, Set.of())) {
        if (!seen.add(paper)) {
          counts.merge(listing, -1, Integer::sum);
        }
      }
    }
  }
}
