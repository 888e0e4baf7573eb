package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for papers by their ids, each at the site that knows it, as few times as it can be. */
final class PaperFeeds {
  private final SourceOptions sources;
  private final boolean offline;

  /**
   * Asks.
   *
   * @param offline whether there is only the archive to ask, in which each is a paper of its own
   */
  PaperFeeds(SourceOptions sources, boolean offline) {
    this.sources = sources;
    this.offline = offline;
  }

  /** What becomes of each of {@code ids}, in any order. */
  Feed of(List<PaperId> ids) throws IOException {
    Map<String, Site> sites = new LinkedHashMap<>();
    Map<String, List<PaperId>> wanted = new LinkedHashMap<>();
    for (PaperId id : ids) {
      Site site = sources.sites().of(id);
      String name = site.source().name();
      sites.putIfAbsent(name, site);
      wanted.computeIfAbsent(name, first -> new ArrayList<>()).add(id);
    }
    List<Feed> feeds = new ArrayList<>();
    for (Map.Entry<String, Site> each : sites.entrySet()) {
      List<PaperId> papers = wanted.getOrDefault(each.getKey(), List.of());
      Feed feed = answers(each.getValue(), papers);
      Optional<Site> second = sources.sites().second(each.getValue());
      feeds.add(
          second.isEmpty()
              ? feed
              : new SecondSiteFeed(feed, missing -> answers(second.get(), missing)));
    }
    return JoinedFeed.of(feeds);
  }

  private Feed answers(Site site, List<PaperId> ids) throws IOException {
    return sources.answers(site, requests(site, ids));
  }

  private List<Request> requests(Site site, List<PaperId> ids) {
    List<Request> requests = new ArrayList<>();
    if (!offline && ids.size() > 1) {
      requests.addAll(site.source().details(ids));
    }
    if (requests.isEmpty()) {
      for (PaperId id : ids) {
        requests.add(site.source().paper(id));
      }
    }
    return requests;
  }
}
