package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what the user does with papers in the browser. */
final class UserMarks {
  /** Nobody has more papers on the screen before what lists them is kept. */
  private static final int MOST = 10_000;

  private final Session session;
  private final List<Paper> unkept = new ArrayList<>();

  UserMarks(Session session) {
    this.session = session;
  }

  /**
   * Stars papers, or takes their stars away; which archive is meant, {@code line} says.
   *
   * @throws IOException if it could not be kept
   */
  void star(Line line, List<Paper> papers, boolean starred) throws IOException {
    for (Paper paper : papers) {
      if (paper.id() == null && starred) {
        throw new CommandException(
            Exit.NO_INPUT, "a paper without an id cannot be kept", "copy its title instead");
      }
    }
    try (ArchiveAccess access = access(line)) {
      if (starred) {
        holding(papers, access).marks().star(papers, access.now());
      } else if (access.present().isPresent()) {
        access.required().marks().unstar(papers);
      }
    }
  }

  /**
   * Keeps that papers were read, or that they were not.
   *
   * @throws IOException if it could not be kept
   */
  void read(Line line, List<Paper> papers, boolean read) throws IOException {
    try (ArchiveAccess access = access(line)) {
      if (read) {
        holding(papers, access).marks().open(papers, access.now());
      } else if (access.present().isPresent()) {
        access.required().marks().unopen(papers);
      }
    }
  }

  private ArchiveAccess access(Line line) throws IOException {
    if (line.has("--no-archive")) {
      throw new CommandException(
          Exit.USAGE, "nothing is kept with --no-archive", "begin without it");
    }
    return new ArchiveAccess(line, session);
  }

  /** The archive, which then holds {@code papers}: marks are kept of no others. */
  private static Archive holding(List<Paper> papers, ArchiveAccess access) throws IOException {
    Archive archive = access.writable();
    List<Paper> absent = archive.papers().absent(papers);
    if (!absent.isEmpty()) {
      Listing listing = new Listing(Kind.SAVED, Optional.empty(), absent, List.of());
      archive.store("", listing, Optional.empty(), access.now());
    }
    return archive;
  }

  /**
   * Keeps that papers were on the screen.
   *
   * @param later whether the archive is still to hold them
   */
  synchronized void seen(Line line, List<Paper> papers, boolean later) {
    for (int i = 0; i < papers.size() && unkept.size() < MOST; i++) {
      unkept.add(papers.get(i));
    }
    if (!later) {
      seen(line);
    }
  }

  /** Keeps what was on the screen, now that the archive holds what it ever will of that. */
  synchronized void seen(Line line) {
    if (unkept.isEmpty()) {
      return;
    }
    List<Paper> papers = List.copyOf(unkept);
    unkept.clear();
    try (ArchiveAccess access = new ArchiveAccess(line, session)) {
      Optional<Archive> archive = access.ifUsable();
      if (archive.isPresent()) {
        access.writeIfOpen(kept -> kept.marks().see(papers, access.now()));
      }
    } catch (IOException e) {
      // Then it is new once more.
      return;
    }
  }
}
