package io.github.dailypapers.browse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A browser on a terminal in memory, whose work is done at once: what a user sees after each key.
 */
final class Play {
  /** Beside a line whose ground and letters are exchanged. */
  private static final String REVERSED = "▐";

  private final ScreenTerminal.VirtualTerminal virtual;
  private final Screen screen;
  private final KeyReader keys;
  private final Browser browser;

  Play(Desk desk, int columns, int rows) {
    this(desk, columns, rows, Map.of(), List.of());
  }

  Play(Desk desk, int columns, int rows, Map<String, Action> own, List<String> views) {
    try {
      this.virtual = ScreenTerminal.withTerminal("play", "xterm-256color", columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.screen = new Screen(virtual.terminal(), virtual.terminal().output(), true, () -> {});
    this.keys = new KeyReader(screen.reader());
    Setup setup = new Setup(Keys.with(own), views, true, true, Optional.empty());
    this.browser = new Browser(desk, setup, screen, new AtOnce());
    browser.begin();
  }

  /** Does all work in the caller's thread. */
  private static final class AtOnce implements Threads {
    @Override
    public void bringing(Runnable task) {
      task.run();
    }

    @Override
    public void choosing(Runnable task) {
      task.run();
    }

    @Override
    public void work(Runnable task) {
      task.run();
    }

    @Override
    public void end() {}
  }

  /** Presses keys by their names, one after another. */
  Play press(String... names) {
    for (String name : names) {
      browser.go(Optional.of(new Event.Key(name)));
    }
    return this;
  }

  /** Presses the keys of a text. */
  Play type(String text) {
    text.codePoints().forEach(c -> press(c == ' ' ? "space" : new String(Character.toChars(c))));
    return this;
  }

  /** Has the terminal send {@code bytes}, as many events as they are. */
  Play send(String bytes) throws IOException {
    virtual.terminal().processInputBytes(bytes.getBytes(StandardCharsets.UTF_8));
    for (Optional<Event> event = keys.next(20); event.isPresent(); event = keys.next(20)) {
      browser.go(event);
    }
    return this;
  }

  Play resize(int columns, int rows) {
    Size size = Size.of(columns, rows);
    virtual.screen().setSize(size);
    virtual.terminal().setSize(size);
    browser.go(Optional.empty());
    return this;
  }

  boolean hasQuit() {
    return browser.hasQuit();
  }

  /** What is seen, a line each; the bar marks lines in reverse. */
  String picture() {
    int columns = virtual.screen().getColumns();
    int rows = virtual.screen().getRows();
    long[] cells = new long[columns * rows];
    virtual.screen().dump(cells, 0, 0, rows, columns, null);
    StringBuilder picture = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        int c = ScreenTerminal.cellCodePoint(cells[row * columns + column]);
        if (c != 0) {
          line.appendCodePoint(c);
        }
      }
      boolean reversed = ScreenTerminal.cellInverse(cells[row * columns]);
      picture.append(reversed ? REVERSED : " ").append(line.toString().stripTrailing());
      picture.append('\n');
    }
    return picture.toString();
  }

  /** The lowest line. */
  String foot() {
    List<String> lines = picture().lines().toList();
    return lines.get(lines.size() - 1).strip();
  }
}
