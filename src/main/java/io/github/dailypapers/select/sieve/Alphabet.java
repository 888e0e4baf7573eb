package io.github.dailypapers.select.sieve;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts characters into kinds: those of a kind are the same to an expression, for they match the
 * same of its letters. A character is looked at when it is first met. For use by one thread.
 */
final class Alphabet {
  /** The kind of a char not met yet. */
  static final int UNKNOWN = 0;

  /** The kind of what follows the last character. */
  static final int END = 1;

  /** The most kinds. */
  static final int LARGEST = 120;

  /** How many characters beyond Latin-1 are kept in mind. */
  private static final int MOST_BEYOND = 8192;

  private final List<Pattern> letters = new ArrayList<>();
  private final byte[] kinds = new byte[256];
  private final byte[] kindsOfBytes = new byte[256];
  private final Map<Integer, Integer> beyond = new HashMap<>();
  private final Map<BitSet, Integer> kindsOfMatching = new HashMap<>();
  private final List<BitSet> matching = new ArrayList<>();

  Alphabet(List<Letter> letters) {
    for (Letter letter : letters) {
      this.letters.add(letter.pattern());
    }
    matching.add(new BitSet());
    matching.add(new BitSet());
  }

  /**
   * The kind of each character of Latin-1: {@link #UNKNOWN} for those that {@link #kind} was not
   * asked about, and for the question mark, which stands in for all characters that are not in
   * Latin-1 when a text is encoded.
   */
  byte[] kinds() {
    return kinds;
  }

  /**
   * The kind of each byte of UTF-8 that is a character by itself: {@link #UNKNOWN} for those that
   * {@link #kind} was not asked about, and for those of longer characters.
   */
  byte[] kindsOfBytes() {
    return kindsOfBytes;
  }

  /** The kind of a character; {@link #UNKNOWN} if there are too many kinds. */
  int kind(int codePoint) {
    int kind = codePoint < kinds.length ? kinds[codePoint] : UNKNOWN;
    if (kind == UNKNOWN) {
      kind = beyond.getOrDefault(codePoint, UNKNOWN);
    }
    if (kind != UNKNOWN) {
      return kind;
    }
    kind = find(codePoint);
    if (codePoint < 128) {
      kindsOfBytes[codePoint] = (byte) kind;
    }
    if (codePoint < kinds.length && codePoint != '?') {
      kinds[codePoint] = (byte) kind;
    } else {
      if (beyond.size() == MOST_BEYOND) {
        beyond.clear();
      }
      beyond.put(codePoint, kind);
    }
    return kind;
  }

  /** Whether the characters of a kind match one of the letters; the end of the text never does. */
  boolean matches(int kind, int letter) {
    return matching.get(kind).get(letter);
  }

  private int find(int codePoint) {
    String text = Character.toString(codePoint);
    BitSet matched = new BitSet();
    for (int i = 0; i < letters.size(); i++) {
      matched.set(i, letters.get(i).matches(text));
    }
    Integer known = kindsOfMatching.get(matched);
    if (known != null) {
      return known;
    }
    if (matching.size() == LARGEST) {
      return UNKNOWN;
    }
    matching.add(matched);
    kindsOfMatching.put(matched, matching.size() - 1);
    return matching.size() - 1;
  }
}
