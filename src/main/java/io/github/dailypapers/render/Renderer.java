package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;

/**
 * Writes papers one after another: {@link #begin} once, {@link #paper} for each, {@link #end} once.
 * A renderer holds no more of them than its format needs.
 */
public interface Renderer {
  /** Writes what stands before the first paper. */
  void begin() throws IOException;

  /** Writes one paper. */
  void paper(Paper paper) throws IOException;

  /** Writes what stands after the last paper; does not close the output. */
  void end() throws IOException;

  /**
   * How many papers were left out so far because the format has no way to write them, which the
   * user must be told.
   */
  default int skipped() {
    return 0;
  }
}
