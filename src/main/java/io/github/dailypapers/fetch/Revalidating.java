package io.github.dailypapers.fetch;

import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Page;
import java.net.URI;
import java.util.Optional;

/** Gets pages from their site, which need not send again what is kept and unchanged. */
public interface Revalidating extends Fetcher {
  /**
   * The page at {@code address}, as its site has it now.
   *
   * @param kept what was had from this address before; if the site says that it is unchanged, its
   *     very page is answered, under the present time
   * @throws FetchException if no page could be had, saying why and whether later is better
   */
  DatedPage fetch(URI address, Optional<DatedPage> kept) throws FetchException;

  @Override
  default Page fetch(URI address) throws FetchException {
    return fetch(address, Optional.empty()).page();
  }
}
