package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user did with papers, and up to when they know what is new. These are the user's own:
 * they are on the disk before a call returns. Safe for use by several threads.
 */
public final class MarkBook {
  private static final String SEE =
      "INSERT INTO marks (paper, seen_at, seen_upvotes)"
          + " SELECT paper, ?, upvotes FROM papers WHERE id = ?"
          + " ON CONFLICT (paper) DO UPDATE SET seen_at = excluded.seen_at,"
          + " seen_upvotes = excluded.seen_upvotes WHERE seen_at IS NULL";

  private static final String OPEN =
      "INSERT INTO marks (paper, opened_at) SELECT paper, ? FROM papers WHERE id = ?"
          + " ON CONFLICT (paper) DO UPDATE SET opened_at = excluded.opened_at";

  private static final String UNOPEN =
      "UPDATE marks SET opened_at = NULL WHERE opened_at IS NOT NULL"
          + " AND paper = (SELECT paper FROM papers WHERE id = ?)";

  private static final String STAR =
      "INSERT INTO marks (paper, starred_at) SELECT paper, ? FROM papers WHERE id = ?"
          + " ON CONFLICT (paper) DO UPDATE SET"
          + " starred_at = coalesce(starred_at, excluded.starred_at)";

  private static final String UNSTAR =
      "UPDATE marks SET starred_at = NULL WHERE starred_at IS NOT NULL"
          + " AND paper = (SELECT paper FROM papers WHERE id = ?)";

  private static final String NOTE =
      "INSERT INTO marks (paper, note) SELECT paper, ? FROM papers WHERE id = ?"
          + " ON CONFLICT (paper) DO UPDATE SET note = excluded.note";

  private static final String MARK =
      "SELECT seen_at, opened_at, starred_at, note FROM papers JOIN marks USING (paper)"
          + " WHERE id = ?";

  private static final String STARRED =
      "SELECT "
          + Columns.list("papers.%")
          + " FROM marks JOIN papers USING (paper) WHERE starred_at IS NOT NULL"
          + " ORDER BY starred_at DESC, paper";

  private static final String KEPT =
      "SELECT id, starred_at IS NOT NULL, opened_at IS NOT NULL"
          + " FROM marks CROSS JOIN papers USING (paper)"
          + " WHERE starred_at IS NOT NULL OR opened_at IS NOT NULL";

  private static final String KNOW =
      "INSERT INTO known (name, until) VALUES (?, ?)"
          + " ON CONFLICT (name) DO UPDATE SET until = excluded.until";

  private final Database database;
  private final Changes changes;

  MarkBook(Database database, Changes changes) {
    this.database = database;
    this.changes = changes;
  }

  /**
   * What the user did with a paper.
   *
   * @param seen whether it was on the screen in a list
   * @param opened whether it was shown in full
   * @param starred whether it is kept
   * @param note the user's own words
   */
  public record Mark(boolean seen, boolean opened, boolean starred, Optional<String> note) {
    /** Of a paper that nothing was done with. */
    public static final Mark NONE = new Mark(false, false, false, Optional.empty());
  }

  /** Keeps that papers were on the screen; the first time counts, with the votes of then. */
  public void see(List<Paper> papers, Instant now) throws ArchiveException {
    each(SEE, papers, Times.text(now));
  }

  /** Keeps that papers were shown in full. */
  public void open(List<Paper> papers, Instant now) throws ArchiveException {
    each(OPEN, papers, Times.text(now));
  }

  /** Takes back that papers were shown in full. */
  public void unopen(List<Paper> papers) throws ArchiveException {
    each(UNOPEN, papers);
  }

  /** Stars those of {@code papers} that the archive holds. */
  public void star(List<Paper> papers, Instant now) throws ArchiveException {
    eachLasting(STAR, papers, Times.text(now));
  }

  /** Takes the stars of papers away. */
  public void unstar(List<Paper> papers) throws ArchiveException {
    eachLasting(UNSTAR, papers);
  }

