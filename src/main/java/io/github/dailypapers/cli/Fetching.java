package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sees to it that the archive holds the papers that a command is about. */
final class Fetching {
  private final Line line;
  private final Session session;
  private final ArchiveAccess access;

  Fetching(Line line, Session session, ArchiveAccess access) {
    this.line = line;
    this.session = session;
    this.access = access;
  }

  /**
   * Asks the source for those that the archive does not hold; tells of those it cannot have.
   *
   * @throws io.github.dailypapers.archive.ArchiveException if the archive does not take them
   */
  Exit provide(List<PaperId> ids) throws IOException {
    access.requiredPlace();
    Optional<Archive> archive =
        access.isOffline() ? Optional.of(access.required()) : access.present();
    SourceOptions sources = new SourceOptions(line, session, access);
    List<PaperId> absent = new ArrayList<>();
    for (PaperId id : ids) {
      if (archive.isEmpty() || archive.get().papers().paper(id).isEmpty()) {
        absent.add(id);
      }
    }
    if (absent.isEmpty()) {
      return Exit.OK;
    }
    Exit exit = Exit.OK;
    try (Feed feed = new PaperFeeds(sources, access.isOffline()).of(absent)) {
      for (Optional<Outcome> next = feed.next(); next.isPresent(); next = feed.next()) {
        if (next.get() instanceof Outcome.Failed failed) {
          Failure failure = Failures.of(failed.cause());
          session.console().failure(failure);
          exit = failure.exit();
        }
      }
      feed.keep();
    }
    access.requireSound();
    return exit;
  }
}
