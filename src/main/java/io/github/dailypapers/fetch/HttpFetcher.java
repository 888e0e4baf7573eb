package io.github.dailypapers.fetch;

import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Gets pages over HTTP, following redirects. */
public final class HttpFetcher implements Revalidating {
  private final Exchange exchange;
  private final Verdict verdict;
  private final InstantSource clock;

  HttpFetcher(Exchange exchange, InstantSource clock, SiteRules rules) {
    this.exchange = exchange;
    this.verdict = new Verdict(rules);
    this.clock = clock;
  }

  /**
   * A fetcher that asks at most four times, keeps the site's rules and the budgets it states, and
   * gives up on a request after a minute.
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
    Connections connections =
        new Connections(settings.userAgent(), credential, new Proxies(settings.environment()));
    Waits waits =
        new Waits(settings.clock(), settings.pause(), settings.waiting(), settings.patient());
    Exchange exchange = new ConnectionExchange(connections, limits);
    exchange = new TimedExchange(exchange, limits.request());
    exchange = new PoliteExchange(exchange, waits, settings.rules(), settings.last());
    exchange = new RetryingExchange(exchange, waits);
    return new HttpFetcher(exchange, settings.clock(), settings.rules());
  }

  @Override
  public DatedPage fetch(URI address, Optional<DatedPage> kept) throws FetchException {
    Route route = new Route(WebAddress.of(address));
    while (true) {
      Validators held = held(kept, route.at());
      Answer answer = exchange.send(route.at(), held);
      Instant now = clock.instant();
      if (kept.isPresent() && !held.isEmpty() && answer.isUnchanged()) {
        return kept.get().confirmed(now);
      }
      if (!route.leadsOn(answer)) {
        return new DatedPage(verdict.page(answer, now), answer.validators(), now);
      }
    }
  }

  /** Validators mean something only where they came from, which redirects may have led to. */
  private static Validators held(Optional<DatedPage> kept, WebAddress address) {
    return kept.isPresent() && kept.get().page().address().equals(address.uri())
        ? kept.get().validators()
        : Validators.NONE;
  }
}
