package io.github.dailypapers.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.OptionalLong;

/**
 * Copies rows out of a damaged table, going around what cannot be read: from the front up to the
 * damage, from the back down to it, and the keys between in ever smaller halves.
 */
final class TableCopy {
  private final Database from;
  private final Database to;
  private final String select;
  private final String key;
  private final String insert;
  private long read;
  private boolean whole = true;

  /**
   * A copy that is not begun.
   *
   * @param select the rows to copy, without WHERE and ORDER BY
   * @param key the first of their columns, by which the rows lie in order
   * @param insert puts the values of a row into the new table, or ignores it if it does not fit
   */
  TableCopy(Database from, Database to, String select, String key, String insert) {
    this.from = from;
    this.to = to;
    this.select = select;
    this.key = key;
    this.insert = insert;
  }

  /** Copies rows whose keys are texts: those in front of the damage and those behind it. */
  void copyEnds() throws SQLException {
    if (scan(select + " ORDER BY " + key).isPresent()) {
      whole = false;
      scan(select + " ORDER BY " + key + " DESC");
    }
  }

  /**
   * Copies rows whose keys are numbers.
   *
   * @param most the greatest key that there may be, if the rows of the greatest cannot be read
   */
  void copyAround(long most) throws SQLException {
    OptionalLong front = scan(0, Long.MAX_VALUE, "");
    if (front.isPresent()) {
      whole = false;
      OptionalLong back = scan(0, Long.MAX_VALUE, " DESC");
      long last = back.isPresent() && back.getAsLong() >= 0 ? back.getAsLong() : most;
      halve(Math.max(0, front.getAsLong()), last);
    }
  }

  private void halve(long low, long high) throws SQLException {
    if (low >= high) {
      return;
    }
    long middle = low + (high - low) / 2;
    around(low, middle);
    around(middle + 1, high);
  }

  private void around(long low, long high) throws SQLException {
    OptionalLong front = scan(low, high, "");
    if (front.isPresent()) {
      OptionalLong back = scan(low, high, " DESC");
      long first = Math.max(low, front.getAsLong());
      halve(first, back.isPresent() && back.getAsLong() >= 0 ? back.getAsLong() : high);
    }
  }

  private OptionalLong scan(long low, long high, String direction) throws SQLException {
    return scan(
        select + " WHERE " + key + " BETWEEN ? AND ? ORDER BY " + key + direction, low, high);
  }

  /** Returns the key before the damage, -1 if there is none before it; empty without damage. */
  private OptionalLong scan(String sql, long... bounds) throws SQLException {
    long reached = -1;
    try (Rows rows = new Rows(from, sql, bounds)) {
      for (Object[] values = rows.next(); values.length > 0; values = rows.next()) {
        reached = values[0] instanceof Number number ? number.longValue() : reached;
        put(values);
      }
    } catch (DamageException e) {
      return OptionalLong.of(reached);
    }
    return OptionalLong.empty();
  }

  /** What damage has made of a row may be nothing that the new table takes. */
  private void put(Object[] values) throws SQLException {
    read++;
    try {
      PreparedStatement put = to.statement(insert);
      for (int i = 0; i < values.length; i++) {
        put.setObject(i + 1, values[i]);
      }
      put.executeUpdate();
    } catch (SQLException e) {
      to.forgetStatements();
      if (!Database.isUnfit(e)) {
        throw e;
      }
    }
  }

  /** Whether nothing was in the way. */
  boolean isWhole() {
    return whole;
  }

  /** How many rows were read; if there was damage, some of them more than once. */
  long read() {
    return read;
  }
}
