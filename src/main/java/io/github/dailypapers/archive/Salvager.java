package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Salvages a damaged archive: builds the new file beside it, then exchanges the two. */
final class Salvager {
  private final ArchivePlace place;
  private final Instant now;

  Salvager(ArchivePlace place, Instant now) {
    this.place = place;
    this.now = now;
  }

  Salvage run() throws ArchiveException {
    if (!Files.exists(place.file())) {
      throw failure(Reason.FAILED, "there is no archive: " + place.file(), "nothing to do", null);
    }
    try {
      // Its log is beside the file itself, not beside a link to it.
      Path damaged = place.file().toRealPath();
      Path lock = damaged.resolveSibling(damaged.getFileName() + ".salvage-lock");
      try (FileChannel channel =
          FileChannel.open(
              lock,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        lock(channel);
        return salvage(damaged);
      }
    } catch (ArchiveException e) {
      throw e;
    } catch (IOException e) {
      throw failure(
          Reason.NOT_PERMITTED,
          "the archive cannot be set aside: " + place.file(),
          "check the permissions of its folder",
          e);
    }
  }

  private void lock(FileChannel channel) throws IOException {
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      // By another thread of this process.
      locked = false;
    }
    if (!locked) {
      throw failure(
          Reason.BUSY, "the archive is being salvaged already", "wait for that to end", null);
    }
  }

  private Salvage salvage(Path damaged) throws IOException {
    Path fresh = damaged.resolveSibling(damaged.getFileName() + ".salvaged");
    // What an earlier run that was killed has left.
    Exchange.deleteAll(fresh);
    boolean done = false;
    try {
      List<Salvage.Saved> tables = copy(damaged, fresh);
      Path setAside = new Exchange(damaged, now).with(fresh);
      done = true;
      return new Salvage(setAside, !tables.isEmpty(), tables);
    } finally {
      if (!done) {
        Exchange.deleteAll(fresh);
      }
    }
  }

  /** Returns what was saved; empty if nothing can be read. */
  private List<Salvage.Saved> copy(Path damaged, Path fresh) throws ArchiveException {
    try (Database from = Database.open(damaged, Mode.READ, place.busyWait());
        Database to = Database.open(fresh, Mode.CREATE, place.busyWait())) {
      Schema.CURRENT.apply(to);
      if (!isReadable(from)) {
        return List.of();
      }
      return to.transaction(() -> new SalvagedTables(from, to).copy());
    }
  }

  private boolean isReadable(Database from) throws ArchiveException {
    try {
      // So that one bad entry of the schema does not hide the others.
      from.run("PRAGMA writable_schema = ON");
      from.run("PRAGMA cell_size_check = ON");
      Schema.CURRENT.requireOurs(from);
      return true;
    } catch (SQLException e) {
      if (Database.isDamage(e)) {
        return false;
      }
      throw from.failure(e);
    }
  }

  private ArchiveException failure(
      Reason reason, String message, String hint, @Nullable Exception cause) {
    return new ArchiveException(reason, place.file(), message, hint, cause);
  }
}
