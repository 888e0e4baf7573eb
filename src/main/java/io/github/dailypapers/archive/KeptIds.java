package io.github.dailypapers.archive;

import io.github.dailypapers.paper.Paper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the user did with papers, by their ids.
 *
 * @param starred those with a star
 * @param opened those that were shown in full
 */
public record KeptIds(Set<String> starred, Set<String> opened) {
  /** Nothing was done with any paper. */
  public static final KeptIds NONE = new KeptIds(Set.of(), Set.of());

  /** Copies the sets. */
  public KeptIds {
    starred = Set.copyOf(starred);
    opened = Set.copyOf(opened);
  }

  /** These, and what {@code papers} call them: what was done with a version goes for all. */
  public KeptIds asIn(List<Paper> papers) {
    Set<String> starredAs = new HashSet<>(starred);
    Set<String> openedAs = new HashSet<>(opened);
    for (Paper paper : papers) {
      String id = paper.id();
      if (id != null) {
        String bare = Ids.withoutVersion(id);
        if (starred.contains(bare)) {
          starredAs.add(id);
        }
        if (opened.contains(bare)) {
          openedAs.add(id);
        }
      }
    }
    return new KeptIds(starredAs, openedAs);
  }
}
