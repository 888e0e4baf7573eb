package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The usual table. Number and title are always there, and votes where there is voting; the others,
 * in the order of their importance, only where enough is left to read the title by. Columns that
 * nothing is known for leave their room to the rest.
 *
 * @param width cells of a line
 * @param days whether each paper must tell its listing day
 */
record ListPlan(int width, boolean days) implements TablePlan {
  /** Digits of row numbers that are still to come. */
  private static final int ROW_DIGITS = 6;

  private static final int NARROWEST_WHO = 12;

  /** Who has written a paper gets this part of the line, unless the titles leave more. */
  private static final int WHO_SHARE = 5;

  /** How many cells each column must leave to the title, or give way. */
  private static final int TITLE_BESIDE_ID = 24;

  private static final int TITLE_BESIDE_WHO = 30;
  private static final int TITLE_BESIDE_COMMENTS = 40;

  @Override
  public TableLayout layout(List<Paper> sample, boolean more) {
    Map<ListColumn, Integer> widths = new EnumMap<>(ListColumn.class);
    int number = more ? ROW_DIGITS : TablePlan.widest(ListColumn.NUMBER, sample);
    boolean voted = TablePlan.widestText(ListColumn.VOTES, sample) > 0;
    int votes = voted ? TablePlan.widest(ListColumn.VOTES, sample) : -GAP;
    int longest = more ? width : TablePlan.widest(ListColumn.TITLE, sample);
    widths.put(ListColumn.NUMBER, number);
    if (voted) {
      widths.put(ListColumn.VOTES, votes);
    }
    int room = width - number - votes - 2 * GAP;

    List<ListColumn> wanted =
        days
            ? List.of(ListColumn.ID, ListColumn.DAY, ListColumn.WHO, ListColumn.COMMENTS)
            : List.of(ListColumn.ID, ListColumn.WHO, ListColumn.COMMENTS);
    for (ListColumn column : wanted) {
      if (TablePlan.widestText(column, sample) > 0) {
        int cells = narrowest(column, sample);
        if (room - cells - GAP >= Math.min(longest, leftToTitle(column))) {
          widths.put(column, cells);
          room -= cells + GAP;
        }
      }
    }
    Integer who = widths.get(ListColumn.WHO);
    if (who != null) {
      int grown = grownWho(who, room, longest, sample);
      room -= grown - who;
      widths.put(ListColumn.WHO, grown);
    }
    widths.put(ListColumn.TITLE, Math.min(room, longest));
    return layout(widths);
  }

  private static int narrowest(ListColumn column, List<Paper> sample) {
    int widest = TablePlan.widest(column, sample);
    return column == ListColumn.WHO ? Math.min(widest, NARROWEST_WHO) : widest;
  }

  private static int leftToTitle(ListColumn column) {
    return switch (column) {
      case WHO -> TITLE_BESIDE_WHO;
      case COMMENTS -> TITLE_BESIDE_COMMENTS;
      default -> TITLE_BESIDE_ID;
    };
  }

  private int grownWho(int who, int room, int longest, List<Paper> sample) {
    int share = Math.min(width / WHO_SHARE - who, room - Math.min(longest, TITLE_BESIDE_WHO));
    int growth = Math.max(0, Math.max(share, room - longest));
    return Math.min(TablePlan.widest(ListColumn.WHO, sample), who + growth);
  }

  private static TableLayout layout(Map<ListColumn, Integer> widths) {
    List<TableLayout.Slot> slots = new ArrayList<>();
    int title = 0;
    for (Map.Entry<ListColumn, Integer> entry : widths.entrySet()) {
      if (entry.getKey() == ListColumn.TITLE) {
        title = slots.size();
      }
      slots.add(new TableLayout.Slot(entry.getKey(), entry.getValue()));
    }
    return new TableLayout(slots, title);
  }
}
