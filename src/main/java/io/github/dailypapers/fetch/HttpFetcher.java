package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Gets pages over HTTP, following redirects. */
public final class HttpFetcher implements Revalidating {
  private static final int MOST_REDIRECTS = 5;

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
    Proxies proxies = new Proxies(settings.environment());
    Waits waits =
        new Waits(settings.clock(), settings.pause(), settings.waiting(), settings.patient());
    Exchange exchange = new ConnectionExchange(settings.userAgent(), credential, proxies, limits);
    exchange = new TimedExchange(exchange, limits.request());
    exchange = new PoliteExchange(exchange, waits, settings.rules(), settings.last());
    exchange = new RetryingExchange(exchange, waits);
    return new HttpFetcher(exchange, settings.clock(), settings.rules());
  }

  @Override
  public DatedPage fetch(URI address, Optional<DatedPage> kept) throws FetchException {
    WebAddress next = WebAddress.of(address);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Validators held = held(kept, next);
      Answer answer = exchange.send(next, held);
      Instant now = clock.instant();
      if (kept.isPresent() && !held.isEmpty() && answer.isUnchanged()) {
        return kept.get().confirmed(now);
      }
      if (!answer.isRedirect()) {
        return new DatedPage(verdict.page(answer, now), answer.validators(), now);
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

  /** Validators mean something only where they came from, which redirects may have led to. */
  private static Validators held(Optional<DatedPage> kept, WebAddress address) {
    return kept.isPresent() && kept.get().page().address().equals(address.uri())
        ? kept.get().validators()
        : Validators.NONE;
  }
}