  private void eachLasting(String sql, List<Paper> papers, String... values)
      throws ArchiveException {
    synchronized (database) {
      try {
        database.run("PRAGMA synchronous = FULL");
        each(sql, papers, values);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** Runs {@code sql} with {@code values}, and behind them the id, for each paper. */
  private void each(String sql, List<Paper> papers, String... values) throws ArchiveException {
    synchronized (database) {
      database.transaction(
          () -> {
            PreparedStatement statement = database.statement(sql);
            for (Paper paper : papers) {
              for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
              }
              statement.setString(values.length + 1, Ids.withoutVersionOrNull(paper.id()));
              statement.executeUpdate();
            }
            return papers.size();
          });
    }
  }

  /** Stars a paper; false if the archive does not hold it. */
  public boolean star(String id, Instant now) throws ArchiveException {
    changes.starred();
    return lasting(STAR, Times.text(now), Ids.withoutVersion(id));
  }

  /** Takes a paper's star away; false if it has none. */
  public boolean unstar(String id) throws ArchiveException {
    changes.starred();
    return lasting(UNSTAR, Ids.withoutVersion(id));
  }

  /**
   * Keeps a note on a paper instead of the one there was; false if the archive does not hold the
   * paper.
   *
   * @param note empty to keep none any longer
   */
  public boolean note(String id, Optional<String> note) throws ArchiveException {
    return lasting(NOTE, note.orElse(null), Ids.withoutVersion(id));
  }

  /** Keeps up to when the user knows what is new. */
  public void know(String name, Instant until) throws ArchiveException {
    lasting(KNOW, name, Times.text(until));
  }

  /** Forgets up to when the user knows what is new. */
  public void forget(String name) throws ArchiveException {
    lasting("DELETE FROM known WHERE name = ?", name);
  }

  /** Has the user know under another name, in the place of what is known so, what is new. */
  public void rename(String name, String other) throws ArchiveException {
    lasting("UPDATE OR REPLACE known SET name = ? WHERE name = ?", other, name);
  }

  private boolean lasting(String sql, @Nullable String... values) throws ArchiveException {
    synchronized (database) {
      try {
        database.run("PRAGMA synchronous = FULL");
        return database.transaction(
            () -> {
              PreparedStatement statement = database.statement(sql);
              for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
              }
              return statement.executeUpdate() > 0;
            });
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** Up to when the user knows what is new; empty if they never said. */
  public Optional<Instant> known(String name) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement("SELECT until FROM known WHERE name = ?");
        select.setString(1, name);
        try (ResultSet row = select.executeQuery()) {
          return row.next() ? Optional.of(Times.moment(row.getString(1))) : Optional.empty();
        }
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** What the user did with the paper called {@code id}. */
  public Mark of(@Nullable String id) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(MARK);
        select.setString(1, Ids.withoutVersionOrNull(id));
        try (ResultSet row = select.executeQuery()) {
          return row.next()
              ? new Mark(
                  row.getString(1) != null,
                  row.getString(2) != null,
                  row.getString(3) != null,
                  Optional.ofNullable(row.getString(4)))
              : Mark.NONE;
        }
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** The ids of all papers with a star, and of all that were shown in full. */
  public KeptIds kept() throws ArchiveException {
    synchronized (database) {
      try {
        Set<String> starred = new HashSet<>();
        Set<String> opened = new HashSet<>();
        try (ResultSet row = database.statement(KEPT).executeQuery()) {
          while (row.next()) {
            if (row.getInt(2) != 0) {
              starred.add(row.getString(1));
            }
            if (row.getInt(3) != 0) {
              opened.add(row.getString(1));
            }
          }
        }
        return new KeptIds(starred, opened);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** The papers with a star, those starred last first. */
  public List<Paper> starred() throws ArchiveException {
    synchronized (database) {
      try {
        return Columns.papers(database.statement(STARRED));
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }
}
