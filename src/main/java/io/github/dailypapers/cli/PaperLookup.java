package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.net.URI;
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
        Optional<Paper> held = archive.get().papers().paper(id);
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

  /**
   * The address of a part of a paper, which another program may be given.
   *
   * @throws CommandException if it is not known, or none of the web
   * @throws IOException why the source that was asked for the paper has not told of it
   */
  URI address(Destination destination, PaperId id, PaperAddresses addresses) throws IOException {
    Optional<String> address = addresses.of(destination, id, paper(id));
    if (address.isEmpty()) {
      IOException failure = failures.get(id.value());
      if (failure != null) {
        throw failure;
      }
      throw new CommandException(
          Exit.NO_INPUT,
          "no " + destination.label() + " is known of " + id.value(),
          "see dailypapers show " + id.value());
    }
    Optional<URI> safe = WebLink.of(address.get());
    if (safe.isEmpty()) {
      throw new CommandException(
          Exit.NOT_UNDERSTOOD,
          "the address of the " + destination.label() + " of " + id.value() + " is none of the web",
          "see dailypapers show " + id.value());
    }
    return safe.get();
  }
}
