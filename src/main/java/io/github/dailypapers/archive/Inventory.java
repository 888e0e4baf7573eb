package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Listing.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an archive holds.
 *
 * @param file the database file
 * @param bytes how much room it takes on the disk, with what is not yet merged into it
 * @param version of its tables
 * @param papers how many papers it knows
 * @param listings what it holds of each source and kind
 * @param snapshots how many counts of votes, comments and stars
 * @param seen how many papers the user had on the screen
 * @param opened how many papers the user was shown in full
 * @param starred how many papers have a star
 * @param notes how many papers have a note
 * @param pages how many cached pages it keeps
 * @param pageBytes how much room these take
 */
public record Inventory(
    Path file,
    long bytes,
    int version,
    long papers,
    List<Holding> listings,
    long snapshots,
    long seen,
    long opened,
    long starred,
    long notes,
    long pages,
    long pageBytes) {
  private static final String LISTINGS =
      "SELECT source, kind, count(*), min(day), max(day), sum(NOT complete),"
          + " sum(NOT EXISTS (SELECT 1 FROM listed WHERE listed.listing = listings.listing))"
          + " FROM listings GROUP BY source, kind ORDER BY source, kind";

  private static final String MARKS =
      "SELECT count(seen_at), count(opened_at), count(starred_at), count(note) FROM marks";

  private static final String PAGES = "SELECT count(*), coalesce(sum(length(body)), 0) FROM pages";

  /** Copies the list. */
  public Inventory {
    listings = List.copyOf(listings);
  }

  /**
   * What is held of one source and kind of listing.
   *
   * @param source such as {@code hf}
   * @param kind what is listed
   * @param listings how many listings
   * @param first the earliest day, empty if the listings are of no day
   * @param last the latest day, empty if the listings are of no day
   * @param incomplete how many listings lack something
   * @param empty how many listings have no papers, such as those of days without a listing
   */
  public record Holding(
      String source,
      Kind kind,
      long listings,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      long incomplete,
      long empty) {}

  static Inventory of(Database database) throws SQLException {
    try (ResultSet marks = database.statement(MARKS).executeQuery();
        ResultSet pages = database.statement(PAGES).executeQuery()) {
      return new Inventory(
          database.file(),
          bytes(database.file()),
          (int) database.number("PRAGMA user_version"),
          database.number("SELECT count(*) FROM papers"),
          holdings(database),
          database.number("SELECT count(*) FROM snapshots"),
          marks.getLong(1),
          marks.getLong(2),
          marks.getLong(3),
          marks.getLong(4),
          pages.getLong(1),
          pages.getLong(2));
    }
  }

  private static List<Holding> holdings(Database database) throws SQLException {
    List<Holding> holdings = new ArrayList<>();
    try (ResultSet row = database.statement(LISTINGS).executeQuery()) {
      while (row.next()) {
        holdings.add(
            new Holding(
                row.getString(1),
                Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getLong(3),
                Optional.ofNullable(Times.day(row.getString(4))),
                Optional.ofNullable(Times.day(row.getString(5))),
                row.getLong(6),
                row.getLong(7)));
      }
    }
    return holdings;
  }

  /** How much room the database {@code file} takes, with its write-ahead log. */
  static long bytes(Path file) {
    try {
      // SQLite keeps the log beside the file itself, not beside a link to it.
      Path real = file.toRealPath();
      Path log = real.resolveSibling(real.getFileName() + "-wal");
      return Files.size(real) + (Files.exists(log) ? Files.size(log) : 0);
    } catch (IOException e) {
      return 0;
    }
  }
}
