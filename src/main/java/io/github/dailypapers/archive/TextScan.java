package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for texts in the papers of a listing, on a connection of its own. */
final class TextScan {
  private static final String WHOLE =
      "SELECT " + Columns.list("%") + " FROM papers WHERE paper = ?";

  private final Database database;
  private final TextSearch search;
  private final String texts;
  private final String candidates;

  TextScan(Database database, TextSearch search) {
    this.database = database;
    this.search = search;
    String columns = columns(search.fields());
    this.texts =
        "SELECT papers.paper"
            + columns
            + " FROM listed CROSS JOIN papers USING (paper)"
            + " WHERE listing = ? ORDER BY rank";
    this.candidates = "SELECT paper" + columns + " FROM papers WHERE paper = ?";
  }

  private static String columns(List<Field> fields) {
    StringBuilder columns = new StringBuilder();
    for (Field field : fields) {
      columns.append(", papers.").append(field.label());
    }
    return columns.toString();
  }

  /** The papers of {@code held} that are wanted. */
  Listing scan(HeldListing held) throws SQLException {
    PreparedStatement select = database.statement(texts);
    select.setLong(1, held.number());
    List<Long> found = new ArrayList<>();
    collect(select, found);
    return listing(held, found);
  }

  /** The papers among {@code numbers}, which are of {@code held}, that are wanted. */
  Listing check(HeldListing held, List<Long> numbers) throws SQLException {
    PreparedStatement select = database.statement(candidates);
    List<Long> found = new ArrayList<>();
    for (Long number : numbers) {
      select.setLong(1, number);
      collect(select, found);
    }
    return listing(held, found);
  }

  private void collect(PreparedStatement select, List<Long> found) throws SQLException {
    List<Field> fields = search.fields();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        if (search.matches().test(Columns.partial(row, 2, fields))) {
          found.add(row.getLong(1));
        }
      }
    }
  }

  private Listing listing(HeldListing held, List<Long> found) throws SQLException {
    List<Paper> papers = new ArrayList<>(found.size());
    PreparedStatement select = database.statement(WHOLE);
    for (Long number : found) {
      select.setLong(1, number);
      try (ResultSet row = select.executeQuery()) {
        if (row.next()) {
          papers.add(Columns.paper(row, 1));
        }
      }
    }
    return ListingShelf.listing(held, papers);
  }
}
