package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The ids that came by already. Those of arXiv, which may be millions, take a bit each: they are
 * numbers within a month.
 */
final class SeenIds {
  private static final int MONTH = 4;

  /** Numbers have four digits or five, and 0123 is another than 00123. */
  private static final int FIVE_DIGITS = 5;

  private static final int ALL_OF_FOUR = 10_000;

  private final Map<String, BitSet> numbered = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  /** Takes in an id; false if it was there already. Those of arXiv are the same at every source. */
  boolean add(String source, String id) {
    if (id.length() <= MONTH || id.charAt(MONTH) != '.' || !PaperId.isArxiv(id)) {
      return others.add(source + ' ' + id);
    }
    String month = id.substring(0, MONTH);
    BitSet numbers = numbered.get(month);
    if (numbers == null) {
      numbers = new BitSet();
      numbered.put(month, numbers);
    }
    int number = number(id);
    boolean added = !numbers.get(number);
    numbers.set(number);
    return added;
  }

  private static int number(String id) {
    int number = 0;
    for (int i = MONTH + 1; i < id.length(); i++) {
      number = number * 10 + id.charAt(i) - '0';
    }
    return id.length() - MONTH - 1 == FIVE_DIGITS ? number + ALL_OF_FOUR : number;
  }
}
