package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Filter;
import io.github.dailypapers.select.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a harvest that the user wants to see. They pass one by one, unless they are to be
 * sorted; when enough have passed, no more of the harvest is asked for.
 */
final class ChosenPapers {
  private final Harvest harvest;
  private final Filter filter;
  private final boolean replacements;
  private final Predicate<Paper> matches;
  private final Optional<Comparator<Paper>> order;
  private final Slice slice;
  private long row;
  private @Nullable Iterator<Paper> sorted;

  /**
   * A choice.
   *
   * @param filter what the user asks of a paper
   * @param matches what a search asks of it besides
   * @param order empty for that of the listings
   */
  ChosenPapers(
      Harvest harvest,
      Filter filter,
      boolean replacements,
      Predicate<Paper> matches,
      Optional<Comparator<Paper>> order,
      Slice slice) {
    this.harvest = harvest;
    this.filter = filter;
    this.replacements = replacements;
    this.matches = matches;
    this.order = order;
    this.slice = slice;
  }

  /** The next paper, empty after the last. */
  Optional<Paper> next() throws IOException {
    while (!slice.endsBefore(row)) {
      Optional<Paper> paper = matching();
      if (paper.isEmpty() || slice.contains(row++)) {
        return paper;
      }
    }
    return Optional.empty();
  }

  private Optional<Paper> matching() throws IOException {
    if (order.isEmpty()) {
      return unsorted();
    }
    if (sorted == null) {
      List<Paper> papers = new ArrayList<>();
      for (Optional<Paper> paper = unsorted(); paper.isPresent(); paper = unsorted()) {
        papers.add(paper.get());
      }
      papers.sort(order.get());
      sorted = papers.iterator();
    }
    return sorted.hasNext() ? Optional.of(sorted.next()) : Optional.empty();
  }

  private Optional<Paper> unsorted() throws IOException {
    Optional<Paper> paper = harvest.next();
    while (paper.isPresent() && !isWanted(paper.get())) {
      paper = harvest.next();
    }
    return paper;
  }

  private boolean isWanted(Paper paper) {
    return (replacements || !isReplaced(paper)) && filter.test(paper) && matches.test(paper);
  }

  /** Whether a listing names a paper because of a new version. */
  static boolean isReplacement(Paper paper) {
    return paper.announce() != null && paper.announce().startsWith("replace");
  }

  /** Whoever asks what is listed does not mean new versions of what is old. */
  private boolean isReplaced(Paper paper) {
    if (!isReplacement(paper)) {
      return false;
    }
    Optional<Listing> listing = harvest.listing();
    return listing.isPresent()
        && (listing.get().kind() == Kind.DAY || listing.get().kind() == Kind.PERIOD);
  }
}
