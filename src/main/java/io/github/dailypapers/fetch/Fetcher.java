package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Page;
import java.net.URI;

/** Gets pages. Safe for use by several threads at once. */
@FunctionalInterface
public interface Fetcher {
  /**
   * The page at {@code address}.
   *
   * @throws FetchException if no page could be had, saying why and whether later is better
   */
  Page fetch(URI address) throws FetchException;
}
