package io.github.dailypapers.select.sieve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sifts texts with the finest sieve that is not too large for them. For use by one thread. */
final class Sifter {
  /**
   * How often a counted part is written out, the finest sieve first: all of it, or so little that
   * even {@code a.{200}} needs few states.
   */
  private static final int[] MOST_COPIES = {1000, 16, 2};

  private final Optional<Node> expression;
  private final boolean framed;
  private int level;
  private @Nullable Sieve sieve;
  private boolean isExact;

  Sifter(Optional<Node> expression, boolean framed) {
    this.expression = expression;
    this.framed = framed;
    choose();
  }

  /** Whether a text matches. */
  Verdict verdict(String text) {
    while (sieve != null) {
      int result = sieve.read(text);
      if (result != Sieve.GIVEN_UP) {
        return verdict(result);
      }
      level++;
      choose();
    }
    return Verdict.UNSURE;
  }

  /** Whether a text that is given as UTF-8 matches. */
  Verdict verdict(byte[] utf8) {
    while (sieve != null) {
      int result = sieve.read(utf8);
      if (result != Sieve.GIVEN_UP) {
        return verdict(result);
      }
      level++;
      choose();
    }
    return Verdict.UNSURE;
  }

  private Verdict verdict(int result) {
    if (result == Sieve.REJECTED) {
      return Verdict.CANNOT_MATCH;
    }
    return result == Sieve.ACCEPTED && isExact ? Verdict.MATCHES : Verdict.UNSURE;
  }

  private void choose() {
    sieve = null;
    while (sieve == null && expression.isPresent() && level < MOST_COPIES.length) {
      Optional<Program> program = Program.of(expression.get(), MOST_COPIES[level]);
      // A program that is exact is the same as on the finest level, where it did not do.
      if (program.isPresent() && !(level > 0 && program.get().isExact())) {
        sieve = new Sieve(program.get(), framed);
        isExact = program.get().isExact();
      } else {
        level++;
      }
    }
  }
}
