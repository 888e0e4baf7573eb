package io.github.dailypapers.fetch;

/** Makes what gets pages from the network, which takes time at start-up. */
@FunctionalInterface
public interface Connecting {
  /**
   * What gets pages.
   *
   * @throws FetchException if the settings for it are wrong
   */
  Revalidating connect() throws FetchException;
}
