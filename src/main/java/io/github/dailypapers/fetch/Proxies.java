package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies that the environment names, in the customs of curl: {@code https_proxy} and {@code
 * http_proxy} by the scheme asked for, {@code no_proxy} a list of hosts and domains to reach
 * directly, or {@code *}. Lower case goes before upper case. This machine is always reached
 * directly. See https://curl.se/docs/manpage.html.
 */
final class Proxies {
  private static final int DEFAULT_PORT = 1080;

  private final Map<String, String> environment;

  Proxies(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The proxy to reach {@code address} by, if there is one.
   *
   * @throws FetchException if what the environment names is no HTTP proxy
   */
  Optional<ProxyServer> between(WebAddress address) throws FetchException {
    String name = address.isSecure() ? "https_proxy" : "http_proxy";
    String value = value(name);
    if (value.isEmpty() || address.isLoopback() || isDirect(address)) {
      return Optional.empty();
    }
    return Optional.of(parse(value, name, address));
  }

  private String value(String name) {
    String value = environment.get(name);
    if (value == null) {
      value = environment.get(name.toUpperCase(Locale.ROOT));
    }
    return value == null ? "" : value.strip();
  }

  private boolean isDirect(WebAddress address) {
    String host = address.host();
    String listed = value("no_proxy").toLowerCase(Locale.ROOT);
    int start = 0;
    while (start <= listed.length()) {
      int comma = listed.indexOf(',', start);
      int end = comma < 0 ? listed.length() : comma;
      String entry = listed.substring(start, end).strip();
      if (entry.equals("*") || covers(entry, host) || covers(entry, host + ':' + address.port())) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean covers(String entry, String host) {
    String domain = entry.startsWith(".") ? entry.substring(1) : entry;
    return !domain.isEmpty() && (host.equals(domain) || host.endsWith('.' + domain));
  }

  private static ProxyServer parse(String value, String name, WebAddress address)
      throws FetchException {
    try {
      URI uri = URI.create(value.contains("://") ? value : "http://" + value);
      WebAddress server = WebAddress.of(uri);
      if (!server.isSecure()) {
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        return new ProxyServer(server.host(), port, login(uri));
      }
    } catch (IllegalArgumentException | FetchException e) {
      // Neither the value nor the exception is shown, as they may hold a password.
    }
    throw new FetchException(
        Reason.UNREACHABLE,
        address.uri(),
        name + " does not name an HTTP proxy",
        "set it to an address such as http://proxy.example:3128",
        null);
  }

  private static Optional<ProxyServer.Login> login(URI uri) {
    String userInfo = uri.getRawUserInfo();
    if (userInfo == null) {
      return Optional.empty();
    }
    int colon = userInfo.indexOf(':');
    String user = colon < 0 ? userInfo : userInfo.substring(0, colon);
    String password = colon < 0 ? "" : userInfo.substring(colon + 1);
    return Optional.of(new ProxyServer.Login(decode(user), decode(password)));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
