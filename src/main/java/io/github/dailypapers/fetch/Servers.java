package io.github.dailypapers.fetch;

import io.github.dailypapers.page.SiteRules;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** What is kept of the servers that are asked by the same rules. */
final class Servers {
  private final SiteRules rules;
  private final Map<String, Server> servers = new HashMap<>();

  Servers(SiteRules rules) {
    this.rules = rules;
  }

  /** The one that answers for {@code address}. */
  synchronized Server of(WebAddress address) {
    Server server = servers.get(address.origin());
    if (server == null) {
      server = new Server(new Semaphore(rules.atOnce(), true), new Bucket(), new Bucket());
      servers.put(address.origin(), server);
    }
    return server;
  }

  /**
   * What is kept of one server. Hugging Face budgets its API and its pages apart: see
   * https://huggingface.co/docs/hub/rate-limits.
   */
  record Server(Semaphore places, Bucket api, Bucket pages) {
    Bucket bucket(WebAddress address) {
      return address.uri().getPath().contains("/api/") ? api : pages;
    }
  }
}
