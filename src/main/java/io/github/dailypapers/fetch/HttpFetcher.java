package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Page;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/** Gets pages over HTTP, following redirects. */
public final class HttpFetcher implements Fetcher {
  private static final int MOST_REDIRECTS = 5;

  private final Exchange exchange;
  private final InstantSource clock;

  HttpFetcher(Exchange exchange, InstantSource clock) {
    this.exchange = exchange;
    this.clock = clock;
  }

  /**
   * A fetcher that asks at most four times and at most four at once, keeps the budgets the site
   * states, and gives up on a request after a minute.
   *
   * @throws FetchException if the endpoint is not an http or https address, or the token no token
   */
  public static HttpFetcher create(FetchSettings settings) throws FetchException {
    return create(settings, Limits.standard());
  }

  static HttpFetcher create(FetchSettings settings, Limits limits) throws FetchException {
    WebAddress endpoint = WebAddress.of(settings.endpoint());
    Optional<Credential> credential = Optional.empty();
    if (settings.token().isPresent()) {
      credential = Credential.of(endpoint, settings.token().get());
    }
    Proxies proxies = new Proxies(settings.environment());
    Waits waits =
        new Waits(settings.clock(), settings.pause(), settings.waiting(), settings.patient());
    Exchange exchange = new ConnectionExchange(settings.userAgent(), credential, proxies, limits);
    exchange = new TimedExchange(exchange, limits.request());
    exchange = new PoliteExchange(exchange, waits);
    exchange = new RetryingExchange(exchange, waits);
    return new HttpFetcher(exchange, settings.clock());
  }

  @Override
  public Page fetch(URI address) throws FetchException {
    WebAddress next = WebAddress.of(address);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Answer answer = exchange.send(next);
      if (!answer.isRedirect()) {
        return Verdict.page(answer, clock.instant());
      }
      next = next.redirectedTo(answer.headers().value("Location").orElse(""));
    }
    throw new FetchException(
        Reason.UNACCEPTABLE,
        next.uri(),
        next.place() + " redirects more than " + MOST_REDIRECTS + " times, perhaps in a circle",
        "check the address and --endpoint",
        null);
  }
}
