package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.MarkBook.Mark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Filter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses papers by what the user did with them: {@code --starred} and {@code --unseen}. */
final class Marked implements Predicate<Paper> {
  private final ArchiveAccess access;
  private final boolean starred;
  private final boolean unseen;

  private Marked(ArchiveAccess access, boolean starred, boolean unseen) {
    this.access = access;
    this.starred = starred;
    this.unseen = unseen;
  }

  /** What {@code line} asks for. */
  static Predicate<Paper> filter(Line line, ArchiveAccess access) {
    boolean starred = line.has("--starred");
    boolean unseen = line.has("--unseen");
    return starred || unseen ? new Marked(access, starred, unseen) : Filter.of(List.of());
  }

  @Override
  public boolean test(Paper paper) {
    Mark mark = mark(paper);
    return (!starred || mark.starred()) && !(unseen && (mark.seen() || mark.opened()));
  }

  /** Without an archive nothing is starred, nor seen. */
  private Mark mark(Paper paper) {
    Optional<Archive> archive = access.ifUsable();
    try {
      return archive.isPresent() ? archive.get().marks().of(paper.id()) : Mark.NONE;
    } catch (IOException e) {
      access.failed(e);
      return Mark.NONE;
    }
  }
}
