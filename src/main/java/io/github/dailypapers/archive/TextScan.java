package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for texts in the papers of a listing, on a connection of its own. Every row holds all that
 * may be told of a paper, since to ask for a paper again takes longer than to pass over columns
 * that nobody reads.
 */
final class TextScan {
  private static final String LISTED =
      " FROM listed CROSS JOIN papers USING (paper) WHERE listing = ? ORDER BY rank";

  private static final String NUMBERED =
      " FROM json_each(?) AS numbers CROSS JOIN papers ON papers.paper = numbers.value"
          + " CROSS JOIN listed ON listed.paper = papers.paper AND listing = ?";

  private final Database database;
  private final TextSearch search;
  private final String columns;

  TextScan(Database database, TextSearch search) {
    this.database = database;
    this.search = search;
    this.columns =
        "SELECT " + Columns.listed(search.fields()) + ", " + Columns.listed(search.told());
  }

  /** The papers of {@code held} that are wanted. */
  Listing scan(HeldListing held) throws SQLException {
    PreparedStatement select = database.statement(columns + LISTED);
    select.setLong(1, held.number());
    return ListingShelf.listing(held, wanted(select));
  }

  /** The papers of {@code held} among {@code candidates} that are wanted. */
  Listing check(HeldListing held, Candidates candidates) throws SQLException {
    if (candidates.count(held) == 0) {
      return ListingShelf.listing(held, new ArrayList<>());
    }
    PreparedStatement select = database.statement(columns + NUMBERED);
    select.setString(1, candidates.numbers(held));
    select.setLong(2, held.number());
    return ListingShelf.listing(held, wanted(select));
  }

  private List<Paper> wanted(PreparedStatement select) throws SQLException {
    List<Paper> wanted = new ArrayList<>();
    int told = search.fields().size() + 1;
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        if (isFound(row) != search.inverted()) {
          wanted.add(Columns.partial(row, told, search.told()));
        }
      }
    }
    return wanted;
  }

  private boolean isFound(ResultSet row) throws SQLException {
    for (int i = 0; i < search.fields().size(); i++) {
      byte[] value = row.getBytes(i + 1);
      if (value != null && isFound(value, search.fields().get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFound(byte[] value, Field field) {
    if (field.type() != Field.Type.LIST) {
      return search.sought().isIn(value);
    }
    for (String text : Lists.texts(new String(value, StandardCharsets.UTF_8))) {
      if (search.sought().isIn(text)) {
        return true;
      }
    }
    return false;
  }
}
