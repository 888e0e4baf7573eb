package io.github.dailypapers.term;

import java.time.Duration;

/**
 * Draws how far a work has come, on one line: how many parts are done, how long that took, and, if
 * they go on like this, how many are done in a second and how long the rest will take.
 *
 * @param label what is being done, in characters of one cell
 * @param width cells the line may take, at least 1
 * @param unicode whether the terminal shows more than ASCII
 */
public record ProgressBar(String label, int width, boolean unicode) {
  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 5;

  /** The cells of the bar's brackets and of the space before it. */
  private static final int FRAME = 4;

  private static final int PERCENT = 100;
  private static final int SECONDS = 60;

  /**
   * The line, without control characters.
   *
   * @param done how many parts are done
   * @param total of how many; 0 if that is not known, and the line has no bar then
   * @param elapsed since the work began
   */
  public String line(long done, long total, Duration elapsed) {
    String time = time(elapsed);
    if (total <= 0) {
      return cut(label + "  " + done + "  " + time);
    }
    long counted = Math.max(0, Math.min(done, total));
    // Division first keeps files of any size within a long.
    double part = (double) counted / total;
    String figures = "  " + counted + "/" + total + "  " + (int) (part * PERCENT) + "%  " + time;
    String left = left(part, elapsed);
    figures = withRoom(figures, left.isEmpty() ? left : "  " + Pace.of(counted, elapsed), left);
    int room = Math.min(LONGEST_BAR, width - label.length() - figures.length() - FRAME);
    return cut(label + (room < SHORTEST_BAR ? "" : "  " + bar(part, room, unicode)) + figures);
  }

  /** Where there is no room for all, the pace gives way first, then the bar, then the time left. */
  private String withRoom(String figures, String pace, String left) {
    int room = width - label.length() - figures.length() - left.length();
    if (room >= pace.length() + SHORTEST_BAR + FRAME) {
      return figures + pace + left;
    }
    return room >= 0 ? figures + left : figures;
  }

  private static String left(double part, Duration elapsed) {
    if (part <= 0 || elapsed.toMillis() == 0) {
      return "";
    }
    double millis = elapsed.toMillis() * (1 - part) / part;
    return "  " + time(Duration.ofMillis((long) millis)) + " left";
  }

  /** A bar of so many cells between brackets, of which a part is full. */
  static String bar(double part, int cells, boolean unicode) {
    int full = (int) (part * cells);
    return "["
        + (unicode ? "█" : "#").repeat(full)
        + (unicode ? "░" : "-").repeat(cells - full)
        + "]";
  }

  /** Minutes and seconds. */
  static String time(Duration elapsed) {
    long seconds = elapsed.toSeconds() % SECONDS;
    return elapsed.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
  }

  private String cut(String line) {
    return line.length() <= width ? line : line.substring(0, width);
  }
}
