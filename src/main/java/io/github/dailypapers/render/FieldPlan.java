package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the columns somebody asked for. Numbers, days and identifiers get what they need; the
 * texts share the rest, the longest giving way first. Columns that do not fit even so are left out,
 * the last first.
 *
 * @param width cells of a line
 * @param fields the columns asked for, from left to right, at least one
 */
record FieldPlan(int width, List<Field> fields) implements TablePlan {
  private static final int NARROWEST_TEXT = 8;

  @Override
  public TableLayout layout(List<Paper> sample, boolean more) {
    List<TableLayout.Slot> slots = new ArrayList<>();
    for (Field field : fields) {
      Column column = new FieldColumn(field);
      slots.add(new TableLayout.Slot(column, TablePlan.widest(column, sample)));
    }
    while (slots.size() > 1 && total(slots, NARROWEST_TEXT) > width) {
      slots.remove(slots.size() - 1);
    }
    int cap = NARROWEST_TEXT;
    while (cap < width && total(slots, cap + 1) <= width) {
      cap++;
    }
    return shrunk(slots, cap);
  }

  private static int total(List<TableLayout.Slot> slots, int cap) {
    int total = GAP * (slots.size() - 1);
    for (TableLayout.Slot slot : slots) {
      total += capped(slot, cap);
    }
    return total;
  }

  private static int capped(TableLayout.Slot slot, int cap) {
    return slot.column().firm() ? slot.width() : Math.min(slot.width(), cap);
  }

  /** What the equal shares leave over goes to the first column that can use it. */
  private TableLayout shrunk(List<TableLayout.Slot> slots, int cap) {
    int spare = Math.max(0, width - total(slots, cap));
    List<TableLayout.Slot> shrunk = new ArrayList<>();
    int flexible = -1;
    for (TableLayout.Slot slot : slots) {
      int cells = capped(slot, cap);
      int gain = Math.min(spare, slot.width() - cells);
      spare -= gain;
      if (!slot.column().firm() && (flexible < 0 || cells + gain > shrunk.get(flexible).width())) {
        flexible = shrunk.size();
      }
      shrunk.add(new TableLayout.Slot(slot.column(), Math.min(width, cells + gain)));
    }
    return new TableLayout(shrunk, flexible);
  }
}
