package io.github.dailypapers.select;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.dailypapers.select.sieve.Groups;
import io.github.dailypapers.select.sieve.Sieves;
import io.github.dailypapers.select.sieve.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a regular expression with RE2/J, whose time is linear in the text.
 *
 * <p>Whole words are found by asking for one character that is no part of a word on either side,
 * since RE2/J has no look-around and its {@code \b} knows ASCII only. Line feeds put around the
 * text serve as those characters at its ends, and {@code ^} and {@code $} match next to them.
 */
final class ExpressionFinder implements Finder {
  private static final String NO_WORD = "[^" + Words.CLASS + "]";

  private final Pattern pattern;
  private final Sieves sieves;
  private final Optional<LiteralFinder> required;
  private final boolean word;

  /**
   * A finder.
   *
   * @param expression in RE2/J's syntax
   * @param ignoreCase whether letters match whatever their case
   * @param word whether only whole words match
   * @param required a text without which there is no match
   * @throws com.google.re2j.PatternSyntaxException if the expression is not understood
   */
  ExpressionFinder(
      String expression, boolean ignoreCase, boolean word, Optional<LiteralFinder> required) {
    int flags = (ignoreCase ? Pattern.CASE_INSENSITIVE : 0) | (word ? Pattern.MULTILINE : 0);
    String whole = word ? NO_WORD + "(?:" + expression + ")" + NO_WORD : expression;
    this.pattern = Pattern.compile(whole, flags);
    this.sieves = new Sieves(whole, ignoreCase, word);
    this.required = required;
    this.word = word;
  }

  @Override
  public boolean isIn(String text) {
    if (!mayBeIn(text)) {
      return false;
    }
    Verdict verdict = sieves.verdict(text);
    return verdict == Verdict.UNSURE
        ? pattern.matcher(searched(text)).find()
        : verdict == Verdict.MATCHES;
  }

  @Override
  public boolean isIn(byte[] utf8) {
    if (required.isPresent() && !required.get().isIn(utf8)) {
      return false;
    }
    Verdict verdict = sieves.verdict(utf8);
    return verdict == Verdict.UNSURE
        ? pattern.matcher(searched(new String(utf8, StandardCharsets.UTF_8))).find()
        : verdict == Verdict.MATCHES;
  }

  @Override
  public List<List<String>> needed() {
    return Groups.of(pattern.pattern(), (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0);
  }

  @Override
  public Search over(String text) {
    if (!mayBeIn(text)) {
      return from -> null;
    }
    String searched = searched(text);
    Meter meter = new Meter(searched);
    Matcher matcher = pattern.matcher(meter);
    return from -> {
      if (meter.isSpent() || !matcher.find(word ? beforeWord(searched, from) : from)) {
        return null;
      }
      return word ? withoutNeighbours(searched, matcher) : new Span(matcher.start(), matcher.end());
    };
  }

  private boolean mayBeIn(String text) {
    return required.isEmpty() || required.get().isIn(text);
  }

  private String searched(String text) {
    return word ? "\n" + text + "\n" : text;
  }

  /** Where to search for a word that begins at {@code from} or later in the text searched. */
  private static int beforeWord(String searched, int from) {
    return searched.offsetByCodePoints(from + 1, -1);
  }

  private static Span withoutNeighbours(String searched, Matcher matcher) {
    int start = searched.offsetByCodePoints(matcher.start(), 1);
    int end = searched.offsetByCodePoints(matcher.end(), -1);
    return new Span(start - 1, end - 1);
  }
}
