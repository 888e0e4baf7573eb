package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchSettings;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.fetch.HttpFetcher;
import io.github.dailypapers.fetch.Offline;
import java.net.URI;
import java.util.Optional;

/** The way to a source's site, made when it is first needed. */
final class Network {
  private final Context context;
  private final Console console;
  private final URI endpoint;
  private final boolean patient;

  /**
   * The way to a site.
   *
   * @param endpoint the site
   * @param patient whether to wait as long as the site asks
   */
  Network(Context context, Console console, URI endpoint, boolean patient) {
    this.context = context;
    this.console = console;
    this.endpoint = endpoint;
    this.patient = patient;
  }

  /**
   * What gets pages from the site; refuses if the user has the network left alone.
   *
   * @throws FetchException if the token or the endpoint is none
   */
  Fetcher fetcher() throws FetchException {
    if (isOffline()) {
      return new Offline();
    }
    return HttpFetcher.create(
        new FetchSettings(
            endpoint,
            token(),
            "dailypapers/" + Version.text() + " (+https://github.com/dailypapers/dailypapers)",
            context.environment(),
            patient,
            context.clock(),
            context.pause(),
            new WaitNotice(console)));
  }

  private boolean isOffline() {
    String offline = context.variable("HF_HUB_OFFLINE");
    return switch (offline.toLowerCase(java.util.Locale.ROOT)) {
      case "1", "true", "yes", "on" -> true;
      default -> false;
    };
  }

  private Optional<String> token() {
    return new Token(context).find();
  }
}
