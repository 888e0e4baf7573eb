package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import java.io.Closeable;
import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection to the database file, with its prepared statements. Not safe for threads. */
final class Database implements Closeable {
  /** What SQLite's primary result codes are called in https://www.sqlite.org/rescode.html. */
  static final int ERROR = 1;

  private static final int PERM = 3;

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int NOMEM = 7;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int TOOBIG = 18;
  private static final int CONSTRAINT = 19;
  private static final int MISMATCH = 20;
  private static final int NOTADB = 26;

  /** How a database file is opened. */
  enum Mode {
    /** To be read and written, made if it is not there. */
    CREATE("rwc"),
    /** To be read and written. */
    WRITE("rw"),
    /** To be read, together with what others write; no change is made to it. */
    READ("ro"),
    /** To be read, where others cannot write; nothing beside it is written. */
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
      if (mode == Mode.CREATE && !Files.exists(file)) {
        makeForOwner(file);
      }
      Properties settings = new Properties();
      settings.setProperty("busy_timeout", Long.toString(busyWait.toMillis()));
      // The driver takes parameters out of the address itself and leaves those it does not know.
      String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?mode=" + mode.parameter;
      return new Database(file, mode, JDBC.createConnection(address, settings));
    } catch (SQLException e) {
      throw failure(file, mode, e);
    }
  }

  /** The files that SQLite makes beside it get the same permissions. */
  private static void makeForOwner(Path file) {
    try {
      OwnersOnly.makeFile(file);
    } catch (IOException e) {
      // Another process was faster, or it is a link to nothing yet, or SQLite will tell what it is.
      return;
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

  /** Drops all statements: the driver does not let one that failed be used again. */
  void forgetStatements() {
    for (PreparedStatement statement : statements.values()) {
      close(statement);
    }
    statements.clear();
  }

  private static void close(PreparedStatement statement) {
    try {
      statement.close();
    } catch (SQLException e) {
      // It failed before, which has been told.
      return;
    }
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
    return transaction("BEGIN IMMEDIATE", work);
  }

  /** Does {@code work}, which only reads, on what the database holds at one moment. */
  <T> T atOneMoment(Work<T> work) throws ArchiveException {
    return transaction("BEGIN", work);
  }

  private <T> T transaction(String begin, Work<T> work) throws ArchiveException {
    try {
      run(begin);
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
      return;
    }
  }

  /** What {@code e}, which befell a statement of this connection, means to the user. */
  ArchiveException failure(SQLException e) {
    forgetStatements();
    return failure(file, mode, e);
  }

  private static ArchiveException failure(Path file, Mode mode, SQLException e) {
    return switch (code(e)) {
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
              notPermitted(file, mode, e),
              "check its permissions, or name another with --archive",
              e);
      case CORRUPT, NOTADB ->
          new ArchiveException(
              Reason.DAMAGED,
              file,
              "the archive is damaged: " + file,
              "run dailypapers archive check --salvage",
              e);
      default ->
          new ArchiveException(
              Reason.FAILED,
              file,
              "the archive failed (" + reason(e) + ")",
              "see dailypapers archive check",
              e);
    };
  }

  /** Whether {@code e} says that a part of the file, or all of it, cannot be read. */
  static boolean isDamage(SQLException e) {
    return switch (code(e)) {
      case CORRUPT, NOTADB, IOERR, TOOBIG, NOMEM -> true;
      default -> false;
    };
  }

  /** Whether {@code e} says that a row is nothing for its table. */
  static boolean isUnfit(SQLException e) {
    return switch (code(e)) {
      case ERROR, TOOBIG, CONSTRAINT, MISMATCH -> true;
      default -> false;
    };
  }

  /** Where the disk is full, the file that processes share cannot grow. */
  private static int code(SQLException e) {
    boolean cannotGrow =
        e instanceof SQLiteException failure
            && failure.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE;
    return cannotGrow ? FULL : e.getErrorCode();
  }

  private static String notPermitted(Path file, Mode mode, SQLException e) {
    if (Files.isDirectory(file)) {
      return "the archive is a folder: " + file;
    }
    boolean reading = mode == Mode.FROZEN && e.getErrorCode() != READONLY;
    String what = Files.exists(file) ? reading ? "read" : "written" : "made";
    return "the archive cannot be " + what + ": " + file;
  }

  /** The driver hides behind an exception of its own why it could not load SQLite's code. */
  private static @Nullable String reason(SQLException e) {
    Throwable cause = e.getErrorCode() == 0 && e.getCause() != null ? e.getCause() : e;
    return cause.getMessage();
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
