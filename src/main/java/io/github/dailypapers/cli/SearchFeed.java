package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.archive.ArchiveException;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the source's search finds; where it cannot be asked, what that of the archive does. */
final class SearchFeed implements Feed {
  private final Feed asked;
  private final ArchiveAccess access;
  private final String words;
  private final int most;
  private final Deque<Outcome> found = new ArrayDeque<>();
  private boolean begun;

  /**
   * A search.
   *
   * @param asked the source's answer; none if it is not to be asked
   * @param most how many papers at the most
   */
  SearchFeed(Feed asked, ArchiveAccess access, String words, int most) {
    this.asked = asked;
    this.access = access;
    this.words = words;
    this.most = most;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (!begun) {
      begun = true;
      begin();
    }
    return Optional.ofNullable(found.poll());
  }

  private void begin() throws IOException {
    if (access.isOffline()) {
      search(access.required(), Optional.empty());
      return;
    }
    Optional<Failed> unreached = Optional.empty();
    for (Optional<Outcome> next = asked.next(); next.isPresent(); next = asked.next()) {
      if (next.get() instanceof Failed failed && Failures.isOutOfReach(failed.cause())) {
        unreached = Optional.of(failed);
      } else {
        found.add(next.get());
      }
    }
    if (unreached.isPresent() && !searchedInstead(unreached.get())) {
      found.add(unreached.get());
    }
  }

  /** Whether the archive had something to tell in the place of a source. */
  private boolean searchedInstead(Failed failed) throws IOException {
    int before = found.size();
    Optional<Archive> archive = access.ifUsable();
    try {
      if (archive.isPresent()) {
        search(archive.get(), Optional.of(failed));
      }
    } catch (ArchiveException e) {
      access.failed(e);
    }
    return found.size() > before;
  }

  /** Each paper is a find of its own, for they are of different ages. */
  private void search(Archive archive, Optional<Failed> failed) throws IOException {
    for (Paper paper : archive.words().find(words, most)) {
      String id = paper.id();
      Instant had = id == null ? Instant.EPOCH : archive.papers().hadAt(new PaperId(id));
      Listing listing = new Listing(Kind.SEARCH, Optional.empty(), List.of(paper), List.of());
      found.add(new Outcome.Held(listing, had, false, failed));
    }
  }

  @Override
  public boolean hasSeveral() {
    return false;
  }

  @Override
  public void keep() throws IOException {
    asked.keep();
  }

  @Override
  public void close() throws IOException {
    asked.close();
  }
}
