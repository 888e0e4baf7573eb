package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The usual table with a column of the votes that each paper has won.
 *
 * @param width cells of a line
 * @param won votes by the papers' ids
 */
record GrowthPlan(int width, Map<String, Integer> won) implements TablePlan {
  /** Where the column stands: behind number and votes. */
  private static final int PLACE = 2;

  @Override
  public TableLayout layout(List<Paper> sample, boolean more) {
    Won column = new Won(won);
    int cells = TablePlan.widest(column, sample);
    TableLayout usual = new ListPlan(width - cells - GAP, true).layout(sample, more);
    List<TableLayout.Slot> slots = new ArrayList<>(usual.slots());
    slots.add(PLACE, new TableLayout.Slot(column, cells));
    return new TableLayout(slots, usual.flexible() + 1);
  }

  /** The votes won. */
  private record Won(Map<String, Integer> won) implements Column {
    @Override
    public String header() {
      return "won";
    }

    @Override
    public String text(Paper paper, int row) {
      Integer growth = paper.id() == null ? null : won.get(paper.id());
      return growth == null ? "" : "+" + growth;
    }

    @Override
    public boolean right() {
      return true;
    }

    @Override
    public boolean firm() {
      return true;
    }

    @Override
    public Tone tone() {
      return Tone.VOTES;
    }
  }
}
