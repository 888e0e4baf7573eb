package io.github.dailypapers.archive;

import io.github.dailypapers.archive.PaperTable.Change;
import io.github.dailypapers.archive.PaperTable.Written;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes listings into the archive, within a transaction of the caller's. */
final class ListingTable {
  private static final String FIND =
      "SELECT listing FROM listings WHERE source = ? AND kind = ? AND day IS ?";

  private static final String ADD =
      "INSERT INTO listings (source, kind, day, fetched_at, complete) VALUES (?, ?, ?, ?, ?)"
          + " RETURNING listing";

  private static final String RENEW =
      "UPDATE listings SET fetched_at = ?, complete = ? WHERE listing = ?";

  private static final String MEMBERS =
      "SELECT paper, announce, first_seen_at FROM listed WHERE listing = ? ORDER BY rank";

  private static final String CLEAR = "DELETE FROM listed WHERE listing = ?";

  private static final String LIST =
      "INSERT INTO listed (listing, rank, paper, announce, first_seen_at) VALUES (?, ?, ?, ?, ?)";

  /**
   * A paper in a listing.
   *
   * @param paper its number
   * @param announce how it was announced, null if that is unknown
   * @param seen when it was first seen there
   */
  private record Place(long paper, @Nullable String announce, String seen) {
    boolean isSame(Place other) {
      return paper == other.paper && Objects.equals(announce, other.announce);
    }
  }

  private final Database database;
  private final PaperTable papers;

  ListingTable(Database database) {
    this.database = database;
    this.papers = new PaperTable(database);
  }

  /**
   * Writes a listing as it was had at {@code now}. One that was not had completely takes nothing
   * away from what is held, nor does one without papers: a day that had some keeps them.
   *
   * @param day the day it is of; null if it is of none
   */
  Stored write(
      String source,
      Kind kind,
      @Nullable LocalDate day,
      List<Paper> told,
      boolean complete,
      Instant now)
      throws SQLException {
    String moment = Times.text(now);
    long listing = listing(source, kind, day, moment, complete);
    List<Place> before = places(listing);
    Map<Long, String> seen = seen(before);
    Set<Long> members = new HashSet<>();
    List<Place> order = new ArrayList<>();
    int added = 0;
    int changed = 0;
    for (Paper paper : told) {
      Optional<Written> written = papers.write(paper, now);
      if (written.isPresent() && members.add(written.get().number())) {
        order.add(new Place(written.get().number(), paper.announce(), moment));
        added += written.get().change() == Change.ADDED ? 1 : 0;
        changed += written.get().change() == Change.CHANGED ? 1 : 0;
      }
    }
    if (!complete || told.isEmpty()) {
      for (Place place : before) {
        if (members.add(place.paper())) {
          order.add(place);
        }
      }
    }
    if (!isSame(order, before)) {
      list(listing, order, seen);
    }
    return new Stored(told.size(), added, changed);
  }

  /** Writes papers that are of no listing to be kept. */
  Stored write(List<Paper> told, Instant now) throws SQLException {
    int added = 0;
    int changed = 0;
    for (Paper paper : told) {
      Optional<Written> written = papers.write(paper, now);
      if (written.isPresent()) {
        added += written.get().change() == Change.ADDED ? 1 : 0;
        changed += written.get().change() == Change.CHANGED ? 1 : 0;
      }
    }
    return new Stored(told.size(), added, changed);
  }

  private long listing(
      String source, Kind kind, @Nullable LocalDate day, String moment, boolean complete)
      throws SQLException {
    String label = kind.name().toLowerCase(Locale.ROOT);
    PreparedStatement find = database.statement(FIND);
    find.setString(1, source);
    find.setString(2, label);
    find.setString(3, day == null ? null : day.toString());
    try (ResultSet row = find.executeQuery()) {
      if (row.next()) {
        long listing = row.getLong(1);
        PreparedStatement renew = database.statement(RENEW);
        renew.setString(1, moment);
        renew.setInt(2, complete ? 1 : 0);
        renew.setLong(3, listing);
        renew.executeUpdate();
        return listing;
      }
    }
    PreparedStatement add = database.statement(ADD);
    add.setString(1, source);
    add.setString(2, label);
    add.setString(3, day == null ? null : day.toString());
    add.setString(4, moment);
    add.setInt(5, complete ? 1 : 0);
    try (ResultSet row = add.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The papers that the listing had, in its order, and when each was first seen in it. */
  private List<Place> places(long listing) throws SQLException {
    List<Place> places = new ArrayList<>();
    PreparedStatement select = database.statement(MEMBERS);
    select.setLong(1, listing);
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        places.add(new Place(row.getLong(1), row.getString(2), row.getString(3)));
      }
    }
    return places;
  }

  private static Map<Long, String> seen(List<Place> places) {
    Map<Long, String> seen = new HashMap<>();
    for (Place place : places) {
      seen.put(place.paper(), place.seen());
    }
    return seen;
  }

  private static boolean isSame(List<Place> order, List<Place> before) {
    boolean same = order.size() == before.size();
    for (int i = 0; same && i < order.size(); i++) {
      same = order.get(i).isSame(before.get(i));
    }
    return same;
  }

  private void list(long listing, List<Place> order, Map<Long, String> seen) throws SQLException {
    PreparedStatement clear = database.statement(CLEAR);
    clear.setLong(1, listing);
    clear.executeUpdate();
    PreparedStatement list = database.statement(LIST);
    int rank = 0;
    for (Place place : order) {
      rank++;
      list.setLong(1, listing);
      list.setInt(2, rank);
      list.setLong(3, place.paper());
      list.setString(4, place.announce());
      list.setString(5, seen.getOrDefault(place.paper(), place.seen()));
      list.executeUpdate();
    }
  }
}
