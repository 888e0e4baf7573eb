package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for texts in the papers of a listing, on a connection of its own. Every row is of a whole
 * paper, since to ask for a paper again takes longer than to pass over columns that nobody reads.
 */
final class TextScan {
  private static final String LISTED =
      "SELECT "
          + Columns.listed()
          + " FROM listed CROSS JOIN papers USING (paper) WHERE listing = ? ORDER BY rank";

  private static final String NUMBERED =
      "SELECT "
          + Columns.listed()
          + " FROM json_each(?) AS numbers CROSS JOIN papers ON paper = numbers.value";

  private final Database database;
  private final TextSearch search;

  TextScan(Database database, TextSearch search) {
    this.database = database;
    this.search = search;
  }

  /** The papers of {@code held} that are wanted. */
  Listing scan(HeldListing held) throws SQLException {
    PreparedStatement select = database.statement(LISTED);
    select.setLong(1, held.number());
    return ListingShelf.listing(held, wanted(select));
  }

  /** The papers among {@code numbers}, which are of {@code held}, that are wanted. */
  Listing check(HeldListing held, List<Long> numbers) throws SQLException {
    if (numbers.isEmpty()) {
      return ListingShelf.listing(held, new ArrayList<>());
    }
    PreparedStatement select = database.statement(NUMBERED);
    // A list of numbers reads as a JSON array does.
    select.setString(1, numbers.toString());
    return ListingShelf.listing(held, wanted(select));
  }

  private List<Paper> wanted(PreparedStatement select) throws SQLException {
    List<Paper> wanted = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        if (search.matches().test(Columns.partial(row, 1, search.fields()))) {
          wanted.add(
              search.tellsAll() ? Columns.paper(row, 1) : Columns.partial(row, 1, search.told()));
        }
      }
    }
    return wanted;
  }
}
