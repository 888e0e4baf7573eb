package io.github.dailypapers.browse;

/**
 * Where in the papers shown the user is.
 *
 * @param cursor the row that keys act on, 0 if there is none
 * @param top the row in the uppermost line of the list
 * @param scroll how many lines of the paper's text are above its pane
 * @param reading whether the text has the whole screen
 */
record Spot(int cursor, int top, int scroll, boolean reading) {
  /** At the first paper. */
  static final Spot START = new Spot(0, 0, 0, false);

  /** This, with the cursor in {@code row} or as near as there are rows, which is on the screen. */
  Spot at(int row, int rows, int height) {
    int next = Math.max(0, Math.min(row, rows - 1));
    int above = Math.max(0, Math.min(top, rows - height));
    if (next < above) {
      above = next;
    } else if (next >= above + height) {
      above = next - height + 1;
    }
    return new Spot(next, above, next == cursor ? scroll : 0, reading && rows > 0);
  }

  /** This, with the list moved so that {@code top} is uppermost. */
  Spot top(int line) {
    return new Spot(cursor, line, scroll, reading);
  }

  Spot scroll(int lines) {
    return new Spot(cursor, top, lines, reading);
  }

  Spot reading(boolean whole) {
    return new Spot(cursor, top, whole == reading ? scroll : 0, whole);
  }
}
