package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Format;
import io.github.dailypapers.render.RenderOptions;
import io.github.dailypapers.render.Renderer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Papers in a format, as they are written to wherever that is wanted. */
final class PaperExport implements FileTarget.Content {
  private final List<Paper> papers;
  private final Format format;
  private int skipped;

  PaperExport(List<Paper> papers, Format format) {
    this.papers = papers;
    this.format = format;
  }

  @Override
  public void to(Writer out) throws IOException {
    Renderer renderer = format.renderer(out, RenderOptions.usual().withDays(true));
    renderer.begin();
    for (Paper paper : papers) {
      renderer.paper(paper);
    }
    renderer.end();
    skipped = renderer.skipped();
  }

  /** How many papers were left out, for want of an id. */
  int skipped() {
    return skipped;
  }
}
