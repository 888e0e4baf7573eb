package io.github.dailypapers.cli;

import io.github.dailypapers.fetch.CachedFetcher;
import io.github.dailypapers.fetch.Downloads;
import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchSettings;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.fetch.HttpFetcher;
import io.github.dailypapers.fetch.Offline;
import io.github.dailypapers.fetch.Probe;
import io.github.dailypapers.fetch.StoreTrouble;
import io.github.dailypapers.page.PageStore;
import io.github.dailypapers.page.SiteRules;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way to a source's site, made when it is first needed. All requests to the site go by it, so
 * that they keep to its rules together.
 */
final class Network {
  private final Context context;
  private final Console console;
  private final URI endpoint;
  private final SiteRules rules;
  private final boolean tokened;
  private final boolean patient;
  private final boolean offline;
  private @Nullable HttpFetcher fetcher;
  private @Nullable Downloads downloads;

  /**
   * The way to a site.
   *
   * @param endpoint the site
   * @param rules how it wants to be asked
   * @param tokened whether the user's token is meant for it
   * @param patient whether to wait as long as the site asks
   * @param offline whether the user has it left alone
   */
  Network(
      Context context,
      Console console,
      URI endpoint,
      SiteRules rules,
      boolean tokened,
      boolean patient,
      boolean offline) {
    this.context = context;
    this.console = console;
    this.endpoint = endpoint;
    this.rules = rules;
    this.tokened = tokened;
    this.patient = patient;
    this.offline = offline;
  }

  /**
   * What gets pages from the site; refuses if the user has the network left alone.
   *
   * @throws FetchException if the token or the endpoint is none
   */
  Fetcher fetcher() throws FetchException {
    return offline ? new Offline() : site();
  }

  /**
   * What gets pages that {@code pages} does not have, or not fresh enough.
   *
   * @param refresh whether nothing that is kept is fresh enough
   */
  Fetcher cached(PageStore pages, boolean refresh, StoreTrouble trouble) {
    return new CachedFetcher(pages, this::site, context.clock(), refresh, trouble);
  }

  private synchronized HttpFetcher site() throws FetchException {
    if (fetcher == null) {
      fetcher = connect();
    }
    return fetcher;
  }

  private HttpFetcher connect() throws FetchException {
    return HttpFetcher.create(settings());
  }

  /**
   * What gets large files from the site.
   *
   * @throws FetchException if the token or the endpoint is none
   */
  synchronized Downloads downloads() throws FetchException {
    if (downloads == null) {
      downloads = Downloads.create(settings());
    }
    return downloads;
  }

  /**
   * What finds out how the site is.
   *
   * @throws FetchException if the token or the endpoint is none
   */
  Probe probe() throws FetchException {
    return Probe.create(settings());
  }

  private FetchSettings settings() {
    return new FetchSettings(
        endpoint,
        token(),
        "dailypapers/" + Version.text() + " (+https://github.com/dailypapers/dailypapers)",
        context.environment(),
        rules,
        new AskedServers(context),
        patient,
        context.clock(),
        context.pause(),
        new WaitNotice(console));
  }

  private Optional<String> token() {
    return tokened ? new Token(context).find() : Optional.empty();
  }
}
