package io.github.dailypapers.select;

import io.github.dailypapers.select.sieve.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Tells from the bytes of a text whether a literal is in it, as far as that can be told without
 * decoding the text. It looks for the literal's longest stretch of characters that are only ever
 * one byte: those of ASCII, but for k and s where case does not matter, for the Kelvin sign and the
 * long s are the same letters. What is malformed in a text does not matter, for no byte of ASCII is
 * lost with it.
 */
final class Utf8Literal {
  private static final int LONGEST_JUMP = Byte.MAX_VALUE;

  private final byte[] literal;
  private final boolean wordStart;
  private final boolean wordEnd;
  private final boolean isAscii;

  /** For each byte the one that stands for it, which is another where case does not matter. */
  private final byte[] folded = new byte[256];

  private final int anchorStart;
  private final int anchorLength;

  /** How far to jump from each byte where the anchor would end; zero if it may end there. */
  private final byte[] jumps = new byte[256];

  /** How far to jump where the anchor's last byte is found but not the anchor. */
  private final int jumpFromLast;

  /**
   * A literal.
   *
   * @param wordStart whether a match must not continue a word
   * @param wordEnd whether a word must not continue after a match
   */
  Utf8Literal(String literal, boolean ignoreCase, boolean wordStart, boolean wordEnd) {
    for (int i = 0; i < folded.length; i++) {
      boolean capital = ignoreCase && i >= 'A' && i <= 'Z';
      folded[i] = (byte) (capital ? i + ('a' - 'A') : i);
    }
    this.literal = literal.getBytes(StandardCharsets.UTF_8);
    // Half a pair of surrogates cannot be encoded.
    boolean isWhole = new String(this.literal, StandardCharsets.UTF_8).equals(literal);
    for (int i = 0; i < this.literal.length; i++) {
      this.literal[i] = folded[this.literal[i] & 0xFF];
    }
    this.wordStart = wordStart;
    this.wordEnd = wordEnd;
    this.isAscii = Ascii.isAll(literal);
    int start = 0;
    int longest = 0;
    int run = 0;
    for (int i = 0; i < this.literal.length; i++) {
      run = isWhole && isSure(this.literal[i], ignoreCase) ? run + 1 : 0;
      if (run > longest) {
        longest = run;
        start = i + 1 - run;
      }
    }
    this.anchorStart = start;
    this.anchorLength = longest;
    this.jumpFromLast = fillJumps();
  }

  private static boolean isSure(byte b, boolean ignoreCase) {
    return b >= 0 && !(ignoreCase && (b == 'k' || b == 's'));
  }

  private int fillJumps() {
    int last = anchorLength - 1;
    int fromLast = Math.max(1, anchorLength);
    Arrays.fill(jumps, (byte) Math.min(LONGEST_JUMP, fromLast));
    for (int i = 0; i <= last; i++) {
      byte jump = (byte) Math.min(LONGEST_JUMP, last - i);
      byte wanted = literal[anchorStart + i];
      if (i < last && wanted == literal[anchorStart + last]) {
        fromLast = last - i;
      }
      for (int b = 0; b < folded.length; b++) {
        if (folded[b] == wanted) {
          jumps[b] = jump;
        }
      }
    }
    return fromLast;
  }

  /** Whether the literal is in {@code text}. */
  Verdict in(byte[] text) {
    if (anchorLength == 0) {
      return Verdict.UNSURE;
    }
    boolean doubt = false;
    for (int end = anchorEnd(text, anchorLength - 1);
        end >= 0;
        end = anchorEnd(text, end + jumpFromLast)) {
      int start = end + 1 - anchorLength - anchorStart;
      if (isAt(text, start)) {
        Verdict verdict = asWord(text, start, start + literal.length);
        if (verdict != Verdict.CANNOT_MATCH) {
          return verdict;
        }
      } else {
        doubt = true;
      }
    }
    boolean isSure = !doubt || (isAscii && !holdsOtherForms(text));
    return isSure ? Verdict.CANNOT_MATCH : Verdict.UNSURE;
  }

  /** The last byte of the first anchor that ends at {@code from} or after it; negative if none. */
  private int anchorEnd(byte[] text, int from) {
    byte[] far = jumps;
    int length = text.length;
    int i = from;
    while (i < length) {
      int jump = far[text[i] & 0xFF];
      if (jump == 0) {
        if (isSame(text, i + 1 - anchorLength, anchorStart, anchorLength)) {
          return i;
        }
        jump = jumpFromLast;
      }
      i += jump;
    }
    return -1;
  }

  private boolean isAt(byte[] text, int start) {
    return anchorLength == literal.length
        || (start >= 0
            && start + literal.length <= text.length
            && isSame(text, start, 0, literal.length));
  }

  private boolean isSame(byte[] text, int at, int from, int length) {
    for (int i = length - 1; i >= 0; i--) {
      if (folded[text[at + i] & 0xFF] != literal[from + i]) {
        return false;
      }
    }
    return true;
  }

  private Verdict asWord(byte[] text, int start, int end) {
    boolean before = wordStart && start > 0;
    boolean after = wordEnd && end < text.length;
    if ((before && text[start - 1] < 0) || (after && text[end] < 0)) {
      return Verdict.UNSURE;
    }
    boolean isPart =
        (before && Words.isPart(text[start - 1])) || (after && Words.isPart(text[end]));
    return isPart ? Verdict.CANNOT_MATCH : Verdict.MATCHES;
  }

  /** Whether {@code text} may hold a Kelvin sign (E2 84 AA) or a long s (C5 BF). */
  private static boolean holdsOtherForms(byte[] text) {
    for (int i = 1; i < text.length; i++) {
      int b = text[i];
      if (b < 0
          && ((b == (byte) 0xBF && text[i - 1] == (byte) 0xC5)
              || (b == (byte) 0xAA && text[i - 1] == (byte) 0x84))) {
        return true;
      }
    }
    return false;
  }
}
