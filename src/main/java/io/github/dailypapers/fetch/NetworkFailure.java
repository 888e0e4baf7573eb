package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Says in the user's words what went wrong on the way, and whether asking again may help. */
final class NetworkFailure {
  private static final String CHECK_NETWORK = "check the network, --endpoint and https_proxy";
  private static final String EXCEPTION = "Exception: ";
  private static final int LONGEST_REASON = 200;

  private final WebAddress address;
  private final Optional<ProxyServer> proxy;
  private final Limits limits;

  /** What can go wrong on the way to {@code address}, by {@code proxy} if there is one. */
  NetworkFailure(WebAddress address, Optional<ProxyServer> proxy, Limits limits) {
    this.address = address;
    this.proxy = proxy;
    this.limits = limits;
  }

  /** The answer as a whole took longer than {@code limit}. */
  static FetchException tooSlow(WebAddress address, Duration limit, @Nullable Exception cause) {
    return new FetchException(
        Reason.UNREACHABLE,
        address.uri(),
        address.place() + " gave no complete answer within " + seconds(limit),
        "try again later",
        cause);
  }

  /**
   * What to throw for {@code failure}.
   *
   * @param requests how many requests the site has seen
   */
  FetchException of(IOException failure, int requests) {
    String text = plain(failure.getMessage());
    if (failure instanceof SocketTimeoutException) {
      return text.toLowerCase(Locale.ROOT).contains("connect")
          ? unreachable("no connection within " + seconds(limits.connect()), failure)
          : tooSlow(address, limits.request(), failure);
    }
    if (failure instanceof UnknownHostException) {
      return unreachable("no such host", failure);
    }
    if (failure instanceof ConnectException
        || failure instanceof NoRouteToHostException
        || text.contains("unreachable")) {
      return unreachable(text.toLowerCase(Locale.ROOT), failure);
    }
    if (failure instanceof SSLException && !isBrokenTls(failure)) {
      return new FetchException(
          Reason.UNREACHABLE,
          address.uri(),
          "no secure connection to " + address.place() + ": " + text,
          "check the clock, the proxy, and which certificates Java trusts",
          failure);
    }
    if (text.startsWith("Unable to tunnel")) {
      return unreachable("the proxy answers " + quoted(text), failure);
    }
    if (text.equals("Invalid Http response")) {
      return unreachable("what answers there does not speak HTTP", failure);
    }
    return new BrokenAnswerException(
        address, address.place() + " broke off the connection", requests, failure);
  }

  /** TLS reports a broken connection as a failure of its own with the real one behind it. */
  private static boolean isBrokenTls(IOException failure) {
    Throwable cause = failure.getCause();
    return !(failure instanceof SSLHandshakeException)
        && (cause instanceof SocketException || cause instanceof EOFException);
  }

  /** What stands in quotes: the proxy's status line. */
  private static String quoted(String text) {
    int start = text.indexOf('"') + 1;
    int end = text.indexOf('"', start);
    return end < 0 ? text : text.substring(start, end);
  }

  private FetchException unreachable(String why, IOException cause) {
    String whom = address.place();
    if (proxy.isPresent()) {
      whom = whom + " by the proxy " + proxy.get();
    }
    return new FetchException(
        Reason.UNREACHABLE,
        address.uri(),
        "cannot reach " + whom + ": " + why,
        CHECK_NETWORK,
        cause);
  }

  private static String seconds(Duration limit) {
    return limit.toSeconds() + " seconds";
  }

  /** The message on one line, without what may steer a terminal and without names of classes. */
  private static String plain(@Nullable String message) {
    if (message == null) {
      return "no reason given";
    }
    int named = message.lastIndexOf(EXCEPTION);
    String reason = named < 0 ? message : message.substring(named + EXCEPTION.length());
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < Math.min(reason.length(), LONGEST_REASON); i++) {
      char c = reason.charAt(i);
      boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      plain.append(steers ? ' ' : c);
    }
    return plain.toString().strip();
  }
}
