package io.github.dailypapers.source.arxiv;

import java.net.URI;

/**
 * Where arXiv's servers are.
 *
 * @param pages the site, without a slash at its end
 * @param api the server of its API
 * @param feeds the server of its feeds
 */
public record ArxivSite(String pages, String api, String feeds) {
  /** arXiv itself; see https://info.arxiv.org/help/api/user-manual.html. */
  public static ArxivSite home() {
    return new ArxivSite("https://arxiv.org", "https://export.arxiv.org", "https://rss.arxiv.org");
  }

  /** A mirror of all of it under one address. */
  public static ArxivSite mirror(URI endpoint) {
    String address = endpoint.toString();
    String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return new ArxivSite(bare, bare, bare);
  }

  URI page(String path) {
    return URI.create(pages + path);
  }

  URI api(String path) {
    return URI.create(api + path);
  }

  URI feed(String path) {
    return URI.create(feeds + path);
  }
}
