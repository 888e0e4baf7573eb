package io.github.dailypapers.select.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An expression as steps: a text matches if a way through them leads from the first to {@link
 * #MATCH}. Numbers of steps name them.
 */
final class Program {
  /** The step that ends every way. */
  static final int MATCH = 0;

  /** The most steps; a state of the search can hold all of them. */
  private static final int LARGEST = 12_000;

  /** What a step does. */
  enum Kind {
    /** Ends the way. */
    MATCH,
    /** Takes a letter. */
    LETTER,
    /** Goes on at either of two steps. */
    FORK,
    /** Goes on only at a place. */
    PLACE
  }

  private final int mostCopies;
  private final List<Letter> letters = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private Kind[] kinds = new Kind[64];
  private int[] nexts = new int[64];

  /** The number of the letter or place, or the other step to go on at. */
  private int[] operands = new int[64];

  private int size;
  private int start;
  private boolean isExact = true;

  private Program(int mostCopies) {
    this.mostCopies = mostCopies;
  }

  /**
   * Writes an expression out; empty if that would be too large.
   *
   * @param mostCopies how often a part is written out where it is counted. Beyond that any number
   *     will do, and so the program matches more than the expression.
   */
  static Optional<Program> of(Node node, int mostCopies) {
    Program program = new Program(mostCopies);
    program.add(Kind.MATCH, 0, 0);
    program.start = program.write(node, MATCH);
    return program.size > LARGEST ? Optional.empty() : Optional.of(program);
  }

  /** The first step. */
  int start() {
    return start;
  }

  /** How many steps there are. */
  int size() {
    return size;
  }

  /** Whether it matches the same texts as the expression; otherwise it matches others as well. */
  boolean isExact() {
    return isExact;
  }

  /** Whether any step asks for a place. */
  boolean hasPlaces() {
    return !places.isEmpty();
  }

  /** The letters that steps take, each once. */
  List<Letter> letters() {
    return letters;
  }

  Kind kind(int step) {
    return kinds[step];
  }

  /** The step after one. */
  int next(int step) {
    return nexts[step];
  }

  /** The other step to go on at after a fork. */
  int other(int step) {
    return operands[step];
  }

  /** Which of the letters a step takes. */
  int letter(int step) {
    return operands[step];
  }

  /** The place a step asks for. */
  Place place(int step) {
    return places.get(operands[step]);
  }

  /** Writes a part that goes on at {@code next}, and gives its first step. */
  private int write(Node node, int next) {
    if (size > LARGEST) {
      return next;
    }
    if (node instanceof Node.One one) {
      return add(Kind.LETTER, next, number(letters, one.letter()));
    } else if (node instanceof Node.At at) {
      return add(Kind.PLACE, next, number(places, at.place()));
    } else if (node instanceof Node.Sequence sequence) {
      return writeSequence(sequence.parts(), next);
    } else if (node instanceof Node.Choice choice) {
      return writeChoice(choice.branches(), next);
    }
    return writeRepeated((Node.Repeated) node, next);
  }

  private int writeSequence(List<Node> parts, int next) {
    int first = next;
    for (int i = parts.size() - 1; i >= 0; i--) {
      first = write(parts.get(i), first);
    }
    return first;
  }

  private int writeChoice(List<Node> branches, int next) {
    int first = write(branches.get(branches.size() - 1), next);
    for (int i = branches.size() - 2; i >= 0; i--) {
      first = add(Kind.FORK, write(branches.get(i), next), first);
    }
    return first;
  }

  private int writeRepeated(Node.Repeated repeated, int next) {
    int atLeast = Math.min(repeated.atLeast(), mostCopies);
    boolean isUnbounded = repeated.atMost() == Node.Repeated.UNBOUNDED;
    boolean isCut = repeated.atLeast() > mostCopies || repeated.atMost() > mostCopies;
    isExact &= !isCut;
    int first = next;
    int copies = atLeast;
    if (isUnbounded || isCut) {
      int loop = add(Kind.FORK, next, next);
      int part = write(repeated.part(), loop);
      nexts[loop] = part;
      first = atLeast == 0 ? loop : part;
      copies = Math.max(0, atLeast - 1);
    } else {
      for (int i = repeated.atMost(); i > atLeast; i--) {
        first = add(Kind.FORK, write(repeated.part(), first), next);
      }
    }
    for (int i = 0; i < copies; i++) {
      first = write(repeated.part(), first);
    }
    return first;
  }

  private static <T> int number(List<T> known, T one) {
    int number = known.indexOf(one);
    if (number < 0) {
      number = known.size();
      known.add(one);
    }
    return number;
  }

  private int add(Kind kind, int next, int operand) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      nexts = Arrays.copyOf(nexts, 2 * size);
      operands = Arrays.copyOf(operands, 2 * size);
    }
    kinds[size] = kind;
    nexts[size] = next;
    operands[size] = operand;
    return size++;
  }
}
