package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Copies the tables of a damaged archive as far as they can be read, and makes them consistent. */
final class SalvagedTables {
  /** Up to which key rows are looked for if nothing tells the greatest. */
  private static final long BEYOND = 10_000;

  /** A table, the column that its rows are ordered by, and what helps where it is damaged. */
  private enum Table {
    PAPERS("paper", "sqlite_autoindex_papers_1", "listed", "snapshots"),
    LISTINGS("listing", "sqlite_autoindex_listings_1", "listed", "listed"),
    LISTED("listing", "listed_by_paper", "listings", "listings"),
    SNAPSHOTS("paper", "snapshots_by_day", "papers", "listed"),
    MARKS("paper", "", "papers", "listed"),
    KNOWN("name", "", "", "");

    private final String label = name().toLowerCase(Locale.ROOT);
    private final String key;

    /** Has an entry for each row. */
    private final String index;

    /** Two tables that tell how great the keys may be. */
    private final String other;

    private final String another;

    Table(String key, String index, String other, String another) {
      this.key = key;
      this.index = index;
      this.other = other;
      this.another = another;
    }
  }

  private static final List<String> REPAIRS =
      List.of(
          "UPDATE papers SET source = coalesce((SELECT substr(listings.source, 1, instr(listings.source || ':', ':') - 1) FROM listed"
              + " JOIN listings USING (listing) WHERE listed.paper = papers.paper), '')"
              + " WHERE paper IN (SELECT paper FROM stubs)",
          "UPDATE listings SET complete = 0 WHERE listing IN (SELECT listing FROM listed"
              + " WHERE paper NOT IN (SELECT paper FROM papers)"
              + " OR paper IN (SELECT paper FROM stubs))",
          "UPDATE listings SET complete = 0 WHERE listing IN (SELECT listing FROM listed"
              + " GROUP BY listing HAVING count(*) <> max(rank))",
          "DELETE FROM listed WHERE paper NOT IN (SELECT paper FROM papers)"
              + " OR listing NOT IN (SELECT listing FROM listings)",
          "DELETE FROM snapshots WHERE paper NOT IN (SELECT paper FROM papers)",
          "DELETE FROM marks WHERE paper NOT IN (SELECT paper FROM papers)");

  private final Database from;
  private final Database to;
  private final Map<Table, TableCopy> copies = new EnumMap<>(Table.class);

  SalvagedTables(Database from, Database to) {
    this.from = from;
    this.to = to;
  }

  /** Copies all, within a transaction of the caller's; returns what was saved. */
  List<Salvage.Saved> copy() throws SQLException {
    to.run("CREATE TEMP TABLE stubs (paper INTEGER PRIMARY KEY)");
    for (Table table : Table.values()) {
      List<String> columns = columns(table);
      if (columns.contains(table.key)) {
        copies.put(table, copy(table, columns));
      }
    }
    if (!isWhole(Table.PAPERS)) {
      addStubs();
    }
    if (!isWhole(Table.LISTED)) {
      // The index does not tell how papers were announced, which only some sources do.
      to.run(
          "UPDATE listings SET complete = 0"
              + (areListedByPaper() ? " WHERE source LIKE '%:%'" : ""));
    }
    for (String repair : REPAIRS) {
      to.run(repair);
    }
    List<Salvage.Saved> saved = new ArrayList<>();
    for (Table table : Table.values()) {
      saved.add(saved(table));
    }
    return saved;
  }

  private boolean isWhole(Table table) {
    TableCopy copy = copies.get(table);
    return copy != null && copy.isWhole();
  }

  /** The columns that the damaged table and the new one have both; none if the table is lost. */
  private List<String> columns(Table table) throws SQLException {
    List<String> known = columns(to, table);
    List<String> columns = new ArrayList<>();
    try {
      columns.addAll(columns(from, table));
    } catch (SQLException e) {
      if (!Database.isDamage(e)) {
        throw e;
      }
      from.forgetStatements();
    }
    columns.retainAll(known);
    return columns;
  }

