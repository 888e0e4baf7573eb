package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;

/** The way that redirects lead from one address to another. */
final class Route {
  private static final int MOST_REDIRECTS = 5;

  private WebAddress at;
  private int redirects;

  Route(WebAddress start) {
    this.at = start;
  }

  /** The address to be asked now. */
  WebAddress at() {
    return at;
  }

  /**
   * Whether {@code answer}, which is from the present address, is a redirect; then the present
   * address is where it leads to.
   *
   * @throws FetchException if it may not be followed, or there have been too many
   */
  boolean leadsOn(Answer answer) throws FetchException {
    if (!answer.isRedirect()) {
      return false;
    }
    at = at.redirectedTo(answer.headers().value("Location").orElse(""));
    redirects++;
    if (redirects > MOST_REDIRECTS) {
      throw new FetchException(
          Reason.UNACCEPTABLE,
          at.uri(),
          at.place() + " redirects more than " + MOST_REDIRECTS + " times, perhaps in a circle",
          "check the address and --endpoint",
          null);
    }
    return true;
  }
}
