package io.github.dailypapers.cli;

import io.github.dailypapers.archive.Archive;
import io.github.dailypapers.gather.Outcome;
import io.github.dailypapers.gather.Outcome.Failed;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the source's search finds; where it cannot be asked, what the archive's own finds. */
final class SearchFeed implements Feed {
  private final Feed asked;
  private final ArchiveAccess access;
  private final String source;
  private final String words;
  private final int limit;

  /**
   * A search.
   *
   * @param asked the answer of the source
   * @param limit how many papers the archive's search gives at the most
   */
  SearchFeed(Feed asked, ArchiveAccess access, String source, String words, int limit) {
    this.asked = asked;
    this.access = access;
    this.source = source;
    this.words = words;
    this.limit = limit;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    Optional<Outcome> outcome = asked.next();
    if (outcome.isEmpty()
        || !(outcome.get() instanceof Failed failed)
        || !Failures.isOutOfReach(failed.cause())) {
      return outcome;
    }
    Optional<Archive> archive = access.ifUsable();
    if (archive.isEmpty()) {
      return outcome;
    }
    Outcome held = held(archive.get(), source, words, limit, Optional.of(failed));
    return Optional.of(held.had().isPresent() && isEmpty(held.had().get()) ? failed : held);
  }

  private static boolean isEmpty(Listing listing) {
    return listing.papers().isEmpty();
  }

  /** What the search of {@code archive} finds. */
  static Outcome held(
      Archive archive, String source, String words, int limit, Optional<Failed> failure)
      throws IOException {
    List<Paper> papers = archive.words().find(words, limit);
    Listing listing = new Listing(Kind.SEARCH, Optional.empty(), papers, List.of());
    return new Outcome.Held(listing, archive.listings().lastHadAt(source), false, failure);
  }

  @Override
  public void keep() throws IOException {
    asked.keep();
  }

  @Override
  public boolean hasSeveral() {
    return false;
  }

  @Override
  public void close() throws IOException {
    asked.close();
  }
}
