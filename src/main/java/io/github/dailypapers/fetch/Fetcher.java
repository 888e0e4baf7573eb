package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import java.io.IOException;
import java.net.URI;

/** Gets pages. Safe for use by several threads at once. */
@FunctionalInterface
public interface Fetcher {
  /**
   * The page at {@code address}, as its site has it now.
   *
   * @throws FetchException if no page could be had, saying why and whether later is better
   */
  Page fetch(URI address) throws FetchException;

  /**
   * What {@code reader} reads from the page at {@code address}. A fetcher that keeps pages may give
   * it one that is kept, and keeps only what it understands; this one asks the site.
   *
   * @param freshness how long a kept page stands for the site's
   * @throws FetchException if no page could be had, saying why and whether later is better
   * @throws IOException whatever the reader throws at the page that the site has now
   */
  default <T> T read(URI address, Freshness freshness, PageReader<T> reader) throws IOException {
    return reader.read(fetch(address));
  }
}
