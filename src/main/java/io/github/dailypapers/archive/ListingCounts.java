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

  ListingCounts(Database database) {
    this.database = database;
  }

  /** A listing, with how many papers it has whatever others have them too. */
  private record Counted(long listing, String source, Optional<LocalDate> day, int papers) {}

  List<ListingCount> count() throws SQLException {
    Map<Long, Set<Long>> repeated = repeated();
    Set<Long> seen = new HashSet<>();
    List<ListingCount> counts = new ArrayList<>();
    for (Counted each : counted()) {
      int papers = each.papers();
      for (long paper : repeated.getOrDefault(each.listing(), Set.of())) {
        papers -= seen.add(paper) ? 0 : 1;
      }
      if (papers > 0) {
        counts.add(new ListingCount(each.source(), each.day(), papers));
      }
    }
    return counts;
  }

  private List<Counted> counted() throws SQLException {
    List<Counted> counted = new ArrayList<>();
    try (ResultSet row = database.statement(COUNTED).executeQuery()) {
      while (row.next()) {
        Optional<LocalDate> day =
            row.getString(3).equals("day")
                ? Optional.ofNullable(Times.day(row.getString(4)))
                : Optional.empty();
        counted.add(new Counted(row.getLong(1), row.getString(2), day, row.getInt(5)));
      }
    }
    return counted;
  }

  /** The papers that several listings have, by these. */
  private Map<Long, Set<Long>> repeated() throws SQLException {
    Map<Long, Set<Long>> papers = new HashMap<>();
    try (ResultSet row = database.statement(LISTED).executeQuery()) {
      while (row.next()) {
        papers.computeIfAbsent(row.getLong(2), first -> new HashSet<>()).add(row.getLong(1));
      }
    }
    return papers;
  }
}
