package io.github.dailypapers.browse;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Order;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a listing's papers are shown, and in which order.
 *
 * @param finder what must be found in them
 * @param filters what else they must be, all of it
 * @param order empty for the order they come in
 */
record Narrowing(Finder finder, Set<Sieve> filters, Optional<Order> order) {
  /** All papers, in the order they come in. */
  static final Narrowing NONE = new Narrowing(Finder.NOTHING, Set.of(), Optional.empty());

  /** Copies the set. */
  Narrowing {
    filters = Set.copyOf(filters);
  }

  Narrowing finder(Finder other) {
    return new Narrowing(other, filters, order);
  }

  Narrowing order(Optional<Order> other) {
    return new Narrowing(finder, filters, other);
  }

  /** This with {@code filter}, or without it if it is there. */
  Narrowing toggled(Sieve filter) {
    Set<Sieve> changed = EnumSet.noneOf(Sieve.class);
    changed.addAll(filters);
    if (!changed.remove(filter)) {
      changed.add(filter);
    }
    return new Narrowing(finder, changed, order);
  }

  Narrowing withoutFilters() {
    return new Narrowing(finder, Set.of(), order);
  }

  /** Whether every paper is shown. */
  boolean isIdle() {
    return finder.isIdle() && filters.isEmpty();
  }

  /** Those of {@code papers} that are shown. */
  List<Paper> of(List<Paper> papers, Marks marks) {
    if (isIdle() && order.isEmpty()) {
      return papers;
    }
    List<Paper> shown = new ArrayList<>();
    for (Paper paper : papers) {
      if (passes(paper, marks)) {
        shown.add(paper);
      }
    }
    if (order.isPresent()) {
      shown.sort(order.get());
    }
    return shown;
  }

  private boolean passes(Paper paper, Marks marks) {
    for (Sieve filter : filters) {
      if (!filter.passes(paper, marks)) {
        return false;
      }
    }
    return finder.test(paper);
  }
}
