package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.DatedPage;
import java.net.URI;
import java.util.Optional;

/** Gets nothing: stands in for the network when the user wants it left alone. */
public final class Offline implements Revalidating {
  /**
   * Refuses.
   *
   * @throws FetchException always
   */
  @Override
  public DatedPage fetch(URI address, Optional<DatedPage> kept) throws FetchException {
    WebAddress wanted = WebAddress.of(address);
    throw new FetchException(
        Reason.UNREACHABLE,
        wanted.uri(),
        "will not ask " + wanted.place() + " while offline",
        "leave out --offline and unset HF_HUB_OFFLINE, or save the page and name the file",
        null);
  }
}
