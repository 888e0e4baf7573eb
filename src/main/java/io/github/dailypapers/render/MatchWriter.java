package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import java.io.IOException;
import java.util.List;

/** Writes what a search has found: {@link #match} for each paper, then {@link #end} once. */
public interface MatchWriter {
  /**
   * Writes one paper that was found.
   *
   * @param hits where the pattern stands in it; empty if the papers without it are wanted
   */
  void match(Paper paper, List<Hit> hits) throws IOException;

  /** Writes what stands after the last paper; does not close the output. */
  void end() throws IOException;

  /** Whether it matters where the pattern stands in a paper; finding that out takes time. */
  default boolean showsHits() {
    return true;
  }

  /**
   * How many papers were found and left out so far because there is no way to write them, which the
   * user must be told.
   */
  default int skipped() {
    return 0;
  }
}
