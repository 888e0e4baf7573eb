package io.github.dailypapers.term;

import java.time.Duration;

/**
 * Draws how far a work has come, on one line.
 *
 * @param label what is being done, in characters of one cell
 * @param width cells the line may take, at least 1
 * @param unicode whether the terminal shows more than ASCII
 */
public record ProgressBar(String label, int width, boolean unicode) {
  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 5;
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
    int room = Math.min(LONGEST_BAR, width - label.length() - figures.length() - 4);
    return cut(label + (room < SHORTEST_BAR ? "" : "  " + bar(part, room)) + figures);
  }

  private String bar(double part, int cells) {
    int full = (int) (part * cells);
    return "["
        + (unicode ? "█" : "#").repeat(full)
        + (unicode ? "░" : "-").repeat(cells - full)
        + "]";
  }

  private static String time(Duration elapsed) {
    long seconds = elapsed.toSeconds() % SECONDS;
    return elapsed.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
  }

  private String cut(String line) {
    return line.length() <= width ? line : line.substring(0, width);
  }
}
