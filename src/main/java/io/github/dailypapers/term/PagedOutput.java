package io.github.dailypapers.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Output that goes to the pager once it is longer than the screen, and straight to the terminal if
 * it never is: no program is started for a few lines.
 */
public final class PagedOutput extends OutputStream {
  private final OutputStream terminal;
  private final PagerCommand command;
  private final Map<String, String> environment;
  private final int height;
  private final Runnable paging;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable Pager pager;
  private @Nullable OutputStream sink;
  private int lines;

  /**
   * Output for a screen.
   *
   * @param terminal where short output goes; not closed
   * @param command the pager for long output
   * @param environment the variables of the process
   * @param height lines of the screen
   * @param paging called before the pager takes over the screen
   */
  public PagedOutput(
      OutputStream terminal,
      PagerCommand command,
      Map<String, String> environment,
      int height,
      Runnable paging) {
    this.terminal = terminal;
    this.command = command;
    this.environment = environment;
    this.height = height;
    this.paging = paging;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (sink != null) {
      sink.write(bytes, offset, length);
      return;
    }
    held.write(bytes, offset, length);
    for (int i = offset; i < offset + length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    // The prompt of the shell takes a line too.
    if (lines >= height) {
      paging.run();
      Optional<Pager> started = Pager.start(command, environment);
      pager = started.orElse(null);
      release(started.map(Pager::output).orElse(terminal));
    }
  }

  private void release(OutputStream to) throws IOException {
    sink = to;
    held.writeTo(to);
    held.reset();
  }

  /** Passes on what the pager has been given; what may still fit the screen is kept back. */
  @Override
  public void flush() throws IOException {
    if (sink != null) {
      sink.flush();
    }
  }

  /** Shows what was kept back, for nothing more comes. */
  public void end() throws IOException {
    if (sink == null) {
      release(terminal);
    }
    flush();
  }

  /** Ends the output, and waits until the user has left the pager. */
  @Override
  public void close() throws IOException {
    end();
    if (pager != null) {
      pager.close();
    }
  }
}
