package io.github.dailypapers.browse;

import io.github.dailypapers.term.AtExit;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.ShutdownHooks;

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
  private static final String PLAIN = CSI + "0m";
  private static final String CLEAR = CSI + "2J";

  private final Terminal terminal;
  private final OutputStream out;
  private final Runnable mending;
  private final String entering;
  private final String leaving;
  private final Attributes found;
  private final Thread hook = new Thread(this::end, "give the terminal back");
  private boolean hooked;
  private boolean held;
  private boolean ended;

  /**
   * A terminal that is left as it is until {@link #enter}.
   *
   * @param out where to send what it is to show
   * @param mouse whether the mouse is used
   * @param mending does what else there is to do when the terminal is given back
   */
  Screen(Terminal terminal, OutputStream out, boolean mouse, Runnable mending) {
    this.terminal = terminal;
    this.out = out;
    this.mending = mending;
    this.found = terminal.getAttributes();
    this.entering =
        capability(Capability.enter_ca_mode)
            + capability(Capability.keypad_xmit)
            + PLAIN
            + CLEAR
            + PASTE_ON
            + (mouse ? MOUSE_ON : "");
    this.leaving =
        (mouse ? MOUSE_OFF : "")
            + PASTE_OFF
            + PLAIN
            + capability(Capability.keypad_local)
            + capability(Capability.exit_ca_mode)
            + SHOW_CURSOR;
  }

  private String capability(Capability capability) {
    String sequence = terminal.getStringCapability(capability);
    return sequence == null ? "" : Curses.tputs(sequence);
  }

  /**
   * A type of terminal with the same sequences as {@code type}. Those that JLine has with it are
   * taken from there; for any other it starts {@code infocmp}, which a first frame waits for. That
   * of tmux is that of screen with more attributes
   * (https://invisible-island.net/ncurses/terminfo.src.html#tic-tmux).
   */
  private static String known(String type) {
    String name = type.startsWith("tmux") ? "screen-256color" : type;
    String capabilities = InfoCmp.getDefaultInfoCmp(name);
    if (capabilities != null) {
      InfoCmp.setLoadedInfoCmp(name, capabilities);
    }
    return name;
  }

  /**
   * The terminal that the program runs in.
   *
   * @param out leads to it
   * @throws IOException if it cannot be used; the message is for the user
   */
  static Screen ofSystem(OutputStream out, Setup setup) throws IOException {
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .type(setup.terminal().map(Screen::known).orElse(null))
              .provider("jni")
              .dumb(false)
              .graphemeCluster(false)
              .nativeSignals(false)
              .encoding(StandardCharsets.UTF_8)
              .build();
      return new Screen(terminal, out, setup.mouse(), Screen::mendLineDiscipline);
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
    terminal.enterRawMode();
    Attributes keys = new Attributes(terminal.getAttributes());
    // Ctrl-c ends the program as everywhere; ctrl-z and ctrl-\ are keys of the browser's.
    keys.setLocalFlag(LocalFlag.ISIG, true);
    keys.setControlChar(ControlChar.VSUSP, 0);
    keys.setControlChar(ControlChar.VQUIT, 0);
    keys.setControlChar(ControlChar.VDSUSP, 0);
    terminal.setAttributes(keys);
    if (!hooked) {
      AtExit.add(hook);
      hooked = true;
    }
    held = true;
    send(entering);
  }

  /** Empties the screen. */
  void clear() {
    send(CLEAR);
  }

  /** Has keys come as they are pressed, though the terminal shows something else. */
  synchronized void keysOnly() {
    if (!ended) {
      terminal.enterRawMode();
    }
  }

  /** Gives the terminal back for a while. */
  synchronized void leave() {
    if (held) {
      restore();
      mending.run();
    }
  }

  private void restore() {
    held = false;
    write(leaving);
    try {
      terminal.setAttributes(found);
    } catch (IllegalStateException e) {
      // A hook of JLine's has done so already.
      return;
    }
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

  @SuppressWarnings("LockOnNonEnclosingClassLiteral")
  private synchronized void end() {
    if (ended) {
      return;
    }
    if (held) {
      restore();
    }
    ended = true;
    try {
      terminal.close();
    } catch (IOException e) {
      // There is nobody to tell any longer.
      return;
    }
    if (hooked) {
      // Closing has set everything once more, or a hook of JLine's is just about to.
      synchronized (ShutdownHooks.class) {
        mending.run();
      }
    }
  }

  /** Sends {@code text}, if the terminal is the browser's. */
  synchronized void send(String text) {
    if (!ended) {
      write(text);
    }
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // Of a terminal that is gone, the next key tells.
      return;
    }
  }

  /** Whether the terminal was given back for good. */
  synchronized boolean hasEnded() {
    return ended;
  }

  @Override
  public void close() {
    end();
    if (hooked) {
      try {
        AtExit.remove(hook);
      } catch (IllegalStateException e) {
        // The program is ending already, and the hook has run or will.
        return;
      }
    }
  }
}
