package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for a terminal. The first papers are held back until their number tells how wide the
 * columns must be; all others go straight through, into the same columns.
 */
final class TableRenderer implements Renderer {
  /** Enough for any listing of one day. */
  static final int SAMPLE = 200;

  private final Writer out;
  private final TablePlan plan;
  private final boolean header;
  private final Palette palette;
  private final List<Paper> sample = new ArrayList<>();
  private @Nullable TableLayout layout;
  private int rows;

  TableRenderer(Writer out, TablePlan plan, boolean header, Palette palette) {
    this.out = out;
    this.plan = plan;
    this.header = header;
    this.palette = palette;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    if (layout != null) {
      row(layout, paper);
      return;
    }
    sample.add(paper);
    if (sample.size() == SAMPLE) {
      settle(true);
    }
  }

  /** Writes what was held back; nothing at all for a listing without papers. */
  @Override
  public void end() throws IOException {
    if (layout == null && !sample.isEmpty()) {
      settle(false);
    }
  }

  private void settle(boolean more) throws IOException {
    TableLayout settled = plan.layout(sample, more);
    layout = settled;
    if (header) {
      out.write(settled.header(palette));
      out.write('\n');
    }
    for (Paper paper : sample) {
      row(settled, paper);
    }
    sample.clear();
  }

  private void row(TableLayout settled, Paper paper) throws IOException {
    rows++;
    out.write(settled.line(paper, rows, palette));
    out.write('\n');
  }
}
