package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The listings that an archive holds. Safe for use by several threads. */
public final class ListingShelf {
  private static final String HELD =
      "SELECT listing, source, kind, day, fetched_at, complete,"
          + " (SELECT count(*) FROM listed WHERE listed.listing = listings.listing)"
          + " FROM listings";

  private static final String NOT_EMPTY =
      "AND EXISTS (SELECT 1 FROM listed WHERE listed.listing = listings.listing)";

  private static final String EVERYTHING =
      HELD + " WHERE kind IN ('day', 'period') " + NOT_EMPTY + " ORDER BY day, listing";

  private static final String LISTED =
      " FROM listed CROSS JOIN papers USING (paper) WHERE listing = ? ORDER BY rank";

  /** Ranks are counted from 1, without gaps. */
  private static final String PIECE =
      "SELECT "
          + Columns.listed()
          + " FROM listed CROSS JOIN papers USING (paper)"
          + " WHERE listing = ? AND rank > ? ORDER BY rank LIMIT ?";

  private static final String NEWS =
      "SELECT "
          + Columns.listed()
          + " FROM listed CROSS JOIN papers USING (paper)"
          + " WHERE listing = ? AND first_seen_at > ? ORDER BY rank";

  private final Database database;

  ListingShelf(Database database) {
    this.database = database;
  }

  /** What is held of a day, also if that is only that it has no listing. */
  public Optional<HeldListing> day(String source, LocalDate day) throws ArchiveException {
    return first(source, Kind.DAY, "AND day = ?", day.toString());
  }

  /** The latest day with papers. */
  public Optional<HeldListing> latest(String source) throws ArchiveException {
    return first(source, Kind.DAY, NOT_EMPTY + " ORDER BY day DESC LIMIT 1", null);
  }

  /** The last day before {@code day} with papers. */
  public Optional<HeldListing> before(String source, LocalDate day) throws ArchiveException {
    return first(
        source,
        Kind.DAY,
        "AND day < ? " + NOT_EMPTY + " ORDER BY day DESC LIMIT 1",
        day.toString());
  }

  /** The first day after {@code day} with papers. */
  public Optional<HeldListing> after(String source, LocalDate day) throws ArchiveException {
    return first(
        source, Kind.DAY, "AND day > ? " + NOT_EMPTY + " ORDER BY day LIMIT 1", day.toString());
  }

  /** What was trending when that was last asked for. */
  public Optional<HeldListing> trending(String source) throws ArchiveException {
    return first(source, Kind.TRENDING, "", null);
  }

  /**
   * What is held of a longer period.
   *
   * @param month the month it is; empty if the source has but one
   */
  public Optional<HeldListing> period(String source, Optional<YearMonth> month)
      throws ArchiveException {
    return month.isPresent()
        ? first(source, Kind.PERIOD, "AND day = ?", month.get().atDay(1).toString())
        : first(source, Kind.PERIOD, "AND day IS NULL", null);
  }

  /** Every listing with papers of every source, but for what is trending; the oldest first. */
  public List<HeldListing> everything() throws ArchiveException {
    return held(EVERYTHING, List.of());
  }

