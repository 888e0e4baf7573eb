package io.github.dailypapers.fetch;

import io.github.dailypapers.fetch.StoreTrouble.Deed;
import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.PageStore;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A store that may fail without harm: it is as if nothing were kept. */
final class TroubledStore {
  private final PageStore store;
  private final StoreTrouble trouble;
  private final Set<Deed> told = EnumSet.noneOf(Deed.class);

  /**
   * A store that may fail.
   *
   * @param trouble told of the first failure of each deed
   */
  TroubledStore(PageStore store, StoreTrouble trouble) {
    this.store = store;
    this.trouble = trouble;
  }

  /** The page kept for {@code asked}, if there is one and it can be had. */
  Optional<DatedPage> find(URI asked) {
    try {
      return store.find(asked);
    } catch (IOException e) {
      tell(Deed.FIND, e);
      return Optional.empty();
    }
  }

  /** Keeps {@code page} if it can. */
  void keep(URI asked, DatedPage page) {
    try {
      store.keep(asked, page);
    } catch (IOException e) {
      tell(Deed.KEEP, e);
    }
  }

  private void tell(Deed deed, IOException cause) {
    boolean first;
    synchronized (told) {
      first = told.add(deed);
    }
    if (first) {
      trouble.failed(deed, cause);
    }
  }
}
