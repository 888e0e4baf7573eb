package io.github.dailypapers.select.sieve;

import java.util.Arrays;

/** The steps of a program that a search has come to at one place of a text. */
final class Steps {
  private final Program program;
  private final int[] members;
  private final int[] pending;

  /** Of each step the round in which it was last reached. */
  private final int[] rounds;

  private int round;
  private int size;

  Steps(Program program) {
    this.program = program;
    this.members = new int[program.size()];
    this.pending = new int[2 * program.size() + 1];
    this.rounds = new int[program.size()];
  }

  /** Starts anew without any. */
  void clear() {
    round++;
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return members[index];
  }

  /** Whether a whole match has been found. */
  boolean hasMatch() {
    return rounds[Program.MATCH] == round;
  }

  /** Adds a step and those it forks to. */
  void add(int step) {
    int waiting = 0;
    pending[waiting++] = step;
    while (waiting > 0) {
      int next = pending[--waiting];
      if (rounds[next] != round) {
        rounds[next] = round;
        if (program.kind(next) == Program.Kind.FORK) {
          pending[waiting++] = program.next(next);
          pending[waiting++] = program.other(next);
        } else {
          members[size++] = next;
        }
      }
    }
  }

  /** All of them, in ascending order. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(members, size);
    Arrays.sort(sorted);
    return sorted;
  }
}
