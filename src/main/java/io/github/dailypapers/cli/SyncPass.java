package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.Stored;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads days from the site into the archive; days that failed by chance are asked for twice. */
final class SyncPass {
  private final ArchiveAccess access;
  private final SourceOptions sources;
  private final Site site;
  private final Tally tally;
  private Stored stored = Stored.NOTHING;

  /**
   * Nothing read so far.
   *
   * @param site which is asked
   * @param tally is told what becomes of each day
   */
  SyncPass(ArchiveAccess access, SourceOptions sources, Site site, Tally tally) {
    this.access = access;
    this.sources = sources;
    this.site = site;
    this.tally = tally;
  }

  /** What was written into the archive. */
  Stored stored() {
    return stored;
  }

  /** Reads what is asked for, each listing as soon as it is there. */
  void read(List<Request> requests) throws IOException {
    Map<Request, Outcome> failed = take(requests);
    Request last = requests.isEmpty() ? null : requests.get(requests.size() - 1);
    if (!failed.isEmpty() && !failed.containsKey(last)) {
      // The site has answered since, so it is not down: the failures were by chance.
      failed = take(List.copyOf(failed.keySet()));
    }
    failed.values().forEach(tally::add);
  }

  /** Takes what comes, and returns what failed. */
  private Map<Request, Outcome> take(List<Request> requests) throws IOException {
    Map<Request, Outcome> failed = new LinkedHashMap<>();
    try (Feed feed = sources.bulk(site, requests, "syncing")) {
      for (Request request : requests) {
        Optional<Outcome> outcome = feed.next();
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Failed) {
          failed.put(request, outcome.get());
        } else if (outcome.isPresent()) {
          tally.add(outcome.get());
          store(request, outcome.get());
        }
      }
    }
    return failed;
  }

  private void store(Request request, Outcome outcome) throws IOException {
    Archive archive = access.writable();
    String source = site.source().name();
    stored = stored.plus(Keeper.store(archive, source, request, outcome, access.now()));
  }
}
