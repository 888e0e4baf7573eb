package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Searches the archive for words, best papers first. Safe for use by several threads. */
public final class WordSearch {
  /** How much a hit in the title, the abstract, an author or a key word is worth. */
  private static final String WEIGHTS = "8.0, 1.0, 4.0, 4.0";

  private static final String FIND =
      "SELECT "
          + Columns.list("papers.%")
          + " FROM (SELECT rowid AS found, rank AS badness FROM words WHERE words MATCH ?"
          + " AND rank MATCH 'bm25("
          + WEIGHTS
          + ")' ORDER BY rank LIMIT ?)"
          + " CROSS JOIN papers ON paper = found ORDER BY badness, found";

  private final Database database;

  WordSearch(Database database) {
    this.database = database;
  }

  /**
   * The papers that hold all of {@code words}.
   *
   * @param words words, phrases in double quotes, and beginnings of words with a star behind them
   * @param limit how many papers at the most
   */
  public List<Paper> find(String words, int limit) throws ArchiveException {
    String query = SearchQuery.of(words);
    if (query.isEmpty()) {
      return List.of();
    }
    synchronized (database) {
      try {
        PreparedStatement find = database.statement(FIND);
        find.setString(1, query);
        find.setInt(2, limit);
        return Columns.papers(find);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }
}
