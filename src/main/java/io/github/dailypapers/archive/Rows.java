package io.github.dailypapers.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows of a table that may be damaged, one after another. */
final class Rows implements AutoCloseable {
  private static final Object[] NONE = {};

  private final Database database;
  private final ResultSet rows;

  /**
   * Finds rows.
   *
   * @throws DamageException if there is damage in front of the first
   */
  Rows(Database database, String sql, long... parameters) throws SQLException, DamageException {
    this.database = database;
    try {
      PreparedStatement select = database.statement(sql);
      for (int i = 0; i < parameters.length; i++) {
        select.setLong(i + 1, parameters[i]);
      }
      this.rows = select.executeQuery();
    } catch (SQLException e) {
      throw damage(e);
    }
  }

  /**
   * The values of the next row; none after the last.
   *
   * @throws DamageException if there is damage in front of it
   */
  Object[] next() throws SQLException, DamageException {
    try {
      if (!rows.next()) {
        return NONE;
      }
      Object[] values = new Object[rows.getMetaData().getColumnCount()];
      for (int i = 0; i < values.length; i++) {
        values[i] = rows.getObject(i + 1);
      }
      return values;
    } catch (SQLException e) {
      throw damage(e);
    }
  }

  private DamageException damage(SQLException e) throws SQLException {
    database.forgetStatements();
    if (!Database.isDamage(e)) {
      throw e;
    }
    return new DamageException(e);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
