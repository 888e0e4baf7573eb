package io.github.dailypapers.cli;

import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.archive.TextSearch;
import io.github.dailypapers.cli.Holdings.Enough;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Field;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings archive, kept pages and the site together into one feed. */
final class Supply {
  private final Source source;
  private final Network network;
  private final ArchiveAccess access;
  private final Console console;
  private final Holdings holdings;

  Supply(Site site, ArchiveAccess access, Console console) {
    this.source = site.source();
    this.network = site.network();
    this.access = access;
    this.console = console;
    this.holdings = new Holdings(access, source.name());
  }

  /**
   * The answers to {@code requests}.
   *
   * @param search what to look for in listings from the archive; empty for all their papers
   * @param told which fields are needed of all papers of listings from the archive
   */
  Feed of(List<Request> requests, Optional<TextSearch> search, List<Field> told)
      throws IOException {
    Enough enough = search.isPresent() ? Enough.WHOLE : Enough.FRESH;
    List<Wanted> wanted = holdings.of(requests, enough);
    List<Request> asked = new ArrayList<>();
    for (Wanted each : wanted) {
      if (!each.good() && each.request().isPresent()) {
        asked.add(each.request().get());
      }
    }
    PendingPages pages = new PendingPages(access);
    return feed(wanted, asked(asked, pages), pages, reader(wanted, search, told));
  }

  /** Everything that the archive holds of the source. */
  Feed all(Optional<TextSearch> search, List<Field> told) throws IOException {
    return held(holdings.all(), search, told);
  }

  /** Everything that the archive holds, of whatever source. */
  Feed everything(Optional<TextSearch> search, List<Field> told) throws IOException {
    return held(holdings.everything(), search, told);
  }

  private Feed held(List<Wanted> wanted, Optional<TextSearch> search, List<Field> told)
      throws IOException {
    if (wanted.isEmpty()) {
      throw new CommandException(
          Exit.NO_INPUT, "the archive is empty", "run dailypapers sync all to fill it");
    }
    return feed(
        wanted,
        new UnaskedFeed(List.of(), holdings),
        new PendingPages(access),
        reader(wanted, search, told));
  }

  private Feed asked(List<Request> requests, PendingPages pages) {
    if (access.isOffline()) {
      return new UnaskedFeed(requests, holdings);
    }
    Fetcher fetcher =
        network.cached(pages, access.isRefresh(), (deed, failure) -> access.failed(failure));
    return new GatheredFeed(source, fetcher, requests, console, "fetching");
  }

  private Feed feed(List<Wanted> wanted, Feed asked, PendingPages pages, HeldReader reader) {
    Keeper keeper = new Keeper(access, pages, source.name());
    return new ListingFeed(wanted, asked, keeper, holdings, reader, request -> ask(request, pages));
  }

  private Outcome ask(Request request, PendingPages pages) throws IOException {
    try (Feed feed = asked(List.of(request), pages)) {
      return feed.next().orElseThrow();
    }
  }

  private HeldReader reader(List<Wanted> wanted, Optional<TextSearch> search, List<Field> told)
      throws IOException {
    List<HeldListing> held = new ArrayList<>();
    for (Wanted each : wanted) {
      if (each.good() && each.held().isPresent() && each.held().get().papers() > 0) {
        held.add(each.held().get());
      }
    }
    if (search.isEmpty() || held.isEmpty()) {
      return next -> holdings.read(next, told);
    }
    try {
      return new MatchReader(access.required().matches(held, search.get()));
    } catch (ArchiveException e) {
      // Whoever reads then asks the source instead.
      holdings.failed(e);
      return unread -> {
        throw e;
      };
    }
  }
}
