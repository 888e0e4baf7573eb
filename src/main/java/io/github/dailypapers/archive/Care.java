package io.github.dailypapers.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the archive holds as a whole, whether it is sound, and how it is kept small. One that cannot
 * even be opened is for {@link Salvage}. Safe for use by several threads.
 */
public final class Care {
  private final Database database;

  Care(Database database) {
    this.database = database;
  }

  /** What the archive holds. */
  public Inventory inventory() throws ArchiveException {
    synchronized (database) {
      return database.atOneMoment(() -> Inventory.of(database));
    }
  }

  /**
   * Examines the whole archive, which takes seconds if it is large.
   *
   * @return what is wrong with it, each on one line without a full stop; empty if it is sound
   * @throws ArchiveException if it cannot be examined, because another process writes or it may not
   *     be read
   */
  public List<Problem> problems() throws ArchiveException {
    synchronized (database) {
      return new Checkup(database).problems();
    }
  }

  /**
   * Looks at the pages of the file alone, which is several times faster.
   *
   * @return what is wrong with it; empty if nothing is
   * @throws ArchiveException if it cannot be examined
   */
  public Optional<String> damage() throws ArchiveException {
    synchronized (database) {
      try (ResultSet row = database.statement("PRAGMA quick_check(1)").executeQuery()) {
        String found = row.next() ? row.getString(1) : "";
        return found.equals("ok") ? Optional.empty() : Optional.of(found);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /**
   * Makes the archive as small as it can be: old pages are dropped, indexes that do not fit the
   * papers are built anew, and the file is written without its gaps. Needs as much room on the disk
   * as the archive takes; if there is too little, the archive stays as it was.
   *
   * @param now pages had more than 30 days before this are dropped
   * @param allPages whether all pages are dropped
   */
  public Compaction compact(Instant now, boolean allPages) throws ArchiveException {
    synchronized (database) {
      try {
        return Compaction.of(database, now, allPages);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }
}