  private static List<String> columns(Database database, Table table) throws SQLException {
    List<String> columns = new ArrayList<>();
    PreparedStatement select =
        database.statement("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    select.setString(1, table.label);
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        columns.add(row.getString(1));
      }
    }
    return columns;
  }

  private TableCopy copy(Table table, List<String> columns) throws SQLException {
    columns.remove(table.key);
    columns.add(0, table.key);
    StringBuilder values = new StringBuilder();
    for (int i = 1; i <= columns.size(); i++) {
      boolean isList =
          table == Table.PAPERS
              && Field.named(columns.get(i - 1))
                  .filter(field -> field.type() == Field.Type.LIST)
                  .isPresent();
      values.append(i == 1 ? "?1" : isList ? ", CASE WHEN json_valid(?#) THEN ?# END" : ", ?#");
      int at = values.indexOf("#");
      while (at >= 0) {
        values.replace(at, at + 1, Integer.toString(i));
        at = values.indexOf("#");
      }
    }
    String names = String.join(", ", columns);
    TableCopy copy =
        new TableCopy(
            from,
            to,
            "SELECT " + names + " FROM " + table.label,
            table.key,
            "INSERT OR IGNORE INTO " + table.label + " (" + names + ") VALUES (" + values + ")");
    if (table.other.isEmpty()) {
      copy.copyEnds();
    } else {
      copy.copyAround(most(table));
    }
    return copy;
  }

  /** The greatest key that there may be. */
  private long most(Table table) throws SQLException {
    String sql = "SELECT max(" + table.key + ") FROM ";
    long most =
        Math.max(
            fromDamaged(sql + table.other).orElse(0), fromDamaged(sql + table.another).orElse(0));
    return most == 0 ? BEYOND : most;
  }

  private OptionalLong fromDamaged(String sql) throws SQLException {
    try {
      return OptionalLong.of(from.number(sql));
    } catch (SQLException e) {
      if (!Database.isDamage(e) && e.getErrorCode() != Database.ERROR) {
        throw e;
      }
      return OptionalLong.empty();
    }
  }

  /** Of papers that are lost the index may still tell the ids. */
  private void addStubs() throws SQLException {
    if (hasIndex(Table.PAPERS)) {
      new TableCopy(
              from,
              to,
              "SELECT id, paper FROM papers INDEXED BY " + Table.PAPERS.index,
              "id",
              "INSERT OR IGNORE INTO papers (id, paper, source, richness) VALUES (?1, ?2, '', 0)")
          .copyEnds();
      to.run("INSERT INTO stubs SELECT paper FROM papers WHERE source = ''");
    }
  }

  /** Which papers are listed where can be told from an index as well; whether it is whole. */
  private boolean areListedByPaper() throws SQLException {
    if (!hasIndex(Table.LISTED)) {
      return false;
    }
    TableCopy copy =
        new TableCopy(
            from,
            to,
            "SELECT paper, listing, rank FROM listed INDEXED BY " + Table.LISTED.index,
            "paper",
            "INSERT OR IGNORE INTO listed (paper, listing, rank, first_seen_at)"
                + " SELECT ?1, ?2, ?3, fetched_at FROM listings WHERE listing = ?2");
    copy.copyAround(most(Table.SNAPSHOTS));
    return copy.isWhole();
  }

  private boolean hasIndex(Table table) throws SQLException {
    String sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = '";
    return fromDamaged(sql + table.index + "'").orElse(0) > 0;
  }

  private Salvage.Saved saved(Table table) throws SQLException {
    long rows = to.number("SELECT count(*) FROM " + table.label);
    if (table == Table.PAPERS) {
      rows -= to.number("SELECT count(*) FROM stubs");
    }
    TableCopy copy = copies.get(table);
    OptionalLong known = OptionalLong.empty();
    if (copy != null && copy.isWhole()) {
      known = OptionalLong.of(copy.read());
    } else if (copy != null && hasIndex(table)) {
      known = fromDamaged("SELECT count(*) FROM " + table.label + " INDEXED BY " + table.index);
    }
    OptionalLong lost =
        known.isPresent()
            ? OptionalLong.of(Math.max(0, known.getAsLong() - rows))
            : OptionalLong.empty();
    return new Salvage.Saved(table.label, rows, lost);
  }
}
