package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import io.github.dailypapers.archive.Problem.Remedy;
import io.github.dailypapers.paper.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for everything that can be wrong in an archive; changes nothing. */
final class Checkup {
  private static final int MOST_OF_A_KIND = 20;

  private static final String ORPHANS =
      "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2";

  private final Database database;
  private final List<Problem> problems = new ArrayList<>();

  Checkup(Database database) {
    this.database = database;
  }

  private interface Step {
    void run() throws SQLException;
  }

  /** What is wrong; empty if nothing is. */
  List<Problem> problems() throws ArchiveException {
    look("the pages of the file", this::pages);
    look("what rows refer to", this::orphans);
    look("the lists", this::lists);
    look("the days", this::days);
    if (database.mode() != Mode.FROZEN) {
      look("the indexes", this::indexes);
    }
    return problems;
  }

  /** What is damaged so much that it cannot be examined is a problem as well. */
  private void look(String where, Step step) throws ArchiveException {
    try {
      step.run();
    } catch (SQLException e) {
      ArchiveException failure = database.failure(e);
      if (failure.reason() != Reason.DAMAGED && failure.reason() != Reason.FAILED) {
        throw failure;
      }
      add(where + " cannot be examined: " + oneLine(String.valueOf(e.getMessage())));
    }
  }

  private void add(String text) {
    problems.add(new Problem(text, Remedy.SALVAGE));
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void pages() throws SQLException {
    String check = "PRAGMA integrity_check(" + MOST_OF_A_KIND + ")";
    try (ResultSet row = database.statement(check).executeQuery()) {
      while (row.next()) {
        String line = oneLine(row.getString(1));
        if (!line.equals("ok")) {
          add(line);
        }
      }
    }
  }

  private void orphans() throws SQLException {
    try (ResultSet row = database.statement(ORPHANS).executeQuery()) {
      while (row.next()) {
        add(
            row.getLong(3)
                + " rows of "
                + row.getString(1)
                + " refer to nothing in "
                + row.getString(2));
      }
    }
  }

  private void lists() throws SQLException {
    for (Field field : Field.values()) {
      if (field.type() == Field.Type.LIST) {
        String column = field.label();
        count(
            "SELECT count(*) FROM papers WHERE CASE WHEN json_valid("
                + column
                + ") THEN json_type("
                + column
                + ") <> 'array' ELSE "
                + column
                + " IS NOT NULL END",
            "papers whose " + column + " are no list");
      }
    }
    takenApart(
        "authors",
        "SELECT name AS value FROM authors WHERE authors.paper = papers.paper ORDER BY position",
        "SELECT value FROM json_each(papers.authors)");
    takenApart(
        "keywords",
        "SELECT keyword AS value FROM keywords WHERE keywords.paper = papers.paper"
            + " ORDER BY keyword",
        "SELECT DISTINCT value FROM json_each(papers.keywords) ORDER BY value");
  }

  /** The lists of some columns have a table of their own, one row an element. */
  private void takenApart(String table, String rows, String elements) throws SQLException {
    count(
        "SELECT count(*) FROM papers WHERE CASE WHEN json_valid("
            + table
            + ") THEN (SELECT json_group_array(value) FROM ("
            + rows
            + ")) IS NOT (SELECT json_group_array(value) FROM ("
            + elements
            + ")) ELSE paper IN (SELECT paper FROM "
            + table
            + ") END",
        "papers whose rows in " + table + " differ from their list");
  }

  private void days() throws SQLException {
    days("listings", "day");
    days("snapshots", "day");
    for (Field field : Field.values()) {
      if (field.type() == Field.Type.DAY) {
        days("papers", field.label());
      }
    }
  }

  private void days(String table, String column) throws SQLException {
    count(
        "SELECT count(*) FROM "
            + table
            + " WHERE "
            + column
            + " IS NOT NULL AND date("
            + column
            + ") IS NOT "
            + column,
        table + " whose " + column + " is none");
  }

  private void count(String sql, String what) throws SQLException {
    long number = database.number(sql);
    if (number > 0) {
      add(number + " " + what);
    }
  }

  private void indexes() throws SQLException {
    for (SearchIndex index : SearchIndex.values()) {
      if (!index.fits(database)) {
        problems.add(
            new Problem("the index " + index.table() + " does not fit the papers", Remedy.COMPACT));
      }
    }
  }
}
