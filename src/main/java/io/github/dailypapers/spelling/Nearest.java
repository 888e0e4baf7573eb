package io.github.dailypapers.spelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word a mistyped one was meant to be. */
public final class Nearest {
  private static final int SHORTEST_PREFIX = 3;

  private Nearest() {}

  /**
   * The word of {@code known} that {@code word} most likely stands for, letter case aside: the
   * first it begins, if it has three letters or more, else the one with the fewest letters missing,
   * added, changed or swapped, of which a third of the word's may be. Empty if none is that near.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    int bound = (typed.length() + 1) / 3;
    Optional<String> nearest = Optional.empty();
    for (String candidate : known) {
      String meant = candidate.toLowerCase(Locale.ROOT);
      if (typed.length() >= SHORTEST_PREFIX && meant.startsWith(typed)) {
        return Optional.of(candidate);
      }
      int slips = slips(typed, meant);
      if (slips <= bound) {
        bound = slips - 1;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** The optimal string alignment distance: edits and swaps of neighbours, each counting one. */
  private static int slips(String typed, String meant) {
    int[] beforeLast = new int[meant.length() + 1];
    int[] last = new int[meant.length() + 1];
    int[] row = new int[meant.length() + 1];
    for (int j = 0; j <= meant.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= meant.length(); j++) {
        int change = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[meant.length()];
  }
}
