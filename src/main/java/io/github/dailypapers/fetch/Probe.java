package io.github.dailypapers.fetch;

import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds out how a site is, by one request that is not repeated. */
public final class Probe {
  private static final int NOT_FOUND = 404;

  private final Proxies proxies;
  private final MeasuredExchange measured;
  private final Exchange exchange;
  private final Verdict verdict;
  private final InstantSource clock;

  private Probe(Proxies proxies, MeasuredExchange measured, Waits waits, FetchSettings settings) {
    SiteRules rules = settings.rules();
    this.proxies = proxies;
    this.measured = measured;
    this.exchange = new PoliteExchange(measured, waits, rules, settings.last());
    this.verdict = new Verdict(rules);
    this.clock = settings.clock();
  }

  /**
   * What a site answered.
   *
   * @param status the HTTP status
   * @param latency from the request to the end of the answer
   * @param remaining how many requests the site's budget has left, if it states one
   */
  public record Reply(int status, Duration latency, OptionalInt remaining) {}

  /**
   * A probe that keeps the site's rules.
   *
   * @throws FetchException if the endpoint is not an http or https address, or the token no token
   */
  public static Probe create(FetchSettings settings) throws FetchException {
    WebAddress endpoint = WebAddress.of(settings.endpoint());
    Optional<Credential> credential = Optional.empty();
    if (settings.token().isPresent()) {
      credential = Credential.of(endpoint, settings.token().get());
    }
    Proxies proxies = new Proxies(settings.environment());
    Limits limits = Limits.standard();
    Exchange exchange =
        new ConnectionExchange(new Connections(settings.userAgent(), credential, proxies), limits);
    return new Probe(
        proxies,
        new MeasuredExchange(new TimedExchange(exchange, limits.request())),
        new Waits(settings.clock(), settings.pause(), settings.waiting(), settings.patient()),
        settings);
  }

  /**
   * The host and port of the proxy that {@code address} is reached by, if there is one.
   *
   * @throws FetchException if what the environment names is no HTTP proxy
   */
  public Optional<String> proxy(URI address) throws FetchException {
    return proxies.between(WebAddress.of(address)).map(ProxyServer::toString);
  }

  /**
   * How the site answers for {@code address}; that there is no such page is an answer too.
   *
   * @throws FetchException if it does not answer, or refuses
   */
  public Reply ask(URI address) throws FetchException {
    Route route = new Route(WebAddress.of(address));
    Answer answer = exchange.send(route.at(), Validators.NONE);
    while (route.leadsOn(answer)) {
      answer = exchange.send(route.at(), Validators.NONE);
    }
    if (answer.status() != NOT_FOUND) {
      verdict.page(answer, clock.instant());
    }
    Optional<RateLimit> limit = RateLimit.of(answer.headers());
    return new Reply(
        answer.status(),
        measured.latency(),
        limit.isPresent() ? OptionalInt.of(limit.get().remaining()) : OptionalInt.empty());
  }

  /** Measures the latest exchange. */
  private static final class MeasuredExchange implements Exchange {
    private final Exchange exchange;
    private Duration latency = Duration.ZERO;

    MeasuredExchange(Exchange exchange) {
      this.exchange = exchange;
    }

    Duration latency() {
      return latency;
    }

    @Override
    public Answer send(WebAddress address, Validators held) throws FetchException {
      long begun = System.nanoTime();
      Answer answer = exchange.send(address, held);
      latency = Duration.ofNanos(System.nanoTime() - begun);
      return answer;
    }
  }
}
