package io.github.dailypapers.term;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Shows bars below each other, one for each file that is arriving, once that takes longer than one
 * waits for gladly, and leaves the lines empty afterwards. Safe for use by several threads at once.
 */
public final class Transfers {
  private static final long PATIENCE_NANOS = 500_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  private final int width;
  private final int height;
  private final boolean unicode;
  private final PrintStream terminal;
  private final LongSupplier nanos;
  private final long begun;
  private final Map<String, Transfer> transfers = new LinkedHashMap<>();
  private long drawn;
  private int lines;

  private record Transfer(long begun, long before, long done, long total) {}

  /**
   * Begins to measure.
   *
   * @param width cells of a line, less than the terminal's
   * @param height lines of the terminal
   * @param unicode whether the terminal shows more than ASCII
   * @param terminal where to draw, a terminal
   * @param nanos a clock that never goes back, such as {@code System::nanoTime}
   */
  public Transfers(
      int width, int height, boolean unicode, PrintStream terminal, LongSupplier nanos) {
    this.width = width;
    this.height = height;
    this.unicode = unicode;
    this.terminal = terminal;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  /**
   * Shows how much of a file is there, unless that is too early or was just done.
   *
   * @param label of the file, in characters of one cell
   * @param done how many bytes are there
   * @param total of how many; 0 if that is not known
   */
  public synchronized void at(String label, long done, long total) {
    long now = nanos.getAsLong();
    Transfer known = transfers.get(label);
    // A file that begins anew is measured anew.
    if (known == null || done < known.before()) {
      known = new Transfer(now, done, done, total);
    }
    transfers.put(label, new Transfer(known.begun(), known.before(), done, total));
    if (now - begun >= PATIENCE_NANOS && (lines == 0 || now - drawn >= PAUSE_NANOS)) {
      draw(now);
    }
  }

  /** Shows a file no longer. */
  public synchronized void end(String label) {
    if (transfers.remove(label) != null && lines > 0) {
      draw(nanos.getAsLong());
    }
  }

  /** Takes the bars off the screen, as before any other line on the same terminal. */
  public synchronized void clear() {
    if (lines > 0) {
      terminal.print(erasure());
      terminal.flush();
      lines = 0;
    }
  }

  private void draw(long now) {
    StringBuilder screen = new StringBuilder(erasure());
    lines = 0;
    for (Map.Entry<String, Transfer> each : transfers.entrySet()) {
      if (lines == height - 1) {
        break;
      }
      screen.append(lines > 0 ? "\r\n" : "").append(line(each.getKey(), each.getValue(), now));
      lines++;
    }
    drawn = now;
    terminal.print(screen);
    terminal.flush();
  }

  private String line(String label, Transfer transfer, long now) {
    return new TransferBar(label, width, unicode)
        .line(
            transfer.done(),
            transfer.total(),
            transfer.done() - transfer.before(),
            Duration.ofNanos(now - transfer.begun()));
  }

  /** Moves to the first of the lines and erases what is below: CUU and ED of ECMA-48. */
  private String erasure() {
    return (lines > 1 ? "\u001b[" + (lines - 1) + "A" : "") + "\r\u001b[J";
  }
}
