package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.PageStore;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The archive's pages, of which new ones are written when there is time: the user waits for what
 * the page lists, not for its being kept.
 */
final class PendingPages implements PageStore {
  private final ArchiveAccess access;
  private final Map<URI, DatedPage> pending = new LinkedHashMap<>();
  private final Set<URI> renewed = new HashSet<>();
  private final Map<URI, Instant> read = new HashMap<>();

  PendingPages(ArchiveAccess access) {
    this.access = access;
  }

  @Override
  public synchronized Optional<DatedPage> find(URI asked) throws IOException {
    Optional<Archive> archive = access.ifUsable();
    Optional<DatedPage> page =
        archive.isPresent() ? archive.get().pages().find(asked) : Optional.empty();
    if (page.isPresent()) {
      read.put(asked, page.get().asOf());
    }
    return page;
  }

  @Override
  public synchronized void keep(URI asked, DatedPage page) {
    pending.put(asked, page);
    renewed.add(asked);
    read.put(asked, page.asOf());
  }

  /** Whether the site was asked for {@code address}, so that what it lists is of now. */
  synchronized boolean isRenewed(URI address) {
    return renewed.contains(address);
  }

  /** Of when the page of {@code address} is that was read; empty if none was. */
  synchronized Optional<Instant> readAt(URI address) {
    return Optional.ofNullable(read.get(address));
  }

  /** Writes what is pending. */
  void write() throws IOException {
    Map<URI, DatedPage> pages;
    synchronized (this) {
      pages = new LinkedHashMap<>(pending);
      pending.clear();
    }
    for (Map.Entry<URI, DatedPage> page : pages.entrySet()) {
      access.write(archive -> archive.pages().keep(page.getKey(), page.getValue()));
    }
  }
}
