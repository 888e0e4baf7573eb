package io.github.dailypapers.archive;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The local database of every paper that was ever listed. Whatever is written is written wholly or
 * not at all, and survives the end of the process at any moment. Safe for use by several threads,
 * and by several processes at once.
 */
public final class Archive implements Closeable {
  private final Database database;
  private final ArchivePlace place;
  private final Changes changes = new Changes();

  private Archive(Database database, ArchivePlace place) {
    this.database = database;
    this.place = place;
  }

  /**
   * Opens the archive to write to it; makes it if there is none.
   *
   * @throws ArchiveException if it cannot be written, is no archive, or was written by a newer
   *     program
   */
  public static Archive open(ArchivePlace place) throws ArchiveException {
    makeFolder(place.file());
    return open(place, Schema.CURRENT, Mode.CREATE);
  }

  /**
   * Opens the archive to read it, also where it may not be written or the disk is full.
   *
   * @return empty if there is none
   * @throws ArchiveException if it cannot be read, is no archive, or was written by a newer program
   */
  public static Optional<Archive> openIfPresent(ArchivePlace place) throws ArchiveException {
    if (!Files.exists(place.file())) {
      return Optional.empty();
    }
    try {
      return Optional.of(open(place, Schema.CURRENT, Mode.WRITE));
    } catch (ArchiveException e) {
      if (e.reason() != Reason.NOT_PERMITTED && e.reason() != Reason.FULL) {
        throw e;
      }
      return Optional.of(open(place, Schema.CURRENT, Mode.FROZEN));
    }
  }

  static Archive open(ArchivePlace place, Schema schema, Mode mode) throws ArchiveException {
    NativeLibrary.provide(place.cache());
    Database database = Database.open(place.file(), mode, place.busyWait());
    boolean ready = false;
    try {
      schema.apply(database);
      database.run("PRAGMA synchronous = NORMAL");
      ready = true;
      return new Archive(database, place);
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      if (!ready) {
        database.close();
      }
    }
  }

  private static void makeFolder(Path file) throws ArchiveException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      try {
        OwnersOnly.makeFolder(folder);
      } catch (IOException e) {
        throw new ArchiveException(
            Reason.NOT_PERMITTED,
            file,
            "cannot make the folder of the archive: " + folder,
            "name another file with --archive",
            e);
      }
    }
  }

  /** Where the archive is. */
  public ArchivePlace place() {
    return place;
  }

  /** Whether it was opened to be written too. */
  public boolean isWritable() {
    return database.mode() != Mode.FROZEN;
  }

  /** The listings and papers that are held. */
  public ListingShelf listings() {
    return new ListingShelf(database);
  }

  /** The papers it holds. */
  public PaperShelf papers() {
    return new PaperShelf(database);
  }

  /** The search for words. */
  public WordSearch words() {
    return new WordSearch(database);
  }

  /** The pages that are kept. */
  public KeptPages pages() {
    return new KeptPages(database);
  }

  /** What the counts of the last days tell. */
  public Trends trends() {
    return new Trends(database);
  }

  /** What the user did with papers. */
  public MarkBook marks() {
    return new MarkBook(database, changes);
  }

  /** Words that the user may ask for. */
  public Vocabulary vocabulary() {
    return new Vocabulary(database);
  }

  /** What was written so far. */
  public Changes changes() {
    return changes;
  }

  /** What the archive holds as a whole, whether it is sound, and how it is kept small. */
  public Care care() {
    return new Care(database);
  }

  /**
   * The papers of {@code listings}, which this archive holds, in whose texts something is found. To
   * be closed before the archive.
   */
  public ArchivedMatches matches(List<HeldListing> listings, TextSearch search)
      throws ArchiveException {
    return new ArchivedMatches(database, place, listings, search);
  }

  /**
   * Keeps a listing that was had at {@code now}: of a day, of a longer period or of what is
   * trending as such, of any other kind only its papers.
   *
   * @param source where it is from, such as {@code hf}
   * @param asked the day that was asked for, of a month its first one; the day that the page states
   *     comes first, and what is only a part of a day's listing must state it
   */
  public Stored store(String source, Listing listing, Optional<LocalDate> asked, Instant now)
      throws ArchiveException {
    Optional<LocalDate> day = listing.day().isPresent() ? listing.day() : asked;
    boolean complete = isComplete(listing);
    // A page that is not understood as a whole may be the answer to what there is not.
    boolean isSure = listing.day().isPresent() || complete;
    boolean isDay = listing.kind() == Kind.DAY && day.isPresent() && isSure;
    boolean isPeriod = listing.kind() == Kind.PERIOD;
    if (isDay || isPeriod || listing.kind() == Kind.TRENDING) {
      if (isDay && !listing.papers().isEmpty()) {
        changes.listed(day.get());
      }
      return write(
          () ->
              new ListingTable(database)
                  .write(
                      source,
                      listing.kind(),
                      isDay || isPeriod ? day.orElse(null) : null,
                      listing.papers(),
                      complete,
                      now));
    }
    return write(() -> new ListingTable(database).write(listing.papers(), now));
  }

  /** Keeps that {@code day} has no listing of its own. */
  public void storeEmpty(String source, LocalDate day, Instant now) throws ArchiveException {
    write(() -> new ListingTable(database).write(source, Kind.DAY, day, List.of(), true, now));
  }

  private Stored write(Database.Work<Stored> work) throws ArchiveException {
    synchronized (database) {
      Stored stored = database.transaction(work);
      changes.stored(stored);
      return stored;
    }
  }

  private static boolean isComplete(Listing listing) {
    for (Remark remark : listing.remarks()) {
      if (remark.loss()) {
        return false;
      }
    }
    for (Paper paper : listing.papers()) {
      if (paper.id() == null) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws ArchiveException {
    synchronized (database) {
      database.close();
    }
  }
}
