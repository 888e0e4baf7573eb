package io.github.dailypapers.source.arxiv;

import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.source.arxiv.feed.ArxivFeeds;
import io.github.dailypapers.source.arxiv.page.ArxivErrors;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How arXiv wants to be asked: by one connection; its API once in 3 seconds
 * (https://info.arxiv.org/help/api/tou.html), its pages once in 15 (the {@code Crawl-delay} of
 * https://arxiv.org/robots.txt).
 *
 * @param wished the pause that the user asks for; arXiv's own servers are never asked sooner than
 *     they want
 */
public record ArxivRules(Optional<Duration> wished) implements SiteRules {
  private static final Duration PAGES = Duration.ofSeconds(15);
  private static final Duration API = Duration.ofSeconds(3);

  @Override
  public int atOnce() {
    return 1;
  }

  @Override
  public Duration pause(URI address) {
    Duration wanted = isApi(address) ? API : PAGES;
    if (wished.isEmpty() || (isArxivs(address) && wished.get().compareTo(wanted) < 0)) {
      return wanted;
    }
    return wished.get();
  }

  private static boolean isApi(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    return path.contains("/api/") || path.contains("/rss/") || path.contains("/atom/");
  }

  /** Whether {@code address} is on one of arXiv's own servers. */
  public static boolean isArxivs(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return host.equals("arxiv.org") || host.endsWith(".arxiv.org");
  }

  @Override
  public String remedy() {
    return "arXiv has shut this address out: try again another day";
  }

  @Override
  public Optional<String> reason(byte[] body) {
    return ArxivFeeds.isFeed(body) ? ArxivFeeds.reason(body) : ArxivErrors.reason(body);
  }
}
