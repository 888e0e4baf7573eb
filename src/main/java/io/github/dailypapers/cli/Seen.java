package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user has on the screen: its rows can be named by their numbers in this terminal, and its
 * papers have been seen. Nobody sees what goes into a pipe.
 */
final class Seen {
  /** Nobody reads longer lists. */
  private static final int MOST = 10_000;

  private final Session session;
  private final ArchiveAccess access;
  private final boolean watched;
  private final boolean numbered;
  private final List<Paper> papers = new ArrayList<>();

  /**
   * Nothing so far.
   *
   * @param numbered whether the rows have numbers
   */
  Seen(Session session, ArchiveAccess access, boolean numbered) {
    this.session = session;
    this.access = access;
    this.watched = session.console().terminal().output();
    this.numbered = numbered;
  }

  void add(Paper paper) {
    if (watched && papers.size() < MOST) {
      papers.add(paper);
    }
  }

  /** Keeps what was seen. */
  void write() throws IOException {
    if (papers.isEmpty()) {
      return;
    }
    if (numbered) {
      new Rows(session.context()).keep(papers);
    }
    access.writeIfOpen(archive -> archive.marks().see(papers, access.now()));
  }
}
