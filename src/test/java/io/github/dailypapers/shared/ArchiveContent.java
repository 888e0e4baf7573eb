package io.github.dailypapers.shared;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/** What stands in the file of an archive, read without the program. */
final class ArchiveContent implements AutoCloseable {
  /** Everything that the user may be shown; not when it was had, nor the numbers of the rows. */
  private static final Map<String, String> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("papers", "SELECT * FROM papers ORDER BY id");
    QUERIES.put(
        "authors",
        "SELECT id, position, name FROM authors JOIN papers USING (paper) ORDER BY id, position");
    QUERIES.put(
        "keywords",
        "SELECT id, keyword FROM keywords JOIN papers USING (paper) ORDER BY id, keyword");
    QUERIES.put(
        "listings", "SELECT source, kind, day, complete FROM listings ORDER BY source, kind, day");
    QUERIES.put(
        "listed",
        "SELECT kind, day, rank, id FROM listed JOIN listings USING (listing)"
            + " JOIN papers USING (paper) ORDER BY kind, day, rank");
    QUERIES.put(
        "snapshots",
        "SELECT id, s.upvotes, s.comments, s.code_stars FROM snapshots s"
            + " JOIN papers USING (paper) ORDER BY id");
    QUERIES.put("marks", "SELECT id FROM marks JOIN papers USING (paper) ORDER BY id");
    QUERIES.put("known", "SELECT name FROM known ORDER BY name");
    QUERIES.put("pages", "SELECT asked FROM pages ORDER BY asked");
  }

  private final Connection connection;

  private ArchiveContent(Connection connection) {
    this.connection = connection;
  }

  /** Opens {@code file}, which is changed by {@link #faults} alone. */
  static ArchiveContent of(Path file) throws SQLException {
    return new ArchiveContent(JDBC.createConnection("jdbc:sqlite:" + file, new Properties()));
  }

  /** All tables, each as lines. */
  Map<String, List<String>> tables() throws SQLException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (Map.Entry<String, String> query : QUERIES.entrySet()) {
      tables.put(query.getKey(), lines(query.getValue()));
    }
    return tables;
  }

  /** The rows that {@code sql} gives, each as a line; the numbers of papers are left out. */
  List<String> lines(String sql) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          if (!row.getMetaData().getColumnName(column).equals("paper")) {
            line.append(line.isEmpty() ? "" : "|").append(row.getString(column));
          }
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  /** What SQLite finds wrong with the file, its foreign keys and its two indexes of text. */
  List<String> faults() throws SQLException {
    List<String> faults = lines("PRAGMA integrity_check");
    faults.remove("ok");
    faults.addAll(lines("PRAGMA foreign_key_check"));
    try (Statement statement = connection.createStatement()) {
      if (!lines("SELECT name FROM sqlite_schema WHERE name = 'trigrams'").isEmpty()) {
        // They throw if an index and the texts differ.
        statement.executeUpdate("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)");
        statement.executeUpdate(
            "INSERT INTO trigrams (trigrams, rank) VALUES ('integrity-check', 1)");
      }
    }
    return faults;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
