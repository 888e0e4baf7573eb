package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Grep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The papers that a saved search looks for, in whatever listing they are. */
final class Sought implements Predicate<Paper> {
  private final Predicate<Paper> filter;
  private final Predicate<Paper> marked;
  private final Optional<Grep> grep;
  private final boolean replacements;
  private final List<Origin> origins;

  private Sought(SavedSearch search, ArchiveAccess access, boolean alone) {
    this.filter = search.choice().filter();
    this.marked = Marked.filter(search.line(), access);
    this.grep = search.grep();
    this.replacements = alone || search.line().has("--replacements");
    this.origins = alone ? List.of() : origins(search);
  }

  /** What {@code search} looks for among the papers of {@code line}, which names it. */
  static Sought of(SavedSearch search, Line line, ArchiveAccess access) {
    return new Sought(search, access, isOfOneMind(line));
  }

  /**
   * Whether all papers of {@code line} are of the sources that each of its searches wants: there is
   * but one, none says any, or the line names others on purpose.
   */
  private static boolean isOfOneMind(Line line) {
    List<String> sources = SavedSearches.sources(line.searches());
    return line.searches().size() == 1
        || sources.isEmpty()
        || line.has("--from")
        || !line.values("--source").equals(sources);
  }

  private static List<Origin> origins(SavedSearch search) {
    List<Origin> origins = new ArrayList<>();
    for (SourceName name : SourceName.of(search.sources())) {
      origins.add(name.origin());
    }
    return origins;
  }

  /**
   * What {@code line} asks of a paper besides its own choosing options: that it is marked in some
   * way, and that it meets one of its searches.
   */
  static Predicate<Paper> by(Line line, ArchiveAccess access) {
    Predicate<Paper> marked = Marked.filter(line, access);
    return line.searches().isEmpty() ? marked : marked.and(any(line, access));
  }

  private static Predicate<Paper> any(Line line, ArchiveAccess access) {
    List<Sought> all = new ArrayList<>();
    for (SavedSearch search : line.searches()) {
      all.add(of(search, line, access));
    }
    return paper -> {
      for (Sought each : all) {
        if (each.test(paper)) {
          return true;
        }
      }
      return false;
    };
  }

  /** Whether papers are wanted that were not on the screen yet. */
  static boolean isOfUnseen(Line line) {
    boolean unseen = line.has("--unseen");
    for (SavedSearch search : line.searches()) {
      unseen |= search.line().has("--unseen");
    }
    return unseen;
  }

  @Override
  public boolean test(Paper paper) {
    return (replacements || !ChosenPapers.isReplacement(paper))
        && isOfSource(paper)
        && filter.test(paper)
        && (grep.isEmpty() || grep.get().test(paper))
        && marked.test(paper);
  }

  private boolean isOfSource(Paper paper) {
    boolean any = origins.isEmpty();
    for (Origin origin : origins) {
      any |= paper.source().contains(origin.label());
    }
    return any;
  }
}
