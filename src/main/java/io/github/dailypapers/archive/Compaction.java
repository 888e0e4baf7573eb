package io.github.dailypapers.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * What compacting an archive has brought.
 *
 * @param bytesBefore how much room the archive took on the disk
 * @param bytesAfter how much room it takes now
 * @param pages how many cached pages were dropped
 */
public record Compaction(long bytesBefore, long bytesAfter, int pages) {
  private static final Duration PAGES_ARE_KEPT = Duration.ofDays(30);

  static Compaction of(Database database, Instant now, boolean allPages)
      throws SQLException, ArchiveException {
    long before = Inventory.bytes(database.file());
    int pages =
        database.transaction(
            () -> {
              PreparedStatement drop =
                  database.statement("DELETE FROM pages WHERE ? OR fetched_at < ?");
              drop.setBoolean(1, allPages);
              drop.setString(2, Times.text(now.minus(PAGES_ARE_KEPT)));
              return drop.executeUpdate();
            });
    for (SearchIndex index : SearchIndex.values()) {
      if (!index.fits(database)) {
        index.rebuild(database);
      }
      index.optimize(database);
    }
    database.run("VACUUM");
    database.run("ANALYZE");
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return new Compaction(before, Inventory.bytes(database.file()), pages);
  }
}
