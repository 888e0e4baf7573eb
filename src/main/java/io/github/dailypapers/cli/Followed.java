package io.github.dailypapers.cli;

import java.time.Instant;
import java.util.Optional;

/**
 * Something of which the user knows up to some moment what is new.
 *
 * @param search what they follow; empty for all papers
 * @param until up to when they know; empty if they never said
 */
record Followed(Optional<SavedSearch> search, Optional<Instant> until) {
  /** Under which name the archive keeps the mark of all papers. */
  private static final String ALL = "new";

  /** Under which name the archive keeps the mark of {@code search}. */
  static String mark(Optional<SavedSearch> search) {
    return search.isPresent() ? search.get().label() : ALL;
  }

  /** Under which name the archive keeps the mark. */
  String mark() {
    return mark(search);
  }
}