  /**
   * How many papers each listing of {@link #everything} has that none before it has; new versions
   * of older papers are not counted.
   */
  public List<ListingCount> counts() throws ArchiveException {
    synchronized (database) {
      try {
        return new ListingCounts(database).count();
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** The longer periods that are held of a source, oldest first. */
  public List<HeldListing> periods(String source) throws ArchiveException {
    return list(source, Kind.PERIOD, NOT_EMPTY + " ORDER BY day", null);
  }

  /** Every day that something is held of, oldest first. */
  public List<HeldListing> days(String source) throws ArchiveException {
    return list(source, Kind.DAY, "ORDER BY day", null);
  }

  private Optional<HeldListing> first(String source, Kind kind, String which, @Nullable String day)
      throws ArchiveException {
    List<HeldListing> held = list(source, kind, which, day);
    return held.isEmpty() ? Optional.empty() : Optional.of(held.get(0));
  }

  private List<HeldListing> list(String source, Kind kind, String which, @Nullable String day)
      throws ArchiveException {
    List<String> values = new ArrayList<>();
    values.add(source);
    values.add(kind.name().toLowerCase(Locale.ROOT));
    if (day != null) {
      values.add(day);
    }
    return held(HELD + " WHERE source = ? AND kind = ? " + which, values);
  }

  private List<HeldListing> held(String query, List<String> values) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(query);
        for (int i = 0; i < values.size(); i++) {
          select.setString(i + 1, values.get(i));
        }
        List<HeldListing> held = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            LocalDate of = Times.day(row.getString(4));
            held.add(
                new HeldListing(
                    row.getLong(1),
                    row.getString(2),
                    Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(of),
                    Times.moment(row.getString(5)),
                    row.getInt(6) != 0,
                    row.getInt(7)));
          }
        }
        return held;
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** The listing itself, its papers as they are known now; each is listed on the listing's day. */
  public Listing read(HeldListing held) throws ArchiveException {
    return read(held, List.of(Field.values()));
  }

  /** As {@link #read(HeldListing)}, but of the papers only {@code fields}; the others are null. */
  public Listing read(HeldListing held, List<Field> fields) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement("SELECT " + Columns.listed(fields) + LISTED);
        select.setLong(1, held.number());
        return listing(held, Columns.papers(select, fields));
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /**
   * A piece of a listing, as {@link #read(HeldListing)} gives all of it.
   *
   * @param from how many of its papers to leave out at its beginning
   * @param most how many papers at the most
   */
  public Listing read(HeldListing held, int from, int most) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(PIECE);
        select.setLong(1, held.number());
        select.setInt(2, from);
        select.setInt(3, most);
        return listing(held, Columns.papers(select));
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /**
   * The papers that were first seen in a day's listing after {@code after}, by day, oldest first.
   *
   * @param from days before this one are history, whenever they were read
   */
  public List<Listing> news(String source, LocalDate from, Instant after) throws ArchiveException {
    List<Listing> news = new ArrayList<>();
    for (HeldListing held : list(source, Kind.DAY, "AND day >= ? ORDER BY day", from.toString())) {
      List<Paper> papers = news(held, Times.text(after));
      if (!papers.isEmpty()) {
        news.add(listing(held, papers));
      }
    }
    return news;
  }

  private List<Paper> news(HeldListing held, String after) throws ArchiveException {
    synchronized (database) {
      try {
        PreparedStatement select = database.statement(NEWS);
        select.setLong(1, held.number());
        select.setString(2, after);
        return Columns.papers(select);
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /** {@code held} with {@code papers}, each listed on its day. */
  static Listing listing(HeldListing held, List<Paper> papers) {
    List<Remark> remarks =
        held.complete()
            ? List.of()
            : List.of(new Remark("the archive holds only a part of this listing", true));
    if (held.kind() == Kind.DAY && held.day().isPresent()) {
      LocalDate day = held.day().get();
      for (int i = 0; i < papers.size(); i++) {
        Paper paper = papers.get(i);
        // It may have been listed again on another day. A day that no page stated stays unknown.
        if (paper.listedOn() != null && !day.equals(paper.listedOn())) {
          papers.set(i, paper.listedOn(day));
        }
      }
    }
    ownSource(held.source(), papers);
    Optional<LocalDate> day = held.kind() == Kind.DAY ? held.day() : Optional.empty();
    return new Listing(held.kind(), day, papers, remarks);
  }

  /** What other sources tell of a paper is no part of this one's listing of it. */
  private static void ownSource(String name, List<Paper> papers) {
    int end = name.indexOf(':');
    String source = end < 0 ? name : name.substring(0, end);
    for (int i = 0; i < papers.size(); i++) {
      if (!papers.get(i).source().equals(source)) {
        papers.set(i, papers.get(i).from(source));
      }
    }
  }
}
