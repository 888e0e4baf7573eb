package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.Validators;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.util.Optional;

/**
 * Asks by way of {@link HttpURLConnection}, which starts several times faster than {@code
 * java.net.http}.
 */
final class ConnectionExchange implements Exchange {
  /**
   * A connection that breaks before the answer begins is opened again and asked once more by
   * HttpURLConnection itself, which cannot be told not to for GET.
   */
  private static final int REQUESTS_BEFORE_AN_ANSWER = 2;

  private final String userAgent;
  private final Optional<Credential> credential;
  private final Proxies proxies;
  private final Limits limits;

  ConnectionExchange(
      String userAgent, Optional<Credential> credential, Proxies proxies, Limits limits) {
    this.userAgent = userAgent;
    this.credential = credential;
    this.proxies = proxies;
    this.limits = limits;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    Optional<ProxyServer> proxy = proxies.between(address);
    NetworkFailure failure = new NetworkFailure(address, proxy, limits);
    HttpURLConnection connection = open(address, proxy, failure);
    hold(held, connection);
    boolean whole = false;
    try {
      int status = status(connection, failure);
      byte[] body = body(address, status, connection, failure);
      whole = true;
      return new Answer(
          address, status, new ConnectionHeaders(connection), new Page(address.uri(), body));
    } finally {
      if (!whole) {
        connection.disconnect();
      }
    }
  }

  private HttpURLConnection open(
      WebAddress address, Optional<ProxyServer> proxy, NetworkFailure failure)
      throws FetchException {
    HttpURLConnection connection;
    try {
      Proxy by = proxy.isPresent() ? proxy.get().asProxy() : Proxy.NO_PROXY;
      connection = (HttpURLConnection) address.uri().toURL().openConnection(by);
    } catch (IOException e) {
      throw failure.of(e, 0);
    }
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout((int) limits.connect().toMillis());
    connection.setReadTimeout((int) limits.request().toMillis());
    connection.setRequestProperty("User-Agent", userAgent);
    connection.setRequestProperty("Accept", "text/html, application/json, */*;q=0.5");
    connection.setRequestProperty("Accept-Encoding", "gzip");
    if (proxy.isPresent()) {
      proxy.get().introduce(address, connection);
    }
    if (credential.isPresent() && credential.get().mayGoTo(address)) {
      connection.setRequestProperty("Authorization", credential.get().authorization());
    }
    return connection;
  }

  private static void hold(Validators held, HttpURLConnection connection) {
    if (held.etag().isPresent()) {
      connection.setRequestProperty("If-None-Match", held.etag().get());
    }
    if (held.lastModified().isPresent()) {
      connection.setRequestProperty("If-Modified-Since", held.lastModified().get());
    }
  }

  private static int status(HttpURLConnection connection, NetworkFailure failure)
      throws FetchException {
    try {
      return connection.getResponseCode();
    } catch (IOException e) {
      throw failure.of(e, REQUESTS_BEFORE_AN_ANSWER);
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
    try (InputStream in = stream(connection)) {
      byte[] packed = body.read(in, declared);
      return body.unpack(packed, encoding == null ? "identity" : encoding);
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw failure.of(e, 1);
    }
  }

  /** The body, which for an error hides in a place of its own. */
  private static InputStream stream(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
      return connection.getInputStream();
    }
    InputStream error = connection.getErrorStream();
    return error == null ? InputStream.nullInputStream() : error;
  }

  private record ConnectionHeaders(HttpURLConnection connection) implements Headers {
    @Override
    public Optional<String> value(String name) {
      return Optional.ofNullable(connection.getHeaderField(name));
    }
  }
}
