package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;

/** One identifier a line. Papers without one are counted as skipped. */
final class IdsRenderer implements Renderer {
  private final Writer out;
  private int skipped;

  IdsRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    String id = paper.id() == null ? "" : Sanitizer.clean(paper.id());
    if (id.isEmpty()) {
      skipped++;
    } else {
      out.write(id);
      out.write('\n');
    }
  }

  @Override
  public void end() {}

  @Override
  public int skipped() {
    return skipped;
  }
}
