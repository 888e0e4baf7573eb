package io.github.dailypapers.select.sieve;

import io.github.dailypapers.select.sieve.State.Before;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the steps of a program for each kind of character, for a match that may begin anywhere. For
 * use by one thread.
 */
final class Search {
  private final Program program;
  private final int wordLetter;
  private final int lineFeedLetter;
  private final Alphabet alphabet;
  private final int mostKinds;
  private final Steps now;
  private final Steps next;

  Search(Program program) {
    this.program = program;
    List<Letter> letters = new ArrayList<>(program.letters());
    wordLetter = letters.size();
    lineFeedLetter = wordLetter + 1;
    if (program.hasPlaces()) {
      letters.add(Letter.among("[0-9A-Za-z_]", false));
      letters.add(Letter.of('\n', false));
    }
    alphabet = new Alphabet(letters);
    mostKinds = letters.size() < 7 ? (1 << letters.size()) + 2 : Alphabet.LARGEST;
    now = new Steps(program);
    next = new Steps(program);
  }

  /** What the program tells apart. */
  Alphabet alphabet() {
    return alphabet;
  }

  /** More than the number of any kind. */
  int mostKinds() {
    return mostKinds;
  }

  /** Where a search begins; empty if any text matches. */
  Optional<State> start() {
    next.clear();
    next.add(program.start());
    return next.hasMatch() ? Optional.empty() : Optional.of(state(Before.NOTHING));
  }

  /**
   * The state after a character of some kind, without steps if there can be no match any more;
   * empty if a match has been found.
   */
  Optional<State> after(State state, int kind) {
    now.clear();
    for (int step : state.steps()) {
      now.add(step);
    }
    next.clear();
    for (int i = 0; i < now.size(); i++) {
      int step = now.get(i);
      switch (program.kind(step)) {
        case PLACE -> {
          // What is added is looked at in turn by this loop.
          if (isAt(program.place(step), state.before(), kind)) {
            now.add(program.next(step));
          }
        }
        case LETTER -> {
          if (alphabet.matches(kind, program.letter(step))) {
            next.add(program.next(step));
          }
        }
        case MATCH, FORK -> {}
      }
    }
    if (now.hasMatch() || next.hasMatch()) {
      return Optional.empty();
    }
    if (kind != Alphabet.END) {
      next.add(program.start());
    }
    return Optional.of(state(before(kind)));
  }

  private State state(Before before) {
    return new State(next.sorted(), before);
  }

  private Before before(int kind) {
    if (!program.hasPlaces()) {
      return Before.OTHER;
    }
    if (alphabet.matches(kind, wordLetter)) {
      return Before.WORD;
    }
    return alphabet.matches(kind, lineFeedLetter) ? Before.LINE_FEED : Before.OTHER;
  }

  private boolean isAt(Place place, Before before, int kind) {
    return switch (place) {
      case TEXT_START -> before == Before.NOTHING;
      case TEXT_END -> kind == Alphabet.END;
      case LINE_START -> before == Before.NOTHING || before == Before.LINE_FEED;
      case LINE_END -> kind == Alphabet.END || alphabet.matches(kind, lineFeedLetter);
      case BOUNDARY -> isBoundary(before, kind);
      case NO_BOUNDARY -> !isBoundary(before, kind);
    };
  }

  private boolean isBoundary(Before before, int kind) {
    return (before == Before.WORD) != alphabet.matches(kind, wordLetter);
  }
}
