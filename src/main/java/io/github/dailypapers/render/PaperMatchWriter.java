package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import java.io.IOException;
import java.util.List;

/** The papers that were found, in any format for papers. */
public final class PaperMatchWriter implements MatchWriter {
  private final Renderer renderer;
  private boolean begun;

  /** A writer that hands the papers on to {@code renderer}, which has not begun yet. */
  public PaperMatchWriter(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public void match(Paper paper, List<Hit> hits) throws IOException {
    begin();
    renderer.paper(paper);
  }

  @Override
  public boolean showsHits() {
    return false;
  }

  @Override
  public void end() throws IOException {
    begin();
    renderer.end();
  }

  @Override
  public int skipped() {
    return renderer.skipped();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      renderer.begin();
    }
  }
}
