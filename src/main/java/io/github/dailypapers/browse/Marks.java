package io.github.dailypapers.browse;

import java.util.Collection;
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
    starred = Set.copyOf(starred);
    read = Set.copyOf(read);
    selected = Set.copyOf(selected);
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
      // Not removeAll, which looks for each of the set in the list if that is as long.
      for (String id : ids) {
        changed.remove(id);
      }
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

  /**
   * These, but of papers that were there before, what the user has done with them since: it may not
   * have been kept yet when these were read.
   *
   * @param shown the ids of papers that were there before
   */
  Marks afterThose(Marks before, Collection<String> shown) {
    Set<String> known = new HashSet<>(shown);
    return new Marks(
        joined(starred, before.starred, known), joined(read, before.read, known), before.selected);
  }

  private static Set<String> joined(Set<String> now, Set<String> before, Set<String> known) {
    Set<String> joined = new HashSet<>(before);
    for (String id : now) {
      if (!known.contains(id)) {
        joined.add(id);
      }
    }
    return joined;
  }
}
