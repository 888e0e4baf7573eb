package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of papers: what the archive holds of them, and what their sources tell. */
final class PaperLookup {
  private final SourceOptions sources;
  private final ArchiveAccess access;
  private final Map<String, Paper> papers = new HashMap<>();
  private final Map<String, IOException> failures = new HashMap<>();

  PaperLookup(SourceOptions sources, ArchiveAccess access) {
    this.sources = sources;
    this.access = access;
  }

  /** Looks for {@code ids} in the archive, if there is one that can be read. */
  void lookUp(List<PaperId> ids) {
    Optional<Archive> archive = access.ifUsable();
    try {
      for (PaperId id : archive.isPresent() ? ids : List.<PaperId>of()) {
        Optional<Paper> held = archive.get().listings().paper(id);
        if (held.isPresent()) {
          papers.put(id.value(), held.get());
        }
      }
    } catch (IOException e) {
      access.failed(e);
    }
  }

  /** Asks the sources for {@code ids}; what they do not tell is known of as a failure. */
  void ask(List<PaperId> ids) throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    try (Feed feed = new PaperFeeds(sources, access.isOffline()).of(ids)) {
      for (Optional<Outcome> next = feed.next(); next.isPresent(); next = feed.next()) {
        add(next.get());
      }
      feed.keep();
    }
  }

  private void add(Outcome outcome) {
    if (outcome instanceof Outcome.Failed failed) {
      for (PaperId id : failed.request().papers()) {
        failures.put(id.value(), failed.cause());
      }
    } else if (outcome.had().isPresent()) {
      for (Paper paper : outcome.had().get().papers()) {
        if (paper.id() != null) {
          papers.put(paper.id(), paper);
        }
      }
    }
  }

  /** What is known of the paper called {@code id}. */
  Optional<Paper> paper(PaperId id) {
    return Optional.ofNullable(papers.get(id.value()));
  }

  /** Why a source that was asked for the paper has not told of it. */
  Optional<IOException> failure(PaperId id) {
    return Optional.ofNullable(failures.get(id.value()));
  }
}
