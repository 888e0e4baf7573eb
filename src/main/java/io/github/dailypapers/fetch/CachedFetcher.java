package io.github.dailypapers.fetch;

import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.PageStore;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages that were kept as long as they are fresh, and asks the network for the others. A page
 * is kept once it has been understood.
 */
public final class CachedFetcher implements Fetcher {
  private final TroubledStore store;
  private final Connecting network;
  private final InstantSource clock;
  private final boolean refresh;
  private @Nullable Revalidating connected;

  /**
   * A fetcher that keeps pages.
   *
   * @param network called when a page is first asked for, and then no more
   * @param refresh whether to take every kept page for an old one
   * @param trouble told of the first failure to read and the first to write; no fetch fails of them
   */
  public CachedFetcher(
      PageStore store,
      Connecting network,
      InstantSource clock,
      boolean refresh,
      StoreTrouble trouble) {
    this.store = new TroubledStore(store, trouble);
    this.network = network;
    this.clock = clock;
    this.refresh = refresh;
  }

  /** The page as its site has it now, neither looked for in the store nor kept. */
  @Override
  public Page fetch(URI address) throws FetchException {
    return network().fetch(address);
  }

  @Override
  public <T> T read(URI address, Freshness freshness, PageReader<T> reader) throws IOException {
    Optional<DatedPage> kept = store.find(address);
    if (kept.isEmpty()) {
      return anew(address, reader);
    }
    boolean fresh = !refresh && freshness.covers(kept.get().asOf(), clock.instant());
    DatedPage current = fresh ? kept.get() : network().fetch(address, kept);
    T read;
    try {
      read = reader.read(current.page());
    } catch (IOException e) {
      if (current.page() != kept.get().page()) {
        throw e;
      }
      // Damaged in the store, or kept by a version of the program that understood it.
      return anew(address, reader);
    }
    if (!fresh) {
      store.keep(address, current);
    }
    return read;
  }

  private <T> T anew(URI address, PageReader<T> reader) throws IOException {
    DatedPage current = network().fetch(address, Optional.empty());
    T read = reader.read(current.page());
    store.keep(address, current);
    return read;
  }

  private synchronized Revalidating network() throws FetchException {
    if (connected == null) {
      connected = network.connect();
    }
    return connected;
  }
}
