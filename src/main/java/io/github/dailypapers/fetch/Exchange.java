package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Validators;

/** Asks for one address, following no redirect. Safe for use by several threads at once. */
@FunctionalInterface
interface Exchange {
  /**
   * The answer, whatever its status.
   *
   * @param held of the version that need not be sent again; a site that has it answers with the
   *     status 304
   * @throws BrokenAnswerException if there is none, but asking again may bring one
   * @throws FetchException if there is none, and asking again would not help
   */
  Answer send(WebAddress address, Validators held) throws FetchException;
}
