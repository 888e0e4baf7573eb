package io.github.dailypapers.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Words by which the user may ask the archive for something, those likeliest to be meant first.
 * What papers tell is looked for in the latest of them, so that it takes no longer in a large
 * archive. Safe for use by several threads.
 */
public final class Vocabulary {
  /** How many words of a kind there are at most. */
  static final int MOST = 2_000;

  /** How many papers are looked at: those of half a year. */
  private static final int LATEST = 10_000;

  private static final String DAYS =
      "SELECT DISTINCT day FROM listings WHERE kind = 'day' AND EXISTS"
          + " (SELECT 1 FROM listed WHERE listed.listing = listings.listing)"
          + " ORDER BY day DESC LIMIT ?";

  private static final String STARRED =
      "SELECT id FROM marks JOIN papers USING (paper) WHERE starred_at IS NOT NULL"
          + " ORDER BY starred_at DESC, paper LIMIT ?";

  private final Database database;

  Vocabulary(Database database) {
    this.database = database;
  }

  /** The days of which listings with papers are held, the latest first. */
  public List<String> days() throws ArchiveException {
    return words(DAYS);
  }

  /** The ids of the papers with a star, those starred last first. */
  public List<String> starred() throws ArchiveException {
    return words(STARRED);
  }

  /** The names of organizations, those of most papers first. */
  public List<String> organizations() throws ArchiveException {
    return words(counted("organization", "organization AS word", ""));
  }

  /** The key words, those of most papers first. */
  public List<String> keywords() throws ArchiveException {
    return words(counted("keywords", "value AS word", ", json_each(keywords)"));
  }

  /** The subject classes, those of most papers first. */
  public List<String> categories() throws ArchiveException {
    return words(counted("categories", "value AS word", ", json_each(categories)"));
  }

  private static String counted(String column, String word, String each) {
    return "SELECT word FROM (SELECT "
        + word
        + " FROM (SELECT "
        + column
        + " FROM papers ORDER BY paper DESC LIMIT "
        + LATEST
        + ")"
        + each
        + ") WHERE word IS NOT NULL GROUP BY word ORDER BY count(*) DESC, word LIMIT ?";
  }

  private List<String> words(String sql) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(sql);
        select.setInt(1, MOST);
        List<String> words = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            words.add(row.getString(1));
          }
        }
        return words;
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }
}
