package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which papers of each listing the index says must be looked at. */
final class Candidates {
  /** Reading so many papers takes less time than asking the index. */
  private static final int FEW_PAPERS = 1000;

  /** If more than one paper in so many is found, reading them all in their order is as fast. */
  private static final int WORTHWHILE = 3;

  private static final String LOOK_UP =
      "INSERT INTO temp.candidates SELECT rowid FROM trigrams WHERE trigrams MATCH ? LIMIT ?";

  private static final String PLACES =
      "SELECT listing, paper FROM temp.candidates CROSS JOIN listed USING (paper)"
          + " ORDER BY listing, rank";

  private static final Stretch NONE = new Stretch(0, 0);

  /** Their numbers, listing by listing. */
  private final long[] numbers;

  /** Where the numbers of each listing are; null if the index could not help. */
  private final @Nullable Map<Long, Stretch> stretches;

  /** From {@code start} on, up to {@code end}. */
  private record Stretch(int start, int end) {}

  private Candidates(long[] numbers, @Nullable Map<Long, Stretch> stretches) {
    this.numbers = numbers;
    this.stretches = stretches;
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
      return unknown();
    }
    synchronized (database) {
      try {
        return lookUp(database, query, papers);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  private static Candidates unknown() {
    return new Candidates(new long[0], null);
  }

  private static Candidates lookUp(Database database, String query, long papers)
      throws SQLException {
    database.run("PRAGMA temp_store = MEMORY");
    database.run("CREATE TEMP TABLE IF NOT EXISTS candidates (paper INTEGER PRIMARY KEY)");
    database.run("DELETE FROM temp.candidates");
    long most = papers / WORTHWHILE;
    PreparedStatement find = database.statement(LOOK_UP);
    find.setString(1, query);
    find.setLong(2, most + 1);
    if (find.executeUpdate() > most) {
      return unknown();
    }
    try (ResultSet row = database.statement(PLACES).executeQuery()) {
      return read(row);
    }
  }

  private static Candidates read(ResultSet row) throws SQLException {
    Map<Long, Stretch> stretches = new HashMap<>();
    long[] numbers = new long[64];
    int size = 0;
    int start = 0;
    long listing = Long.MIN_VALUE;
    while (row.next()) {
      if (row.getLong(1) != listing) {
        stretches.put(listing, new Stretch(start, size));
        start = size;
        listing = row.getLong(1);
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size++] = row.getLong(2);
    }
    stretches.put(listing, new Stretch(start, size));
    return new Candidates(numbers, stretches);
  }

  /** Whether the index could help. */
  boolean areKnown() {
    return stretches != null;
  }

  /** How many papers of {@code held} to look at. */
  int count(HeldListing held) {
    Stretch stretch = stretch(held);
    return stretch.end - stretch.start;
  }

  /** The numbers of the papers of {@code held} to look at, in the order of the listing, as JSON. */
  String numbers(HeldListing held) {
    Stretch stretch = stretch(held);
    StringBuilder json = new StringBuilder("[");
    for (int i = stretch.start; i < stretch.end; i++) {
      json.append(i == stretch.start ? "" : ",").append(numbers[i]);
    }
    return json.append(']').toString();
  }

  private Stretch stretch(HeldListing held) {
    Stretch stretch = stretches == null ? null : stretches.get(held.number());
    return stretch == null ? NONE : stretch;
  }
}
