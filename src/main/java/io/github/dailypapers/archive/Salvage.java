package io.github.dailypapers.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What was saved from a damaged archive.
 *
 * @param setAside where the damaged file is now, just as it was
 * @param readable whether anything could be read of it; if not, the new archive is empty
 * @param tables what was saved of each table
 */
public record Salvage(Path setAside, boolean readable, List<Saved> tables) {
  /** Copies the list. */
  public Salvage {
    tables = List.copyOf(tables);
  }

  /**
   * What was saved of a table.
   *
   * @param table its name, such as {@code papers}
   * @param rows how many rows were saved
   * @param lost how many were not; empty if nobody knows. Of papers that are lost the new archive
   *     keeps the id where that could be read, so that their marks stay and they are filled in when
   *     they are next listed
   */
  public record Saved(String table, long rows, OptionalLong lost) {}

  /**
   * Copies what can be read of an archive into a new one, which takes its place; the archive itself
   * is set aside, never changed or deleted. Cached pages are left out. If this ends early, be it by
   * the end of the process, the archive is still there. It is to be run on an archive that was
   * found damaged; one that is sound would be copied whole.
   *
   * @param now names the file that is set aside
   * @throws ArchiveException if there is no archive, if it is another program's or a newer one's,
   *     if another process is salvaging it, or if the disk is too small
   */
  public static Salvage of(ArchivePlace place, Instant now) throws ArchiveException {
    NativeLibrary.provide(place.cache());
    return new Salvager(place, now).run();
  }
}
