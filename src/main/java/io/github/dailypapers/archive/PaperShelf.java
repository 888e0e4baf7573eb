package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The papers that an archive holds, whatever listings they are of. Safe for use by several threads.
 */
public final class PaperShelf {
  private static final String PAPER = "SELECT " + Columns.list("%") + " FROM papers WHERE id = ?";

  private static final String INCOMPLETE =
      "SELECT id FROM papers WHERE (categories IS NULL OR published_on IS NULL"
          + " OR (authors IS NOT NULL AND author_count IS NULL))";

  private static final String LISTED_THEN =
      " AND paper IN (SELECT listed.paper FROM listings JOIN listed USING (listing)"
          + " WHERE kind IN ('day', 'period') AND day BETWEEN ? AND ?)";

  private static final String COUNTED =
      "SELECT coalesce((SELECT max(fetched_at) FROM listed JOIN listings USING (listing)"
          + " WHERE listed.paper = papers.paper),"
          + " (SELECT max(day) FROM snapshots WHERE snapshots.paper = papers.paper)"
          + " || 'T00:00:00.000Z') FROM papers WHERE id = ?";

  private final Database database;

  PaperShelf(Database database) {
    this.database = database;
  }

  /** The paper called {@code id}, empty if the archive does not know it. */
  public Optional<Paper> paper(PaperId id) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(PAPER);
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
          return row.next() ? Optional.of(Columns.paper(row, 1)) : Optional.empty();
        }
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /**
   * When a paper was last had in a listing; else the beginning of the UTC day on which its votes
   * were last counted.
   */
  public Instant hadAt(PaperId id) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(COUNTED);
        select.setString(1, id.value());
        try (ResultSet row = select.executeQuery()) {
          return row.next() ? Times.moment(row.getString(1)) : Instant.EPOCH;
        }
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** Those of {@code papers} that are not held, whatever version of them; none without an id. */
  public List<Paper> absent(List<Paper> papers) throws ArchiveException {
    List<Paper> absent = new ArrayList<>();
    for (Paper paper : papers) {
      String id = Ids.withoutVersionOrNull(paper.id());
      if (id != null && paper(new PaperId(id)).isEmpty()) {
        absent.add(paper);
      }
    }
    return absent;
  }

  /**
   * The ids of papers of which something is unknown that arXiv tells of each of its papers: the
   * categories, when the first version appeared, or how many authors there are behind a list that
   * may be cut off.
   */
  public List<PaperId> incomplete() throws ArchiveException {
    return ids(INCOMPLETE, List.of());
  }

  /** As {@link #incomplete()}, of those that were listed from {@code first} to {@code last}. */
  public List<PaperId> incomplete(LocalDate first, LocalDate last) throws ArchiveException {
    return ids(INCOMPLETE + LISTED_THEN, List.of(first.toString(), last.toString()));
  }

  private List<PaperId> ids(String query, List<String> values) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(query);
        for (int i = 0; i < values.size(); i++) {
          select.setString(i + 1, values.get(i));
        }
        List<PaperId> ids = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            ids.add(new PaperId(row.getString(1)));
          }
        }
        return ids;
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }
}
