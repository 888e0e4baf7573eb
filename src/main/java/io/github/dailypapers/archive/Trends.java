package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the counts of the last days tell. Safe for use by several threads. */
public final class Trends {
  private static final String RISING =
      "SELECT "
          + Columns.list("papers.%")
          + ", papers.upvotes - first.upvotes AS growth"
          + " FROM (SELECT paper, min(day) AS day FROM snapshots"
          + " WHERE day >= ? AND upvotes IS NOT NULL GROUP BY paper)"
          + " JOIN snapshots AS first USING (paper, day) JOIN papers USING (paper)"
          + " WHERE growth > 0 ORDER BY growth DESC, papers.upvotes DESC, paper";

  /** One that was on the screen must have won as many votes as it had then, and not just a few. */
  private static final String MISSED =
      "SELECT "
          + Columns.list("papers.%")
          + ", papers.upvotes - coalesce(seen_upvotes, 0) AS growth"
          + " FROM (SELECT listing, max(seen_at) AS read_at FROM listed JOIN marks USING (paper)"
          + " WHERE seen_at >= ? GROUP BY listing)"
          + " JOIN listings USING (listing) JOIN listed USING (listing)"
          + " JOIN papers USING (paper) LEFT JOIN marks USING (paper)"
          + " WHERE kind = 'day' AND opened_at IS NULL AND starred_at IS NULL"
          + " AND (seen_at IS NULL AND first_seen_at > read_at OR seen_upvotes IS NOT NULL)"
          + " AND growth >= max(?, coalesce(seen_upvotes, 0))"
          + " GROUP BY paper ORDER BY growth DESC, papers.upvotes DESC, paper";

  private final Database database;

  Trends(Database database) {
    this.database = database;
  }

  /**
   * The papers whose votes have grown since they were first counted on {@code since} or later,
   * those with the greatest growth first.
   */
  public List<Grown> rising(LocalDate since) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(RISING);
        select.setString(1, since.toString());
        return grown(select);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /**
   * The papers that took off after the user had seen their day: on the screen they had less than
   * half the votes that they have now, or they were not listed yet. What was shown in full or
   * starred is not missed.
   *
   * @param since since when the day was seen
   * @param least how many votes a paper must have won
   */
  public List<Grown> missed(Instant since, int least) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(MISSED);
        select.setString(1, Times.text(since));
        select.setInt(2, least);
        return grown(select);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  private static List<Grown> grown(PreparedStatement select) throws SQLException {
    List<Grown> grown = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Paper paper = Columns.paper(row, 1);
        grown.add(new Grown(paper, row.getInt(Columns.count() + 1)));
      }
    }
    return grown;
  }
}
