package io.github.dailypapers.select;

import io.github.dailypapers.select.sieve.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a text as it stands, without the expression engine.
 *
 * @param literal what to look for
 * @param bytes finds it without decoding, where it can
 * @param caseless where the text is whatever its case; empty if it must be as it stands
 * @param wordStart whether a match must not continue a word
 * @param wordEnd whether a word must not continue after a match
 */
record LiteralFinder(
    String literal,
    Utf8Literal bytes,
    Optional<Occurrences> caseless,
    boolean wordStart,
    boolean wordEnd)
    implements Finder {

  /**
   * A finder.
   *
   * @param literal what to look for
   * @param ignoreCase whether {@code a} and {@code A} are the same
   * @param wordStart whether a match must not continue a word
   * @param wordEnd whether a word must not continue after a match
   */
  LiteralFinder(String literal, boolean ignoreCase, boolean wordStart, boolean wordEnd) {
    this(
        literal,
        new Utf8Literal(literal, ignoreCase, wordStart, wordEnd),
        ignoreCase ? Optional.of(new Occurrences(literal)) : Optional.empty(),
        wordStart,
        wordEnd);
  }

  @Override
  public boolean isIn(String text) {
    return find(text, 0) != null;
  }

  @Override
  public boolean isIn(byte[] utf8) {
    Verdict verdict = bytes.in(utf8);
    return verdict == Verdict.UNSURE
        ? isIn(new String(utf8, StandardCharsets.UTF_8))
        : verdict == Verdict.MATCHES;
  }

  @Override
  public List<List<String>> needed() {
    return literal.isEmpty() ? List.of() : List.of(List.of(literal));
  }

  @Override
  public Search over(String text) {
    return from -> find(text, from);
  }

  private @Nullable Span find(String text, int from) {
    int start = indexIn(text, from);
    while (start >= 0) {
      int end = start + literal.length();
      if ((!wordStart || Words.canStart(text, start)) && (!wordEnd || Words.canEnd(text, end))) {
        return new Span(start, end);
      }
      start = indexIn(text, start + 1);
    }
    return null;
  }

  private int indexIn(String text, int from) {
    if (from > text.length()) {
      return -1;
    }
    return caseless.isPresent() ? caseless.get().indexIn(text, from) : text.indexOf(literal, from);
  }
}
