package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/**
 * Asks by way of {@link HttpURLConnection}, which starts several times faster than {@code
 * java.net.http}.
 */
final class ConnectionExchange implements Exchange {
  private final Connections connections;
  private final Limits limits;

  ConnectionExchange(Connections connections, Limits limits) {
    this.connections = connections;
    this.limits = limits;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    NetworkFailure failure = connections.failure(address, limits);
    HttpURLConnection connection = connections.open(address, limits, failure);
    connection.setRequestProperty("Accept", "text/html, application/json, */*;q=0.5");
    connection.setRequestProperty("Accept-Encoding", "gzip");
    hold(held, connection);
    boolean whole = false;
    try {
      int status = Connections.status(connection, failure);
      byte[] body = body(address, status, connection, failure);
      whole = true;
      return new Answer(
          address, status, Connections.headers(connection), new Page(address.uri(), body));
    } finally {
      if (!whole) {
        connection.disconnect();
      }
    }
  }

  private static void hold(Validators held, HttpURLConnection connection) {
    if (held.etag().isPresent()) {
      connection.setRequestProperty("If-None-Match", held.etag().get());
    }
    if (held.lastModified().isPresent()) {
      connection.setRequestProperty("If-Modified-Since", held.lastModified().get());
    }
  }

  private byte[] body(
      WebAddress address, int status, HttpURLConnection connection, NetworkFailure failure)
      throws FetchException {
    Body body = new Body(address, limits.body());
    // The length that comes with this status is that of the body which is not sent.
    boolean bodiless = status == HttpURLConnection.HTTP_NOT_MODIFIED;
    long declared = bodiless ? 0 : connection.getContentLengthLong();
    String encoding = connection.getContentEncoding();
    try (InputStream in = Connections.body(connection)) {
      byte[] packed = body.read(in, declared);
      return body.unpack(packed, encoding == null ? "identity" : encoding);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw failure.of(e, 1);
    }
  }
}
