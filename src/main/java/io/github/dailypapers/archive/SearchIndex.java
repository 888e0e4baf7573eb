package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The indexes of texts, which can be made anew from the papers at any time; see
 * https://www.sqlite.org/fts5.html#special_insert_commands for how they are told what to do.
 */
enum SearchIndex {
  WORDS,
  TRIGRAMS;

  /** What the index is called in the database. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it holds what the papers hold. */
  boolean fits(Database database) throws SQLException {
    try {
      database.run(
          "INSERT INTO %1$s (%1$s, rank) VALUES ('integrity-check', 1)".formatted(table()));
      return true;
    } catch (SQLException e) {
      if (database.failure(e).reason() == Reason.DAMAGED) {
        return false;
      }
      throw e;
    }
  }

  /** Makes it anew from the papers. */
  void rebuild(Database database) throws SQLException {
    tell(database, "rebuild");
  }

  /** Makes it as small and fast as it can be. */
  void optimize(Database database) throws SQLException {
    tell(database, "optimize");
  }

  private void tell(Database database, String order) throws SQLException {
    database.run("INSERT INTO %1$s (%1$s) VALUES ('%2$s')".formatted(table(), order));
  }
}
