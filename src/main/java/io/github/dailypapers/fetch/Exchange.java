package io.github.dailypapers.fetch;

/** Asks for one address, following no redirect. Safe for use by several threads at once. */
@FunctionalInterface
interface Exchange {
  /**
   * The answer, whatever its status.
   *
   * @throws BrokenAnswerException if there is none, but asking again may bring one
   * @throws FetchException if there is none, and asking again would not help
   */
  Answer send(WebAddress address) throws FetchException;
}
