package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/**
 * What the tables of the archive are, and how an older archive comes to have them. The file itself
 * says that it is an archive ({@code PRAGMA application_id}) and of which version ({@code PRAGMA
 * user_version}): that of the last migration that was made.
 *
 * @param migrations the names of SQL scripts beside this class; the first makes version 1, each
 *     further one the next version
 */
record Schema(List<String> migrations) {
  /** What this program reads and writes. */
  static final Schema CURRENT = new Schema(List.of("1.sql", "2.sql"));

  /** The letters "dpap", which mark our files. */
  private static final int APPLICATION = 0x64706170;

  /**
   * Makes the tables of {@code database} those of this schema; a copy of an older archive is kept
   * beside it first.
   *
   * @throws ArchiveException if the file is no archive, or one of a newer program
   */
  void apply(Database database) throws ArchiveException {
    try {
      long version = database.number("PRAGMA user_version");
      if (database.number("PRAGMA application_id") != APPLICATION) {
        requireEmpty(database);
      } else if (version == migrations.size()) {
        return;
      } else if (version > migrations.size()) {
        throw tooNew(database.file(), version);
      } else {
        keepCopy(database, version);
      }
      database.run("PRAGMA page_size = 8192");
      database.run("PRAGMA journal_mode = WAL");
      database.transaction(() -> migrate(database));
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  /** Whether the archive is one that this program can read without changing it. */
  boolean isCurrent(Database database) throws ArchiveException {
    try {
      long version = database.number("PRAGMA user_version");
      if (database.number("PRAGMA application_id") == APPLICATION && version > migrations.size()) {
        throw tooNew(database.file(), version);
      }
      return version == migrations.size();
    } catch (SQLException e) {
      throw database.failure(e);
    }
  }

  private static void requireEmpty(Database database) throws SQLException, ArchiveException {
    if (database.number("SELECT count(*) FROM sqlite_schema") > 0) {
      Path file = database.file();
      throw new ArchiveException(
          Reason.FOREIGN,
          file,
          file + " is a database, but no archive of dailypapers",
          "name another file with --archive",
          null);
    }
  }

  private ArchiveException tooNew(Path file, long version) {
    return new ArchiveException(
        Reason.TOO_NEW,
        file,
        "the archive is of version " + version + ", this program knows " + migrations.size(),
        "install a newer dailypapers, or name another file with --archive",
        null);
  }

  private static void keepCopy(Database database, long version)
      throws SQLException, ArchiveException {
    Path copy = database.file().resolveSibling(database.file().getFileName() + ".v" + version);
    if (Files.exists(copy)) {
      return;
    }
    Path part = copy.resolveSibling(copy.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      database.run("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new ArchiveException(
          Reason.FAILED,
          copy,
          "cannot keep a copy of the older archive as " + copy,
          "make room",
          e);
    }
  }

  /** Another process may have done it while this one waited for its turn. */
  private long migrate(Database database) throws SQLException {
    long version = database.number("PRAGMA user_version");
    for (int next = (int) version; next < migrations.size(); next++) {
      database.run(script(migrations.get(next)));
    }
    database.run("PRAGMA application_id = " + APPLICATION);
    database.run("PRAGMA user_version = " + migrations.size());
    return version;
  }

  private static String script(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
