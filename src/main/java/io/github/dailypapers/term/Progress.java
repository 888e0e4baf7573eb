package io.github.dailypapers.term;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Shows a {@link ProgressBar} while a work takes longer than one waits for gladly, and leaves the
 * line empty afterwards. Safe for use by several threads at once.
 */
public final class Progress {
  private static final long PATIENCE_NANOS = 500_000_000L;
  private static final long PAUSE_NANOS = 100_000_000L;

  /** Erases the line: EL of ECMA-48. */
  private static final String CLEAR = "\r\u001b[K";

  private final ProgressBar bar;
  private final PrintStream terminal;
  private final LongSupplier nanos;
  private final long begun;
  private long drawn;
  private boolean visible;

  /**
   * Begins to measure.
   *
   * @param bar what to draw; its width must be less than the terminal's
   * @param terminal where to draw, a terminal
   * @param nanos a clock that never goes back, such as {@code System::nanoTime}
   */
  public Progress(ProgressBar bar, PrintStream terminal, LongSupplier nanos) {
    this.bar = bar;
    this.terminal = terminal;
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
  }

  /**
   * Shows how far the work has come, unless that is too early or was just done.
   *
   * @param done how many parts are done
   * @param total of how many; 0 if that is not known
   */
  public synchronized void at(long done, long total) {
    long now = nanos.getAsLong();
    if (now - begun < PATIENCE_NANOS || (visible && now - drawn < PAUSE_NANOS)) {
      return;
    }
    visible = true;
    drawn = now;
    terminal.print(CLEAR + bar.line(done, total, Duration.ofNanos(now - begun)));
    terminal.flush();
  }

  /** Takes the bar off the screen, as before any other line on the same stream. */
  public synchronized void clear() {
    if (visible) {
      visible = false;
      terminal.print(CLEAR);
      terminal.flush();
    }
  }
}
