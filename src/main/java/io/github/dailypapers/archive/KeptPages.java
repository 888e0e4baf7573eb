package io.github.dailypapers.archive;

import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.PageStore;
import io.github.dailypapers.page.Validators;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The pages that the archive keeps, gzipped, for a month. Safe for use by several threads. */
public final class KeptPages implements PageStore {
  /** No page is fresh for longer. */
  private static final Duration LIFE = Duration.ofDays(30);

  /** The most bytes that a kept page may have unpacked: as much as is read from the network. */
  private static final int LARGEST = 64 << 20;

  private static final String FIND =
      "SELECT address, etag, last_modified, fetched_at, body FROM pages WHERE asked = ?";

  private static final String KEEP =
      "INSERT INTO pages (asked, address, etag, last_modified, fetched_at, body)"
          + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (asked) DO UPDATE SET"
          + " address = excluded.address, etag = excluded.etag,"
          + " last_modified = excluded.last_modified, fetched_at = excluded.fetched_at,"
          + " body = excluded.body";

  private static final String FORGET = "DELETE FROM pages WHERE fetched_at < ?";

  private final Database database;

  KeptPages(Database database) {
    this.database = database;
  }

  @Override
  public Optional<DatedPage> find(URI asked) throws IOException {
    synchronized (database) {
      try {
        PreparedStatement find = database.statement(FIND);
        find.setString(1, asked.toString());
        try (ResultSet row = find.executeQuery()) {
          return row.next() ? page(row) : Optional.empty();
        }
      } catch (SQLException e) {
        throw database.failure(e);
      }
    }
  }

  /**
   * A row that somebody has made something else of is no page; nor is one of more bytes than would
   * be read, whose end would be missing.
   */
  private static Optional<DatedPage> page(ResultSet row) throws SQLException {
    String address = row.getString(1);
    byte[] packed = row.getBytes(5);
    if (address == null || packed == null) {
      return Optional.empty();
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] body = in.readNBytes(LARGEST);
      if (in.read() >= 0) {
        return Optional.empty();
      }
      return Optional.of(
          new DatedPage(
              new Page(URI.create(address), body),
              validators(row.getString(2), row.getString(3)),
              Times.moment(row.getString(4))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Validators validators(@Nullable String etag, @Nullable String lastModified) {
    return new Validators(Optional.ofNullable(etag), Optional.ofNullable(lastModified));
  }

  /** Keeps {@code page}, and forgets pages that are older than a month by then. */
  @Override
  public void keep(URI asked, DatedPage page) throws IOException {
    byte[] packed = packed(page.page().body());
    Instant now = page.asOf();
    synchronized (database) {
      database.transaction(
          () -> {
            PreparedStatement keep = database.statement(KEEP);
            keep.setString(1, asked.toString());
            keep.setString(2, page.page().address().toString());
            keep.setString(3, page.validators().etag().orElse(null));
            keep.setString(4, page.validators().lastModified().orElse(null));
            keep.setString(5, Times.text(now));
            keep.setBytes(6, packed);
            keep.executeUpdate();
            PreparedStatement forget = database.statement(FORGET);
            forget.setString(1, Times.text(now.minus(LIFE)));
            return forget.executeUpdate();
          });
    }
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }
}
