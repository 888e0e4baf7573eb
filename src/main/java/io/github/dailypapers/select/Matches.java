package io.github.dailypapers.select;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges what several patterns find in one text, as if they were alternatives of one pattern. */
final class Matches {
  private final String text;
  private final List<Finder.Search> searches;

  /** The next match of each search, null once it has no more. */
  private final @Nullable Span[] next;

  Matches(String text, List<Finder.Search> searches) {
    this.text = text;
    this.searches = searches;
    this.next = new @Nullable Span[searches.size()];
  }

  /** All matches with a char in them, in order; the first empty one if there are no others. */
  List<Span> all() {
    List<Span> found = new ArrayList<>();
    @Nullable Span firstEmpty = null;
    @Nullable Span match = first();
    while (match != null) {
      if (!match.isEmpty()) {
        found.add(match);
      } else if (firstEmpty == null) {
        firstEmpty = match;
      }
      match = after(match);
    }
    return found.isEmpty() && firstEmpty != null ? List.of(firstEmpty) : found;
  }

  private @Nullable Span first() {
    for (int i = 0; i < next.length; i++) {
      next[i] = searches.get(i).from(0);
    }
    return leftmost();
  }

  private @Nullable Span after(Span match) {
    if (match.isEmpty() && match.end() == text.length()) {
      return null;
    }
    int from = match.isEmpty() ? text.offsetByCodePoints(match.end(), 1) : match.end();
    for (int i = 0; i < next.length; i++) {
      Span ahead = next[i];
      if (ahead != null && ahead.start() < from) {
        next[i] = searches.get(i).from(from);
      }
    }
    return leftmost();
  }

  private @Nullable Span leftmost() {
    Span leftmost = null;
    for (Span span : next) {
      if (span != null && (leftmost == null || span.start() < leftmost.start())) {
        leftmost = span;
      }
    }
    return leftmost;
  }
}
