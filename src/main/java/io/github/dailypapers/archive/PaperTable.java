package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Merge;
import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes papers into the archive, within a transaction of the caller's. */
final class PaperTable {
  /** What became of a paper. */
  enum Change {
    /** The archive did not hold it. */
    ADDED,
    /** The archive knows more of it now, or otherwise than before. */
    CHANGED,
    /** The archive knew it all. */
    NONE
  }

  /**
   * A paper that was written.
   *
   * @param number its number in the archive
   */
  record Written(long number, Change change) {}

  private static final String FIND =
      "SELECT " + Columns.list("%") + ", paper, richness FROM papers WHERE id = ?";

  private static final String ADD =
      "INSERT INTO papers ("
          + Columns.list("%")
          + ", richness) VALUES ("
          + Columns.list("?")
          + ", ?) RETURNING paper";

  private static final String CHANGE =
      "UPDATE papers SET " + Columns.list("% = ?") + ", richness = ? WHERE paper = ?";

  private static final String COUNT =
      "INSERT INTO snapshots (paper, day, upvotes, comments, code_stars) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (paper, day) DO UPDATE SET"
          + " upvotes = coalesce(upvotes, excluded.upvotes),"
          + " comments = coalesce(comments, excluded.comments),"
          + " code_stars = coalesce(code_stars, excluded.code_stars)"
          + " WHERE upvotes IS NULL OR comments IS NULL OR code_stars IS NULL";

  private final Database database;

  PaperTable(Database database) {
    this.database = database;
  }

  /**
   * Writes what a page told of a paper at {@code now}. Versions of a paper are one paper.
   *
   * @return empty for a paper without an id, which cannot be told from others
   */
  Optional<Written> write(Paper told, Instant now) throws SQLException {
    if (told.id() == null) {
      return Optional.empty();
    }
    Written written = merge(Ids.withoutVersion(told.id()), told);
    count(written.number(), told, LocalDate.ofInstant(now, ZoneOffset.UTC));
    return Optional.of(written);
  }

  private Written merge(String id, Paper told) throws SQLException {
    PreparedStatement find = database.statement(FIND);
    find.setString(1, id);
    try (ResultSet row = find.executeQuery()) {
      if (!row.next()) {
        return new Written(add(id, told), Change.ADDED);
      }
      Paper known = Columns.paper(row, 1);
      long number = row.getLong(Columns.count() + 1);
      int richness = row.getInt(Columns.count() + 2);
      Paper merged = Merge.of(known, richness, told);
      int richest = Math.max(richness, Merge.richness(told));
      if (merged.equals(known) && richest == richness) {
        return new Written(number, Change.NONE);
      }
      change(number, merged, richest);
      return new Written(number, Change.CHANGED);
    }
  }

  private long add(String id, Paper paper) throws SQLException {
    PreparedStatement add = database.statement(ADD);
    Columns.bind(add, paper, id);
    add.setInt(Columns.count() + 1, Merge.richness(paper));
    try (ResultSet row = add.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private void change(long number, Paper paper, int richness) throws SQLException {
    PreparedStatement change = database.statement(CHANGE);
    Columns.bind(change, paper, paper.id());
    change.setInt(Columns.count() + 1, richness);
    change.setLong(Columns.count() + 2, number);
    change.executeUpdate();
  }

  private void count(long number, Paper told, LocalDate day) throws SQLException {
    if (told.upvotes() == null && told.comments() == null && told.codeStars() == null) {
      return;
    }
    PreparedStatement count = database.statement(COUNT);
    count.setLong(1, number);
    count.setString(2, day.toString());
    count.setObject(3, told.upvotes());
    count.setObject(4, told.comments());
    count.setObject(5, told.codeStars());
    count.executeUpdate();
  }
}
