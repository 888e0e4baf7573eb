package io.github.dailypapers.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.util.Optional;

/** Opens connections: by the user's proxy, under the program's name, and with their credential. */
final class Connections {
  /**
   * A connection that breaks before the answer begins is opened again and asked once more by
   * HttpURLConnection itself, which cannot be told not to for GET.
   */
  private static final int REQUESTS_BEFORE_AN_ANSWER = 2;

  private final String userAgent;
  private final Optional<Credential> credential;
  private final Proxies proxies;

  Connections(String userAgent, Optional<Credential> credential, Proxies proxies) {
    this.userAgent = userAgent;
    this.credential = credential;
    this.proxies = proxies;
  }

  /**
   * Says what goes wrong on the way to {@code address}.
   *
   * @throws FetchException if what the environment names is no proxy
   */
  NetworkFailure failure(WebAddress address, Limits limits) throws FetchException {
    return new NetworkFailure(address, proxies.between(address), limits);
  }

  /** A connection to {@code address} on which nothing has been sent yet. */
  HttpURLConnection open(WebAddress address, Limits limits, NetworkFailure failure)
      throws FetchException {
    Optional<ProxyServer> proxy = proxies.between(address);
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
    if (proxy.isPresent()) {
      proxy.get().introduce(address, connection);
    }
    if (credential.isPresent() && credential.get().mayGoTo(address)) {
      connection.setRequestProperty("Authorization", credential.get().authorization());
    }
    return connection;
  }

  /** Sends the request, and waits for the status of the answer. */
  static int status(HttpURLConnection connection, NetworkFailure failure) throws FetchException {
    try {
      return connection.getResponseCode();
    } catch (IOException e) {
      throw failure.of(e, REQUESTS_BEFORE_AN_ANSWER);
    }
  }

  /** The body, which for an error hides in a place of its own. */
  static InputStream body(HttpURLConnection connection) throws IOException {
    if (connection.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST) {
      return connection.getInputStream();
    }
    InputStream error = connection.getErrorStream();
    return error == null ? InputStream.nullInputStream() : error;
  }

  static Headers headers(HttpURLConnection connection) {
    return new ConnectionHeaders(connection);
  }

  private record ConnectionHeaders(HttpURLConnection connection) implements Headers {
    @Override
    public Optional<String> value(String name) {
      return Optional.ofNullable(connection.getHeaderField(name));
    }
  }
}
