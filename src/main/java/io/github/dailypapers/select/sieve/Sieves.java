package io.github.dailypapers.select.sieve;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Tells whether texts match an expression, where that can be told without its engine. It keeps out
 * of the way until so much has been read that getting ready pays. Takes bounded memory, and time
 * linear in the text. Safe for use by several threads at once, which use different sieves.
 */
public final class Sieves {
  /** How many chars the engine reads first, which takes it about a millisecond. */
  private static final int CHARS_BEFORE = 1 << 13;

  private final String expression;
  private final boolean ignoreCase;
  private final boolean framed;

  /** Those that no thread is using. */
  private final Queue<Sifter> idle = new ConcurrentLinkedQueue<>();

  /** Only roughly right where threads meet, which is enough. */
  private int charsSeen;

  /**
   * Sieves that are not made yet.
   *
   * @param expression one that RE2/J has compiled
   * @param ignoreCase whether letters match whatever their case
   * @param framed whether the engine reads each text with a line feed before and after it, and
   *     {@code ^} and {@code $} match next to line feeds
   */
  public Sieves(String expression, boolean ignoreCase, boolean framed) {
    this.expression = expression;
    this.ignoreCase = ignoreCase;
    this.framed = framed;
  }

  /** Whether {@code text} matches the expression, as far as it can be told. */
  public Verdict verdict(String text) {
    if (isForEngine(text.length())) {
      return Verdict.UNSURE;
    }
    Sifter sifter = taken();
    Verdict verdict = sifter.verdict(text);
    idle.add(sifter);
    return verdict;
  }

  /** As {@link #verdict(String)} of a text that is given as UTF-8. */
  public Verdict verdict(byte[] utf8) {
    if (isForEngine(utf8.length)) {
      return Verdict.UNSURE;
    }
    Sifter sifter = taken();
    Verdict verdict = sifter.verdict(utf8);
    idle.add(sifter);
    return verdict;
  }

  private boolean isForEngine(int length) {
    if (charsSeen >= CHARS_BEFORE) {
      return false;
    }
    charsSeen += length;
    return true;
  }

  private Sifter taken() {
    Sifter sifter = idle.poll();
    return sifter == null
        ? new Sifter(Reader.read(expression, ignoreCase, framed), framed)
        : sifter;
  }
}
