package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
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
  private final Predicate<Paper> filter;
  private final Optional<Comparator<Paper>> order;
  private final Slice slice;
  private long row;
  private @Nullable Iterator<Paper> sorted;

  /**
   * A choice.
   *
   * @param order empty for that of the listings
   */
  ChosenPapers(
      Harvest harvest, Predicate<Paper> filter, Optional<Comparator<Paper>> order, Slice slice) {
    this.harvest = harvest;
    this.filter = filter;
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
    while (paper.isPresent() && !filter.test(paper.get())) {
      paper = harvest.next();
    }
    return paper;
  }
}
