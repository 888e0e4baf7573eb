package io.github.dailypapers.browse;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jline.terminal.KeyEvent;
import org.jline.terminal.KeyEvent.Modifier;
import org.jline.terminal.KeyParser;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys, pasted text and the mouse from what a terminal sends: characters and the sequences of
 * xterm (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
 */
final class KeyReader {
  /** After an escape that begins a sequence, the rest is there at once. */
  private static final long SEQUENCE_WAIT = 50;

  private static final int LONGEST_SEQUENCE = 64;
  private static final int LONGEST_PASTE = 1 << 16;
  private static final char ESCAPE = 0x1B;
  private static final String PASTE_BEGINS = "[200~";
  private static final String PASTE_ENDS = ESCAPE + "[201~";
  private static final int WHEEL_UP = 64;
  private static final int WHEEL_DOWN = 65;

  private final NonBlockingReader in;

  KeyReader(NonBlockingReader in) {
    this.in = in;
  }

  /** There is nobody at the terminal any longer. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The next key or whatever it is; empty if nothing that means anything came in {@code wait} ms.
   *
   * @throws ClosedException if nothing will ever come
   */
  Optional<Event> next(long wait) throws IOException {
    int c = in.read(wait);
    if (c == NonBlockingReader.READ_EXPIRED) {
      return Optional.empty();
    }
    if (c < 0) {
      throw new ClosedException();
    }
    if (c == ESCAPE) {
      return sequence();
    }
    return Optional.of(new Event.Key(name(character((char) c))));
  }

  private String character(char c) throws IOException {
    if (Character.isHighSurrogate(c)) {
      int low = in.read(SEQUENCE_WAIT);
      return low < 0 ? "" : new String(new char[] {c, (char) low});
    }
    return String.valueOf(c);
  }

  private static String name(String character) {
    char c = character.isEmpty() ? 0 : character.charAt(0);
    return switch (c) {
      case 0 -> "ctrl-space";
      case '\r', '\n' -> "enter";
      case '\t' -> "tab";
      case 0x08, 0x7F -> "backspace";
      case ' ' -> "space";
      default -> c < ' ' ? "ctrl-" + (char) (c + '`') : character;
    };
  }

  private Optional<Event> sequence() throws IOException {
    int c = in.read(SEQUENCE_WAIT);
    if (c < 0) {
      return Optional.of(new Event.Key("esc"));
    }
    if (c == ESCAPE) {
      return Optional.of(new Event.Key("esc"));
    }
    StringBuilder rest = new StringBuilder().append((char) c);
    if (c == '[' || c == 'O') {
      int last = rest.length();
      do {
        c = in.read(SEQUENCE_WAIT);
        if (c >= 0) {
          rest.append((char) c);
        }
        last++;
      } while (c >= 0 && last < LONGEST_SEQUENCE && !isFinal(rest));
    }
    return event(rest.toString());
  }

  private static boolean isFinal(StringBuilder rest) {
    char c = rest.charAt(rest.length() - 1);
    return c >= '@' && c <= '~' && !(rest.length() == 2 && c == '[');
  }

  private Optional<Event> event(String rest) throws IOException {
    if (rest.equals(PASTE_BEGINS)) {
      return Optional.of(new Event.Paste(pasted()));
    }
    if (rest.startsWith("[<")) {
      return mouse(rest);
    }
    return named(KeyParser.parse(ESCAPE + usual(rest))).map(Event.Key::new);
  }

  /** A sequence as the parser knows it: cursor keys have others in application mode. */
  private static String usual(String rest) {
    if (rest.length() == 2 && rest.charAt(0) == 'O' && "ABCDHF".indexOf(rest.charAt(1)) >= 0) {
      return "[" + rest.charAt(1);
    }
    return switch (rest) {
      case "[1~", "[7~" -> "[H";
      case "[4~", "[8~" -> "[F";
      default -> rest;
    };
  }

  private String pasted() throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.length() < LONGEST_PASTE) {
      int c = in.read(SEQUENCE_WAIT);
      if (c < 0) {
        break;
      }
      text.append((char) c);
      int end = text.length() - PASTE_ENDS.length();
      if (end >= 0 && text.substring(end).equals(PASTE_ENDS)) {
        text.setLength(end);
        break;
      }
    }
    return text.toString();
  }

  /** {@code [<button;x;yM}, from 1 on; an m for M where the button is let go. */
  private static Optional<Event> mouse(String rest) {
    String[] numbers = rest.substring(2, rest.length() - 1).split(";", -1);
    if (numbers.length != 3 || !rest.endsWith("M")) {
      return Optional.empty();
    }
    try {
      int button = Integer.parseInt(numbers[0]);
      int x = Integer.parseInt(numbers[1]) - 1;
      int y = Integer.parseInt(numbers[2]) - 1;
      return switch (button) {
        case 0 -> Optional.of(new Event.Click(x, y));
        case WHEEL_UP, WHEEL_DOWN -> Optional.of(new Event.Wheel(x, y, button == WHEEL_DOWN));
        default -> Optional.empty();
      };
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> named(KeyEvent key) {
    String prefix = key.hasModifier(Modifier.Alt) ? "alt-" : "";
    prefix += key.hasModifier(Modifier.Control) ? "ctrl-" : "";
    boolean shift = key.hasModifier(Modifier.Shift);
    return switch (key.getType()) {
      case Character -> Optional.of(prefix + key.getCharacter());
      case Arrow -> Optional.of(prefix + (shift ? "shift-" : "") + lower(key.getArrow().name()));
      case Function -> Optional.of(prefix + "f" + key.getFunctionKey());
      case Special -> Optional.of(prefix + (shift ? "shift-" : "") + special(key.getSpecial()));
      default -> Optional.empty();
    };
  }

  private static String special(KeyEvent.Special special) {
    return switch (special) {
      case PageUp -> "pgup";
      case PageDown -> "pgdn";
      case Escape -> "esc";
      default -> lower(special.name());
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
