package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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
  static final Schema CURRENT = new Schema(List.of("1.sql", "2.sql", "3.sql"));

  /** The letters "dpap", which mark our files. */
  private static final int APPLICATION = 0x64706170;

  private static final int TRIES = 10;

  /**
   * Makes the tables of {@code database} those of this schema; a copy of an older archive is kept
   * beside it first. If that fails, the archive stays as it was.
   *
   * @throws ArchiveException if the file is no archive, or one of a newer program
   */
  void apply(Database database) throws ArchiveException {
    try {
      if (database.number("PRAGMA user_version") == migrations.size()
          && database.number("PRAGMA application_id") == APPLICATION) {
        return;
      }
    } catch (SQLException e) {
      throw database.failure(e);
    }
    // Another process may be at it: only what is read at one moment fits together.
    if (database.atOneMoment(() -> version(database)) == 0) {
      switchToWal(database);
    }
    List<Path> copies = new ArrayList<>(1);
    boolean done = false;
    try {
      database.transaction(() -> migrate(database, copies));
      done = true;
    } finally {
      if (!done) {
        // Or each further try would leave one.
        delete(copies);
      }
    }
  }

  /** The version of the archive; 0 if the file is empty. */
  private long version(Database database) throws SQLException, ArchiveException {
    long version = database.number("PRAGMA user_version");
    if (database.number("PRAGMA application_id") != APPLICATION) {
      if (version != 0 || database.number("SELECT count(*) FROM sqlite_schema") > 0) {
        throw foreign(database.file());
      }
    } else if (version > migrations.size()) {
      throw tooNew(database.file(), version);
    }
    return version;
  }

  /**
   * Requires that a database, be it damaged, is an archive that this program can copy.
   *
   * @throws SQLException if that cannot be told
   * @throws ArchiveException if it is another program's, or of a newer one
   */
  void requireOurs(Database database) throws SQLException, ArchiveException {
    long tables = database.number("SELECT count(*) FROM sqlite_schema");
    long papers = database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'papers'");
    long version = database.number("PRAGMA user_version");
    boolean isMarked = database.number("PRAGMA application_id") == APPLICATION;
    if (!isMarked && tables > 0 && papers == 0) {
      throw foreign(database.file());
    }
    if (isMarked && version > migrations.size()) {
      throw tooNew(database.file(), version);
    }
  }

  private static ArchiveException foreign(Path file) {
    return new ArchiveException(
        Reason.FOREIGN,
        file,
        file + " is a database, but no archive of dailypapers",
        "name another file with --archive",
        null);
  }

  private ArchiveException tooNew(Path file, long version) {
    return new ArchiveException(
        Reason.TOO_NEW,
        file,
        "the archive is of version " + version + ", this program knows " + migrations.size(),
        "install a newer dailypapers, or name another file with --archive",
        null);
  }

  /** SQLite does not wait for others when it changes the journal. */
  private static void switchToWal(Database database) throws ArchiveException {
    for (int left = TRIES; ; left--) {
      try {
        // A paper takes some 2 kB, of which larger pages hold more with less waste.
        database.run("PRAGMA page_size = 8192");
        database.run("PRAGMA journal_mode = WAL");
        return;
      } catch (SQLException e) {
        ArchiveException failure = database.failure(e);
        if (failure.reason() != Reason.BUSY || left == 1) {
          throw failure;
        }
        // This waits until the other has done.
        database.transaction(() -> 0);
      }
    }
  }

  /** Another process may have done it while this one waited for its turn. */
  private long migrate(Database database, List<Path> copies) throws SQLException, ArchiveException {
    long version = version(database);
    if (version < migrations.size()) {
      if (version > 0) {
        copies.add(keepCopy(database, version));
      }
      for (int next = (int) version; next < migrations.size(); next++) {
        database.run(script(migrations.get(next)));
      }
      database.run("PRAGMA application_id = " + APPLICATION);
      database.run("PRAGMA user_version = " + migrations.size());
    }
    return version;
  }

  /** Copies the archive, to which nobody can write meanwhile, and returns where the copy is. */
  private static Path keepCopy(Database database, long version) throws ArchiveException {
    Path copy =
        free(database.file().resolveSibling(database.file().getFileName() + ".v" + version));
    Path part = copy.resolveSibling(copy.getFileName() + ".part");
    try (Database reader = Database.open(database.file(), Mode.READ, Duration.ZERO)) {
      Files.deleteIfExists(part);
      OwnersOnly.makeFile(part);
      reader.run("VACUUM INTO '" + part.toString().replace("'", "''") + "'");
      return Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException e) {
      delete(part);
      throw database.failure(e);
    } catch (ArchiveException e) {
      throw e;
    } catch (IOException e) {
      throw new ArchiveException(
          Reason.NOT_PERMITTED,
          copy,
          "cannot keep a copy of the older archive as " + copy,
          "check the permissions of its folder",
          e);
    }
  }

  private static Path free(Path wanted) {
    Path free = wanted;
    for (int number = 2; Files.exists(free); number++) {
      free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
    }
    return free;
  }

  private static void delete(List<Path> copies) {
    for (Path copy : copies) {
      delete(copy);
    }
  }

  private static void delete(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      // One copy too many does no harm.
      return;
    }
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
