package io.github.dailypapers.select.sieve;

import java.util.Optional;

/**
 * Reads texts one char after another, with one look into a table for each. The table is filled as
 * texts demand. For use by one thread.
 */
final class Sieve {
  /** What {@link #read} gives for a text that the program does not match. */
  static final int REJECTED = -1;

  /** What {@link #read} gives for a text that the program matches. */
  static final int ACCEPTED = -2;

  /** What {@link #read} gives once the table has turned out not to pay. */
  static final int GIVEN_UP = -3;

  /** What {@link #read} gives for bytes that are no UTF-8. */
  static final int MALFORMED = -4;

  /** How many chars each state must serve on average, found out when the states are too many. */
  private static final int CHARS_PER_STATE = 10;

  /** How many chars of ordinary text a row must stand for at a time to be treated as home. */
  private static final int STAYS = 8;

  private static final String SAMPLE =
      "We show that a model of the world, if trained on what people wrote, learns to plan its next"
          + " moves and to reason about them as well as most of its teachers do.";

  private final boolean framed;
  private final Search search;
  private final States states;
  private int home;
  private boolean isGivenUp;

  /** How many chars were read since the states were last forgotten, without the present text. */
  private long charsRead;

  /** How many chars of the present text were read. */
  private int position;

  /**
   * A sieve.
   *
   * @param framed whether a line feed is thought before and after each text
   */
  Sieve(Program program, boolean framed) {
    this.framed = framed;
    this.search = new Search(program);
    this.states = new States(search.mostKinds());
    this.home = findHome();
  }

  /** Reads a text and says {@link #REJECTED}, {@link #ACCEPTED} or {@link #GIVEN_UP}. */
  int read(String text) {
    if (isGivenUp) {
      return GIVEN_UP;
    }
    position = 0;
    int row = start();
    return end(row > 0 ? readOn(row, text) : row);
  }

  /** As {@link #read(String)} of a text that is given as UTF-8, or says {@link #MALFORMED}. */
  int read(byte[] utf8) {
    if (isGivenUp) {
      return GIVEN_UP;
    }
    position = 0;
    int row = start();
    return end(row > 0 ? readOn(row, utf8) : row);
  }

  private int end(int last) {
    charsRead += position;
    int row = last > 0 && framed ? after(last, '\n') : last;
    return row > 0 ? afterKind(row, Alphabet.END) : row;
  }

  private int start() {
    int row = row(search.start());
    return row > 0 && framed ? after(row, '\n') : row;
  }

  private int readOn(int start, String text) {
    byte[] bytes = Latin1.of(text);
    byte[] kinds = search.alphabet().kinds();
    int[] table = states.table();
    int row = start;
    int i = 0;
    while (i < bytes.length) {
      int next = table[row + kinds[bytes[i] & 0xFF]];
      i++;
      if (next <= 0) {
        if (next == 0) {
          position = i - 1;
          int codePoint = text.codePointAt(position);
          next = after(row, codePoint);
          table = states.table();
          i = position + Character.charCount(codePoint);
        }
        if (next < 0) {
          position = i;
          return next;
        }
      } else if (next == home) {
        // Looks that do not wait for each other take less time.
        while (i < bytes.length && table[home + kinds[bytes[i] & 0xFF]] == home) {
          i++;
        }
      }
      row = next;
    }
    position = bytes.length;
    return row;
  }

  private int readOn(int start, byte[] utf8) {
    byte[] kinds = search.alphabet().kindsOfBytes();
    int[] table = states.table();
    int row = start;
    int i = 0;
    while (i < utf8.length) {
      int next = table[row + kinds[utf8[i] & 0xFF]];
      i++;
      if (next <= 0) {
        if (next == 0) {
          position = i - 1;
          int codePoint = Utf8.codePoint(utf8, position);
          if (codePoint < 0) {
            return MALFORMED;
          }
          next = after(row, codePoint);
          table = states.table();
          i = position + Utf8.length(codePoint);
        }
        if (next < 0) {
          position = i;
          return next;
        }
      } else if (next == home) {
        // Looks that do not wait for each other take less time.
        while (i < utf8.length && table[home + kinds[utf8[i] & 0xFF]] == home) {
          i++;
        }
      }
      row = next;
    }
    position = utf8.length;
    return row;
  }

  /** Finds the row that ordinary text hardly ever leaves, if there is one. */
  private int findHome() {
    int row = start();
    if (row > 0) {
      row = after(row, ' ');
    }
    int away = 0;
    for (int i = 0; i < SAMPLE.length() && row > 0; i++) {
      away += after(row, SAMPLE.charAt(i)) == row ? 0 : 1;
    }
    return away * STAYS <= SAMPLE.length() ? row : 0;
  }

  private int after(int row, int codePoint) {
    int kind = search.alphabet().kind(codePoint);
    return kind == Alphabet.UNKNOWN ? giveUp() : afterKind(row, kind);
  }

  private int afterKind(int row, int kind) {
    int known = states.table()[row + kind];
    if (known != 0) {
      return known;
    }
    Optional<State> after = search.after(states.get(row), kind);
    int next;
    if (after.isPresent() && (kind == Alphabet.END || after.get().steps().length == 0)) {
      next = REJECTED;
    } else {
      if (after.isPresent() && states.isFull()) {
        return anew(after);
      }
      next = row(after);
    }
    states.table()[row + kind] = next;
    return next;
  }

  /** Forgets all states but one, unless they were of too little use. */
  private int anew(Optional<State> state) {
    if (charsRead + position < (long) CHARS_PER_STATE * states.size()) {
      return giveUp();
    }
    states.clear();
    home = 0;
    charsRead = -position;
    return row(state);
  }

  private int giveUp() {
    isGivenUp = true;
    return GIVEN_UP;
  }

  private int row(Optional<State> state) {
    return state.isPresent() ? states.row(state.get()) : ACCEPTED;
  }
}
