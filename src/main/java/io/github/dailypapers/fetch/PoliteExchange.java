package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.Servers.Server;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps to the rules of a site and to the budgets that it states. */
final class PoliteExchange implements Exchange {
  private final Exchange exchange;
  private final Waits waits;
  private final SiteRules rules;
  private final LastRequests last;
  private final Servers servers;

  PoliteExchange(Exchange exchange, Waits waits, SiteRules rules, LastRequests last) {
    this(exchange, waits, rules, last, new Servers(rules));
  }

  /**
   * An exchange that keeps to the rules together with others.
   *
   * @param servers what all of them have been told
   */
  PoliteExchange(
      Exchange exchange, Waits waits, SiteRules rules, LastRequests last, Servers servers) {
    this.exchange = exchange;
    this.waits = waits;
    this.rules = rules;
    this.last = last;
    this.servers = servers;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    Server one = servers.of(address);
    try {
      one.places().acquire();
    } catch (InterruptedException e) {
      throw Waits.interrupted(address, e);
    }
    try {
      Duration pause = rules.pause(address.uri());
      if (pause.isZero()) {
        return within(one.bucket(address), pause, address, held);
      }
      return remembered(one, pause, address, held);
    } finally {
      one.places().release();
    }
  }

  /** The pause is kept from what an earlier run asked, too. */
  private Answer remembered(Server one, Duration pause, WebAddress address, Validators held)
      throws FetchException {
    Bucket bucket = one.bucket(address);
    String server = address.origin() + (bucket == one.api() ? " api" : " pages");
    Optional<Instant> asked = last.of(server);
    if (asked.isPresent() && !asked.get().isAfter(waits.now())) {
      bucket.closeUntil(asked.get().plus(pause));
    }
    try {
      return within(bucket, pause, address, held);
    } finally {
      last.asked(server, waits.now());
    }
  }

  private Answer within(Bucket bucket, Duration pause, WebAddress address, Validators held)
      throws FetchException {
    bucket.enter(address, waits, pause);
    Answer answer;
    try {
      answer = exchange.send(address, held);
    } catch (FetchException | RuntimeException e) {
      bucket.leave(waits.now());
      throw e;
    }
    bucket.leave(answer, waits.now());
    return answer;
  }
}
