package io.github.dailypapers.browse;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * The terminal as the browser has it: its other screen, every key as it is pressed. It is given
 * back as it was, however the program ends.
 */
final class Screen implements Closeable {
  private static final String CSI = "\u001b[";
  private static final String PASTE_ON = CSI + "?2004h";
  private static final String PASTE_OFF = CSI + "?2004l";

  /** Buttons and wheel, told in decimal. */
  private static final String MOUSE_ON = CSI + "?1000h" + CSI + "?1006h";

  private static final String MOUSE_OFF = CSI + "?1006l" + CSI + "?1000l";
  private static final String SHOW_CURSOR = CSI + "?25h";

  private final Terminal terminal;
  private final boolean mouse;
  private final Runnable mending;
  private final Attributes found;
  private final Thread hook = new Thread(this::end, "give the terminal back");
  private boolean entered;
  private boolean ended;

  /**
   * A terminal that is left as it is until {@link #enter}.
   *
   * @param mouse whether the mouse is used
   * @param mending does what else there is to do when the terminal is given back
   */
  Screen(Terminal terminal, boolean mouse, Runnable mending) {
    this.terminal = terminal;
    this.mouse = mouse;
    this.mending = mending;
    this.found = terminal.getAttributes();
  }

  /**
   * The terminal that the program runs in.
   *
   * @throws IOException if it cannot be used; the message is for the user
   */
  static Screen ofSystem(boolean mouse) throws IOException {
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .provider("jni")
              .dumb(false)
              .graphemeCluster(false)
              .encoding(StandardCharsets.UTF_8)
              .build();
      return new Screen(terminal, mouse, Screen::mendLineDiscipline);
    } catch (IllegalStateException | IOException e) {
      throw new IOException("this terminal cannot be used", e);
    }
  }

  NonBlockingReader reader() {
    return terminal.reader();
  }

  /** How large it is at present; empty if it does not tell, or nobody would see anything. */
  Optional<Area> area() {
    Size size = terminal.getSize();
    return size.getColumns() > 0 && size.getRows() > 0
        ? Optional.of(new Area(size.getColumns(), size.getRows()))
        : Optional.empty();
  }

  /** Takes the terminal. */
  synchronized void enter() {
    if (ended) {
      return;
    }
    Attributes raw = terminal.enterRawMode();
    Attributes keys = new Attributes(terminal.getAttributes());
    // Ctrl-z and ctrl-\ are keys of the browser's.
    keys.setControlChar(ControlChar.VSUSP, 0);
    keys.setControlChar(ControlChar.VQUIT, 0);
    keys.setControlChar(ControlChar.VDSUSP, 0);
    terminal.setAttributes(keys);
    if (!entered && raw != null) {
      Runtime.getRuntime().addShutdownHook(hook);
    }
    entered = true;
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    send(CSI + "0m" + CSI + "2J" + PASTE_ON + (mouse ? MOUSE_ON : ""));
  }

  /** Has keys come as they are pressed, though the terminal shows something else. */
  synchronized void keysOnly() {
    if (!ended) {
      terminal.enterRawMode();
    }
  }

  /** Gives the terminal back for a while. */
  synchronized void leave() {
    if (ended) {
      return;
    }
    restore();
  }

  private void restore() {
    PrintWriter out = terminal.writer();
    out.print((mouse ? MOUSE_OFF : "") + PASTE_OFF + CSI + "0m");
    terminal.puts(Capability.keypad_local);
    terminal.puts(Capability.exit_ca_mode);
    out.print(SHOW_CURSOR);
    out.flush();
    terminal.setAttributes(found);
    mending.run();
  }

  /**
   * JLine 4.5 sets every field of termios but c_line, which is then whatever was in the memory. It
   * means nothing to Linux, but stty shows it. Other systems have no such field, nor this argument.
   */
  private static void mendLineDiscipline() {
    try {
      new ProcessBuilder("stty", "line", "0")
          .redirectInput(Redirect.INHERIT)
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      // Without stty there is nobody who shows it.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void end() {
    if (!ended && entered) {
      restore();
    }
    ended = true;
  }

  /** Sends {@code text}, if the terminal is the browser's. */
  synchronized void send(String text) {
    if (!ended) {
      terminal.writer().print(text);
      terminal.writer().flush();
    }
  }

  @Override
  public void close() throws IOException {
    boolean hooked = entered;
    end();
    if (hooked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending already, and the hook has run or will.
        return;
      }
    }
    terminal.close();
  }
}
