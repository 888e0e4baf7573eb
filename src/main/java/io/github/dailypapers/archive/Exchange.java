package io.github.dailypapers.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/**
 * Sets a damaged archive aside and puts another in its place, in such an order that at every moment
 * the damaged one is there as a whole under at least one name.
 */
final class Exchange {
  private static final String LOG = "-wal";
  private static final String SHARED = "-shm";
  private static final int WITHOUT_MILLIS = "2026-11-24T07:30:00".length();

  private final Path damaged;
  private final String mark;

  /** Of {@code damaged}, to be marked with {@code now}. */
  Exchange(Path damaged, Instant now) {
    this.damaged = damaged;
    this.mark =
        ".damaged-"
            + Times.text(now).substring(0, WITHOUT_MILLIS).replace("-", "").replace(":", "")
            + 'Z';
  }

  /** Puts {@code fresh} in the place of the damaged archive; returns where that is now. */
  Path with(Path fresh) throws IOException {
    Path setAside = free();
    Path log = beside(damaged, LOG);
    if (Files.exists(log) && Files.size(log) > 0) {
      keep(log, beside(setAside, LOG));
    }
    keep(damaged, setAside);
    // The new archive must never be seen together with the old one's log.
    Files.deleteIfExists(beside(damaged, SHARED));
    Files.deleteIfExists(log);
    Files.move(fresh, damaged, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return setAside;
  }

  private Path free() {
    Path free = beside(damaged, mark);
    for (int number = 2; Files.exists(free) || Files.exists(beside(free, LOG)); number++) {
      free = beside(damaged, mark + '-' + number);
    }
    return free;
  }

  /** A second name takes no room; where the file system knows none, a copy is made. */
  private static void keep(Path file, Path as) throws IOException {
    try {
      Files.createLink(as, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, as, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Deletes a database file and those that SQLite keeps beside it. */
  static void deleteAll(Path file) throws IOException {
    for (String suffix : List.of(SHARED, LOG, "-journal", "")) {
      Files.deleteIfExists(beside(file, suffix));
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
