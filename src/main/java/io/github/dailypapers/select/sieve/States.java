package io.github.dailypapers.select.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The states met so far, and a table of which state follows on which kind of character. States are
 * named by where their row begins in the table, always above zero.
 */
final class States {
  /** How many ints the table and the states may take up, each. */
  private static final int MOST_INTS = 1 << 18;

  private final int kinds;
  private final List<State> states = new ArrayList<>();
  private final Map<State, Integer> rows = new HashMap<>();
  private int[] table;
  private int ints;

  /**
   * No states.
   *
   * @param kinds the length of a row
   */
  States(int kinds) {
    this.kinds = kinds;
    this.table = new int[16 * kinds];
  }

  /** For row + kind the row that follows, or zero if it is not known yet. */
  int[] table() {
    return table;
  }

  int size() {
    return states.size();
  }

  /** Whether there is no room for more. */
  boolean isFull() {
    return ints > MOST_INTS || (states.size() + 2) * kinds > MOST_INTS;
  }

  State get(int row) {
    return states.get(row / kinds - 1);
  }

  /** The row of a state, which is added if it is new. */
  int row(State state) {
    Integer known = rows.get(state);
    if (known != null) {
      return known;
    }
    states.add(state);
    ints += state.steps().length;
    int row = states.size() * kinds;
    rows.put(state, row);
    if (row + kinds > table.length) {
      table = Arrays.copyOf(table, 2 * table.length);
    }
    return row;
  }

  /** Forgets all states. */
  void clear() {
    states.clear();
    rows.clear();
    ints = 0;
    Arrays.fill(table, 0);
  }
}
