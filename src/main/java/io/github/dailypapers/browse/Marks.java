package io.github.dailypapers.browse;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What the user did with papers, by their ids.
 *
 * @param starred those with a star
 * @param read those that were read
 * @param selected those that the next action is for
 */
public record Marks(Set<String> starred, Set<String> read, Set<String> selected) {
  /** Nothing was done with any paper. */
  public static final Marks NONE = new Marks(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Marks {
    starred = copy(starred);
    read = copy(read);
    selected = copy(selected);
  }

  /** Not with {@code Set.copyOf}, which takes seconds for many ids: their hashes lie too close. */
  private static Set<String> copy(Set<String> ids) {
    return Collections.unmodifiableSet(new HashSet<>(ids));
  }

  /** A mark that a paper has or not. */
  enum Kind {
    /** Is kept. */
    STAR,
    /** Was read. */
    READ,
    /** Is what the next action is for. */
    SELECTION
  }

  Set<String> of(Kind kind) {
    return switch (kind) {
      case STAR -> starred;
      case READ -> read;
      case SELECTION -> selected;
    };
  }

  /** These, but with {@code ids} marked or not. */
  Marks with(Kind kind, Collection<String> ids, boolean marked) {
    Set<String> changed = new HashSet<>(of(kind));
    if (marked) {
      changed.addAll(ids);
    } else {
      changed.removeAll(ids);
    }
    return with(kind, changed);
  }

  private Marks with(Kind kind, Set<String> ids) {
    return switch (kind) {
      case STAR -> new Marks(ids, read, selected);
      case READ -> new Marks(starred, ids, selected);
      case SELECTION -> new Marks(starred, read, ids);
    };
  }
}
