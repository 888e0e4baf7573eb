package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.Probe;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Whether sources can be reached, and what of the user's settings is on the way to them. */
final class SourceChecks {
  private static final int FIRST_ERROR = 400;

  private final Sites sites;
  private final Context context;

  SourceChecks(Sites sites, Context context) {
    this.sites = sites;
    this.context = context;
  }

  /** One small request: the shortest answer of the API, or the rules that every robot reads. */
  private static String path(Origin origin) {
    return switch (origin) {
      case HF -> "/api/daily_papers?limit=1";
      case ARXIV, ACL -> "/robots.txt";
    };
  }

  Finding source(Origin origin, boolean offline) {
    try {
      String endpoint = endpoint(origin);
      if (offline) {
        return Finding.ok(origin.label(), endpoint + ", not asked while offline");
      }
      Probe.Reply reply = sites.to(origin).probe().ask(URI.create(endpoint + path(origin)));
      String budget =
          reply.remaining().isPresent()
              ? ", " + Amount.of(reply.remaining().getAsInt(), "request") + " left"
              : "";
      String told =
          endpoint
              + " answered "
              + reply.status()
              + " in "
              + reply.latency().toMillis()
              + " ms"
              + budget;
      return reply.status() < FIRST_ERROR
          ? Finding.ok(origin.label(), told)
          : Finding.warn(
              origin.label(), told, "check " + origin.variable() + ": this is no such site");
    } catch (IOException | ConfigurationException e) {
      return Finding.fail(origin.label(), e);
    }
  }

  private String endpoint(Origin origin) {
    String endpoint = sites.endpoint(origin).toString();
    return endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint;
  }

  Finding proxy() {
    try {
      Optional<String> proxy = sites.to(Origin.HF).probe().proxy(sites.endpoint(Origin.HF));
      return Finding.ok(
          "proxy", proxy.isPresent() ? proxy.get() : "none on the way to " + endpoint(Origin.HF));
    } catch (IOException | ConfigurationException e) {
      return Finding.fail("proxy", e);
    }
  }

  /** Whether there is a token, which is never shown. */
  Finding token() {
    if (new Token(context).find().isEmpty()) {
      return Finding.ok("token", "none, and none is needed");
    }
    return Finding.ok(
        "token",
        context.variable("HF_TOKEN").isBlank() ? "found in the token file" : "found in HF_TOKEN");
  }
}
