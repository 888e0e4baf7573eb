package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.util.List;

/**
 * The columns of a table, settled, and the lines made by them. No line is wider than the slots and
 * the gaps between them.
 *
 * @param slots from left to right
 * @param flexible the slot that gives way when a later number needs more than its own; -1 if none
 */
record TableLayout(List<Slot> slots, int flexible) {
  /**
   * A column and its room.
   *
   * @param column what it shows
   * @param width in cells
   */
  record Slot(Column column, int width) {}

  /** Copies the slots. */
  TableLayout {
    slots = List.copyOf(slots);
  }

  /** The names of the columns, without line end. */
  String header(Palette palette) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < slots.size(); i++) {
      cell(line, i, slots.get(i).column().header(), slots.get(i).width(), Tone.HEADING, palette);
    }
    return line.toString();
  }

  /** The line of a paper, without line end. */
  String line(Paper paper, int row, Palette palette) {
    String[] texts = new String[slots.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = slots.get(i).column().text(paper, row);
    }
    int[] widths = widths(texts);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      cell(line, i, texts[i], widths[i], slots.get(i).column().tone(), palette);
    }
    return line.toString().stripTrailing();
  }

  /** A number larger than any before it is shown whole as long as the flexible column can pay. */
  private int[] widths(String[] texts) {
    int[] widths = new int[texts.length];
    int spare = flexible < 0 ? 0 : slots.get(flexible).width() - 1;
    for (int i = 0; i < texts.length; i++) {
      Slot slot = slots.get(i);
      int growth = Cells.width(texts[i]) - slot.width();
      if (!slot.column().firm() || growth < 0 || growth > spare) {
        growth = 0;
      }
      spare -= growth;
      widths[i] = slot.width() + growth;
    }
    if (flexible >= 0) {
      widths[flexible] = spare + 1;
    }
    return widths;
  }

  private void cell(
      StringBuilder line, int index, String text, int width, Tone tone, Palette palette) {
    if (index > 0) {
      line.append(" ".repeat(TablePlan.GAP));
    }
    Column column = slots.get(index).column();
    boolean last = index == slots.size() - 1;
    String cell;
    if (column.right()) {
      cell = Cells.right(text, width);
    } else {
      cell = last ? Cells.truncate(text, width) : Cells.left(text, width);
    }
    line.append(palette.paint(tone, cell));
  }
}
