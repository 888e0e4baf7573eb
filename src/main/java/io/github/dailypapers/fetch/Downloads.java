package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Validators;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Gets files over HTTP that are too large to be held in memory, by the rules of one site. Safe for
 * use by several threads at once.
 */
public final class Downloads {
  /** 10 seconds for a connection, 60 for each wait, 1 MB for the page of an error. */
  private static final Limits LIMITS =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 1 << 20);

  private static final Duration LONGEST = Duration.ofHours(2);
  private static final long LARGEST = 500_000_000;

  private final FetchSettings settings;
  private final Limits limits;
  private final long most;
  private final Connections connections;
  private final Servers servers;
  private final Waits waits;
  private final Verdict verdict;

  private Downloads(FetchSettings settings, Limits limits, long most, Connections connections) {
    this.settings = settings;
    this.limits = limits;
    this.most = most;
    this.connections = connections;
    this.servers = new Servers(settings.rules());
    this.waits =
        new Waits(settings.clock(), settings.pause(), settings.waiting(), settings.patient());
    this.verdict = new Verdict(settings.rules());
  }

  /**
   * Downloads of at most 500 MB, that ask at most four times, give up after a minute without a byte
   * or two hours in all, and keep the site's rules and the budgets it states.
   *
   * @throws FetchException if the endpoint is not an http or https address, or the token no token
   */
  public static Downloads create(FetchSettings settings) throws FetchException {
    return create(settings, LIMITS, LARGEST);
  }

  static Downloads create(FetchSettings settings, Limits limits, long most) throws FetchException {
    WebAddress endpoint = WebAddress.of(settings.endpoint());
    Optional<Credential> credential = Optional.empty();
    if (settings.token().isPresent()) {
      credential = Credential.of(endpoint, settings.token().get());
    }
    Proxies proxies = new Proxies(settings.environment());
    return new Downloads(
        settings, limits, most, new Connections(settings.userAgent(), credential, proxies));
  }

  /**
   * Has {@code partial} take all bytes of the file at {@code address} that it does not have.
   *
   * @throws FetchException if the file could not be had, saying why and whether later is better
   * @throws IOException whatever {@code partial} throws
   */
  public void fetch(URI address, Partial partial) throws IOException {
    DownloadExchange download = new DownloadExchange(connections, limits, most, partial);
    Exchange exchange = new TimedExchange(download, LONGEST);
    exchange = new PoliteExchange(exchange, waits, settings.rules(), settings.last(), servers);
    exchange = new RetryingExchange(exchange, waits);
    Route route = new Route(WebAddress.of(address));
    try {
      Answer answer = exchange.send(route.at(), Validators.NONE);
      while (route.leadsOn(answer)) {
        answer = exchange.send(route.at(), Validators.NONE);
      }
      verdict.page(answer, settings.clock().instant());
    } catch (FetchException e) {
      if (download.refusal().isPresent()) {
        throw download.refusal().get();
      }
      throw e;
    }
    if (!download.isWhole()) {
      throw new FetchException(
          Reason.UNACCEPTABLE,
          route.at().uri(),
          route.at().place() + " answered without a file",
          "open it instead",
          null);
    }
  }
}
