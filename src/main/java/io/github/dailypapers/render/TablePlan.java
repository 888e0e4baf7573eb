package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.util.List;

/** Decides which columns a table has, and how wide they are, from the papers it begins with. */
interface TablePlan {
  /** Empty cells between two columns. */
  int GAP = 2;

  /**
   * The layout of a table.
   *
   * @param sample the first papers, at least one
   * @param more whether others may follow
   */
  TableLayout layout(List<Paper> sample, boolean more);

  /** The cells of the widest text, the header included, that {@code sample} has in the column. */
  static int widest(Column column, List<Paper> sample) {
    return Math.max(Cells.width(column.header()), widestText(column, sample));
  }

  /** The cells of the widest text that {@code sample} has in the column; 0 if it has none. */
  static int widestText(Column column, List<Paper> sample) {
    int widest = 0;
    for (int i = 0; i < sample.size(); i++) {
      widest = Math.max(widest, Cells.width(column.text(sample.get(i), i + 1)));
    }
    return widest;
  }
}
