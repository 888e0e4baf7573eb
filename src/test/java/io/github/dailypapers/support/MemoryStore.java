package io.github.dailypapers.support;

import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.PageStore;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps pages in memory, or fails at it. */
public final class MemoryStore implements PageStore {
  private final Map<URI, DatedPage> pages = new HashMap<>();
  private boolean readable = true;
  private boolean writable = true;

  @Override
  public synchronized Optional<DatedPage> find(URI asked) throws IOException {
    if (!readable) {
      throw new IOException("cannot read");
    }
    return Optional.ofNullable(pages.get(asked));
  }

  @Override
  public synchronized void keep(URI asked, DatedPage page) throws IOException {
    if (!writable) {
      throw new IOException("cannot write");
    }
    pages.put(asked, page);
  }

  /** What is kept for {@code asked}, which must be something. */
  public synchronized DatedPage kept(URI asked) {
    return Optional.ofNullable(pages.get(asked)).orElseThrow();
  }

  /** Of what pages are kept. */
  public synchronized Set<URI> addresses() {
    return Set.copyOf(pages.keySet());
  }

  /** Lets no page be found from now on. */
  public synchronized void makeUnreadable() {
    readable = false;
  }

  /** Lets no page be kept from now on. */
  public synchronized void makeUnwritable() {
    writable = false;
  }
}
