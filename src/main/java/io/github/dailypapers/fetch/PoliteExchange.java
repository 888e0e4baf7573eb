package io.github.dailypapers.fetch;

import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Keeps to the rules of a site and to the budgets that it states. */
final class PoliteExchange implements Exchange {
  private final Exchange exchange;
  private final Waits waits;
  private final SiteRules rules;
  private final LastRequests last;
  private final Map<String, Site> sites = new HashMap<>();

  PoliteExchange(Exchange exchange, Waits waits, SiteRules rules, LastRequests last) {
    this.exchange = exchange;
    this.waits = waits;
    this.rules = rules;
    this.last = last;
  }

  @Override
  public Answer send(WebAddress address, Validators held) throws FetchException {
    Site site = site(address);
    try {
      site.places.acquire();
    } catch (InterruptedException e) {
      throw Waits.interrupted(address, e);
    }
    try {
      Duration pause = rules.pause(address.uri());
      if (pause.isZero()) {
        return within(site.bucket(address), pause, address, held);
      }
      return remembered(site, pause, address, held);
    } finally {
      site.places.release();
    }
  }

  /** The pause is kept from what an earlier run asked, too. */
  private Answer remembered(Site site, Duration pause, WebAddress address, Validators held)
      throws FetchException {
    Bucket bucket = site.bucket(address);
    String server = address.origin() + (bucket == site.api ? " api" : " pages");
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

  private Site site(WebAddress address) {
    synchronized (sites) {
      Site site = sites.get(address.origin());
      if (site == null) {
        site = new Site(new Semaphore(rules.atOnce()), new Bucket(), new Bucket());
        sites.put(address.origin(), site);
      }
      return site;
    }
  }

  /**
   * What is kept of one server. Hugging Face budgets its API and its pages apart: see
   * https://huggingface.co/docs/hub/rate-limits.
   */
  private record Site(Semaphore places, Bucket api, Bucket pages) {
    Bucket bucket(WebAddress address) {
      return address.uri().getPath().contains("/api/") ? api : pages;
    }
  }
}
