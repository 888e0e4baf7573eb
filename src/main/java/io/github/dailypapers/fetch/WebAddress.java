package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address that can be asked for a page: http or https, with a host, without user info.
 *
 * @param uri the address itself
 */
record WebAddress(URI uri) {
  private static final int LAST_PORT = 65_535;

  /**
   * The address, less any user info, which is never sent and must not be shown.
   *
   * @throws FetchException if it is not an absolute http or https address with a host
   */
  static WebAddress of(URI address) throws FetchException {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web || address.getHost() == null || address.getPort() > LAST_PORT) {
      throw refused(address);
    }
    if (address.getRawUserInfo() == null) {
      return new WebAddress(address);
    }
    return new WebAddress(URI.create(address.toString().replaceFirst("//[^/?#]*@", "//")));
  }

  private static FetchException refused(URI address) {
    String authority = address.getRawAuthority();
    boolean secret = authority != null && authority.indexOf('@') >= 0;
    return new FetchException(
        Reason.UNACCEPTABLE,
        secret ? URI.create("") : address,
        (secret ? "this" : address.toASCIIString())
            + " is not an http or https address with a host",
        "give an address such as https://huggingface.co",
        null);
  }

  /**
   * The address that a {@code Location} header on a page from here points to.
   *
   * @param location absolute, relative, or empty where there is no such header
   * @throws FetchException if it may not be followed: not an address of the web, or from https down
   *     to http
   */
  WebAddress redirectedTo(String location) throws FetchException {
    WebAddress target;
    try {
      target = of(location.isEmpty() ? URI.create("") : uri.resolve(new URI(location)));
    } catch (URISyntaxException | FetchException e) {
      throw unfollowed("to something that is not an address of the web", e);
    }
    if (isSecure() && !target.isSecure()) {
      throw unfollowed("from https to http", null);
    }
    return target;
  }

  private FetchException unfollowed(String where, @Nullable Exception e) {
    return new FetchException(
        Reason.UNACCEPTABLE,
        uri,
        place() + " redirects " + where,
        "check --endpoint, and whether a proxy or a log-in page stands between",
        e);
  }

  /** Whether it is asked for over TLS. */
  boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** Whether its host is this machine by its very name, so that no name server is asked. */
  boolean isLoopback() {
    String host = host();
    if (!host.startsWith("127.")) {
      return host.equals("localhost") || host.equals("[::1]");
    }
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** The host in lower case, IPv6 literals in brackets. */
  String host() {
    return uri.getHost().toLowerCase(Locale.ROOT);
  }

  /** The port, the scheme's own where the address names none. */
  int port() {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return isSecure() ? 443 : 80;
  }

  /** Scheme, host and port: equal for two addresses exactly when one server answers both. */
  String origin() {
    return (isSecure() ? "https://" : "http://") + host() + ':' + port();
  }

  /** The host as people name it, with the port where the address names one. */
  String place() {
    return uri.getPort() < 0 ? host() : host() + ':' + uri.getPort();
  }
}
