package io.github.dailypapers.term;

import java.time.Duration;

/**
 * Draws how much of a file has arrived, on one line: megabytes, how fast they come, and, if they go
 * on like this, how long the rest will take.
 *
 * @param label what arrives, in characters of one cell
 * @param width cells the line may take, at least 1
 * @param unicode whether the terminal shows more than ASCII
 */
record TransferBar(String label, int width, boolean unicode) {
  private static final int LONGEST_BAR = 20;
  private static final int SHORTEST_BAR = 5;

  /** The cells of the bar's brackets and of the space before it. */
  private static final int FRAME = 4;

  private static final int PERCENT = 100;
  private static final long KILOBYTE = 1000;
  private static final long TENTH_OF_A_MEGABYTE = 100_000;

  /**
   * The line, without control characters.
   *
   * @param done how many bytes are there
   * @param total of how many; 0 if that is not known, and the line has no bar then
   * @param arrived how many of them have come since the beginning
   * @param elapsed since the beginning
   */
  String line(long done, long total, long arrived, Duration elapsed) {
    long perSecond = arrived * KILOBYTE / Math.max(1, elapsed.toMillis());
    String pace = "  " + pace(perSecond);
    if (total <= 0) {
      return cut(label + "  " + megabytes(done) + " MB" + pace);
    }
    long counted = Math.max(0, Math.min(done, total));
    double part = (double) counted / total;
    String figures =
        "  " + megabytes(counted) + "/" + megabytes(total) + " MB  " + (int) (part * PERCENT) + "%";
    String left =
        perSecond == 0
            ? ""
            : "  " + ProgressBar.time(Duration.ofSeconds((total - counted) / perSecond)) + " left";
    figures = with(figures, left);
    figures = with(figures, pace);
    int room = Math.min(LONGEST_BAR, width - label.length() - figures.length() - FRAME);
    String bar = room < SHORTEST_BAR ? "" : "  " + ProgressBar.bar(part, room, unicode);
    return cut(label + bar + figures);
  }

  /** Where there is no room for more, it is left out. */
  private String with(String figures, String more) {
    return label.length() + figures.length() + more.length() <= width ? figures + more : figures;
  }

  private static String pace(long perSecond) {
    return perSecond < KILOBYTE * KILOBYTE
        ? perSecond / KILOBYTE + " kB/s"
        : megabytes(perSecond) + " MB/s";
  }

  private static String megabytes(long bytes) {
    long tenths = bytes / TENTH_OF_A_MEGABYTE;
    return tenths / 10 + "." + tenths % 10;
  }

  private String cut(String line) {
    return line.length() <= width ? line : line.substring(0, width);
  }
}
