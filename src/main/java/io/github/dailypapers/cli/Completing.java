package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.Stored;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the archive hold what arXiv knows of papers. */
final class Completing {
  private final Session session;
  private final SourceOptions sources;
  private final ArchiveAccess access;

  Completing(Session session, SourceOptions sources, ArchiveAccess access) {
    this.session = session;
    this.sources = sources;
    this.access = access;
  }

  /** Asks for {@code papers}, those of arXiv among them, and keeps each answer as it comes. */
  Exit complete(List<PaperId> papers) throws IOException {
    List<PaperId> ids = new ArrayList<>();
    for (PaperId id : papers) {
      if (PaperId.isArxiv(id.value())) {
        ids.add(id);
      }
    }
    Site arxiv = sources.sites().patientArxiv();
    List<Request> requests = arxiv.source().details(ids);
    Tally tally = new Tally(session.console());
    Stored stored = Stored.NOTHING;
    try (Feed feed = sources.bulk(arxiv, requests, "completing")) {
      for (Request request : requests) {
        Optional<Outcome> outcome = feed.next();
        if (outcome.isPresent()) {
          tally.add(outcome.get());
          Archive archive = access.writable();
          stored =
              stored.plus(
                  Keeper.store(
                      archive, arxiv.source().name(), request, outcome.get(), access.now()));
        }
      }
    }
    session.console().out().append(summary(ids, stored, tally)).append('\n');
    session.console().out().flush();
    return new Closing(tally, session).tell();
  }

  private static String summary(List<PaperId> ids, Stored stored, Tally tally) {
    if (ids.isEmpty()) {
      return "nothing to complete";
    }
    int unknown = ids.size() - stored.papers();
    String left =
        tally.failed().isEmpty() ? " not known to arXiv" : " not told of, or not known to arXiv";
    return Amount.of(stored.papers(), "paper")
        + " completed"
        + (unknown == 0 ? "" : ", " + unknown + left);
  }
}
