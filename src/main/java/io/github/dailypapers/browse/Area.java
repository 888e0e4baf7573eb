package io.github.dailypapers.browse;

/**
 * How large the screen is, and where on it things are. Wide screens have the paper's text beside
 * the list, others below it.
 *
 * @param width in cells
 * @param height in lines
 */
record Area(int width, int height) {
  private static final int WIDE = 100;
  private static final int BARS = 2;
  private static final int LONGEST_LIST = 16;
  private static final int WIDEST_LIST = 110;

  /** Smaller screens are treated as if they were so large. */
  Area {
    width = Math.max(width, 20);
    height = Math.max(height, 5);
  }

  /** Whether this is not as large as {@code other}. The equals of a record is slow at first. */
  boolean differs(Area other) {
    return width != other.width || height != other.height;
  }

  /** Whether the text stands beside the list. */
  boolean wide() {
    return width >= WIDE;
  }

  /** Lines between the bar above and the one below. */
  int body() {
    return height - BARS;
  }

  int listWidth() {
    return wide() ? Math.min(WIDEST_LIST, width * 11 / 20) : width;
  }

  int listHeight() {
    return wide() ? body() : Math.max(1, Math.min(LONGEST_LIST, body() / 2));
  }

  int textWidth() {
    return wide() ? width - listWidth() - 3 : width;
  }

  int textHeight() {
    return wide() ? body() : body() - listHeight() - 1;
  }
}
