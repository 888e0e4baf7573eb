package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which papers of each listing the index says must be looked at. */
final class Candidates {
  /** Reading so many papers takes less time than asking the index. */
  private static final int FEW_PAPERS = 1000;

  /** If more than one paper in so many is found, reading them all in their order is as fast. */
  private static final int WORTHWHILE = 2;

  private static final String LOOK_UP =
      "INSERT INTO temp.candidates SELECT rowid FROM trigrams WHERE trigrams MATCH ?";

  private static final String PLACES =
      "SELECT listing, paper FROM temp.candidates CROSS JOIN listed USING (paper)"
          + " ORDER BY listing, rank";

  private final @Nullable Map<Long, List<Long>> byListing;

  private Candidates(@Nullable Map<Long, List<Long>> byListing) {
    this.byListing = byListing;
  }

  static Candidates find(Database database, List<HeldListing> listings, TextSearch search)
      throws ArchiveException {
    long papers = 0;
    for (HeldListing held : listings) {
      papers += held.papers();
    }
    boolean indexed = List.of(Field.TITLE, Field.ABSTRACT).containsAll(search.fields());
    String query = indexed && papers >= FEW_PAPERS ? TrigramQuery.of(search.needles()) : "";
    if (query.isEmpty()) {
      return new Candidates(null);
    }
    synchronized (database) {
      try {
        return new Candidates(lookUp(database, query, papers));
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  private static @Nullable Map<Long, List<Long>> lookUp(
      Database database, String query, long papers) throws SQLException {
    database.run("PRAGMA temp_store = MEMORY");
    database.run("CREATE TEMP TABLE IF NOT EXISTS candidates (paper INTEGER PRIMARY KEY)");
    database.run("DELETE FROM temp.candidates");
    PreparedStatement find = database.statement(LOOK_UP);
    find.setString(1, query);
    if (find.executeUpdate() > papers / WORTHWHILE) {
      return null;
    }
    Map<Long, List<Long>> byListing = new HashMap<>();
    try (ResultSet row = database.statement(PLACES).executeQuery()) {
      while (row.next()) {
        Long listing = row.getLong(1);
        List<Long> numbers = byListing.get(listing);
        if (numbers == null) {
          numbers = new ArrayList<>();
          byListing.put(listing, numbers);
        }
        numbers.add(row.getLong(2));
      }
    }
    return byListing;
  }

  /** Whether the index could help. */
  boolean areKnown() {
    return byListing != null;
  }

  /** The numbers of the papers of {@code held} to look at, in the order of the listing. */
  List<Long> of(HeldListing held) {
    List<Long> numbers = byListing == null ? null : byListing.get(held.number());
    return numbers == null ? List.of() : numbers;
  }
}
