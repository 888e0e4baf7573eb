package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Validators;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Keeps to the budgets that a site states and to few requests at once. */
final class PoliteExchange implements Exchange {
  private static final int AT_ONCE = 4;

  private final Exchange exchange;
  private final Waits waits;
  private final Map<String, Site> sites = new HashMap<>();

  PoliteExchange(Exchange exchange, Waits waits) {
    this.exchange = exchange;
    this.waits = waits;
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
      return within(site.bucket(address), address, held);
    } finally {
      site.places.release();
    }
  }

  private Answer within(Bucket bucket, WebAddress address, Validators held) throws FetchException {
    bucket.enter(address, waits);
    Answer answer;
    try {
      answer = exchange.send(address, held);
    } catch (FetchException | RuntimeException e) {
      bucket.leave();
      throw e;
    }
    bucket.leave(answer, waits.now());
    return answer;
  }

  private Site site(WebAddress address) {
    synchronized (sites) {
      Site site = sites.get(address.origin());
      if (site == null) {
        site = new Site(new Semaphore(AT_ONCE), new Bucket(), new Bucket());
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
