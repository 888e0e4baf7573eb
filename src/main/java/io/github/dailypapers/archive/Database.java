package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/** One connection to the database file, with its prepared statements. Not safe for threads. */
final class Database implements Closeable {
  /** What SQLite's primary result codes are called in https://www.sqlite.org/rescode.html. */
  private static final int PERM = 3;

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  /** How a database file is opened. */
  enum Mode {
    /** To be read and written, made if it is not there. */
    CREATE("rwc"),
    /** To be read and written. */
    WRITE("rw"),
    /** To be read; nothing beside it is written. */
    FROZEN("ro&immutable=1");

    private final String parameter;

    Mode(String parameter) {
      this.parameter = parameter;
    }
  }

  /** Work done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    /** Does the work. */
    T run() throws SQLException, ArchiveException;
  }

  private final Path file;
  private final Mode mode;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Path file, Mode mode, Connection connection) {
    this.file = file;
    this.mode = mode;
    this.connection = connection;
  }

  /**
   * Opens {@code file}.
   *
   * @param busyWait how long to wait for another process that writes
   * @throws ArchiveException if that fails
   */
  static Database open(Path file, Mode mode, Duration busyWait) throws ArchiveException {
    try {
      Properties settings = new Properties();
      settings.setProperty("busy_timeout", Long.toString(busyWait.toMillis()));
      // The driver takes parameters out of the address itself and leaves those it does not know.
      String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=" + mode.parameter;
      return new Database(file, mode, JDBC.createConnection(address, settings));
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  Path file() {
    return file;
  }

  Mode mode() {
    return mode;
  }

  /** Runs SQL without results, of several statements too. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** The statement of {@code sql}, made once; the caller closes its results only. */
  PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  /** The whole number that {@code sql} gives; 0 if it gives none. */
  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  /** Does {@code work} wholly or not at all, alone among all processes. */
  <T> T transaction(Work<T> work) throws ArchiveException {
    try {
      run("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.run();
        run("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollBack();
        }
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private void rollBack() {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
      statements.clear();
    }
  }

  /** What {@code e} means to the user. */
  ArchiveException failure(SQLException e) {
    return failure(file, e);
  }

  private static ArchiveException failure(Path file, SQLException e) {
    return switch (e.getErrorCode()) {
      case BUSY, LOCKED ->
          new ArchiveException(
              Reason.BUSY,
              file,
              "another process is writing to the archive",
              "wait for it to end, then try again",
              e);
      case FULL ->
          new ArchiveException(
              Reason.FULL, file, "the disk of the archive is full", "make room and try again", e);
      case PERM, READONLY, CANTOPEN ->
          new ArchiveException(
              Reason.NOT_PERMITTED,
              file,
              "the archive cannot be " + (Files.exists(file) ? "written" : "made") + ": " + file,
              "check its permissions, or name another with --archive",
              e);
      case CORRUPT, NOTADB ->
          new ArchiveException(
              Reason.DAMAGED,
              file,
              "the archive is damaged: " + file,
              "see dailypapers archive check --salvage",
              e);
      default ->
          new ArchiveException(
              Reason.FAILED,
              file,
              "the archive failed (" + e.getMessage() + ")",
              "see dailypapers archive check",
              e);
    };
  }

  @Override
  public void close() throws ArchiveException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }
}
