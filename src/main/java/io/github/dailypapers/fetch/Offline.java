package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Page;
import java.net.URI;

/** Gets nothing: stands in for the network when the user wants it left alone. */
public final class Offline implements Fetcher {
  /**
   * Refuses.
   *
   * @throws FetchException always
   */
  @Override
  public Page fetch(URI address) throws FetchException {
    WebAddress wanted = WebAddress.of(address);
    throw new FetchException(
        Reason.UNREACHABLE,
        wanted.uri(),
        "will not ask " + wanted.place() + " while offline",
        "unset HF_HUB_OFFLINE, or read a saved page with --from",
        null);
  }
}
