package io.github.dailypapers.fetch;

import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy, and who is asking it. */
final class ProxyServer {
  private final String host;
  private final int port;
  private final Optional<Login> login;

  /**
   * A proxy.
   *
   * @param login the user and password it wants, if it wants any
   */
  ProxyServer(String host, int port, Optional<Login> login) {
    this.host = host;
    this.port = port;
    this.login = login;
  }

  /** A user and a password, decoded. */
  record Login(String user, String password) {
    @Override
    public String toString() {
      return "a login";
    }
  }

  /** The proxy as a connection takes it. */
  Proxy asProxy() {
    return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
  }

  /**
   * Puts the login where the proxy and nobody behind it will see it: into the request where the
   * proxy reads that, else aside until the proxy asks before it opens a tunnel.
   */
  void introduce(WebAddress address, HttpURLConnection connection) {
    if (login.isEmpty()) {
      return;
    }
    if (address.isSecure()) {
      connection.setAuthenticator(new Once(login.get()));
    } else {
      String pair = login.get().user() + ':' + login.get().password();
      byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
      connection.setRequestProperty(
          "Proxy-Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
  }

  /** Its host and port. */
  @Override
  public String toString() {
    return host + ':' + port;
  }

  /** Gives the login to the proxy, once: asked again, the proxy did not like it. */
  static final class Once extends Authenticator {
    private final Login login;
    private boolean given;

    Once(Login login) {
      this.login = login;
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
      if (given || getRequestorType() != RequestorType.PROXY) {
        return null;
      }
      given = true;
      return new PasswordAuthentication(login.user(), login.password().toCharArray());
    }
  }
}
