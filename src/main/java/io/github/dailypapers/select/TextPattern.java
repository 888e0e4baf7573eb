package io.github.dailypapers.select;

import com.google.re2j.PatternSyntaxException;
import io.github.dailypapers.select.sieve.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What grep looks for: one or more patterns, any of which will do. The dialect is ripgrep's
 * (https://docs.rs/regex/latest/regex/#syntax), but for {@code \b} within an expression, which
 * minds ASCII letters only. Matching takes time linear in the text, whatever the pattern. Safe for
 * use by several threads at once.
 */
public final class TextPattern {

  /** Whether letters match whatever their case. */
  public enum CaseRule {
    /** Unless a pattern holds an upper-case letter. */
    SMART,
    /** Always. */
    IGNORE,
    /** Never. */
    RESPECT
  }

  /**
   * How patterns are understood.
   *
   * @param caseRule whether letters match whatever their case
   * @param fixed whether patterns are texts rather than expressions
   * @param word whether only whole words match
   */
  public record Options(CaseRule caseRule, boolean fixed, boolean word) {
    /** Expressions, in smart case, matching anywhere. */
    public static final Options DEFAULT = new Options(CaseRule.SMART, false, false);
  }

  private final List<Finder> finders;

  private TextPattern(List<Finder> finders) {
    this.finders = finders;
  }

  /**
   * Makes the patterns ready to be looked for.
   *
   * @param patterns of which any may match, at least one; smart case ignores the case only if it
   *     may in all of them
   * @throws PatternException if one is too large or no expression
   */
  public static TextPattern of(List<String> patterns, Options options) {
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("no pattern");
    }
    return new TextPattern(options.fixed() ? fixed(patterns, options) : read(patterns, options));
  }

  private static List<Finder> fixed(List<String> texts, Options options) {
    LetterCase letters = new LetterCase();
    for (String text : texts) {
      Syntax.checkLength(text);
      letters.see(text);
    }
    boolean ignoreCase = ignoresCase(options, letters);
    List<Finder> finders = new ArrayList<>();
    for (String text : texts) {
      finders.add(new LiteralFinder(text, ignoreCase, options.word(), options.word()));
    }
    return finders;
  }

  private static List<Finder> read(List<String> patterns, Options options) {
    List<Syntax> read = new ArrayList<>();
    LetterCase letters = new LetterCase();
    for (String pattern : patterns) {
      Syntax syntax = Syntax.of(pattern);
      read.add(syntax);
      letters.see(syntax.letters());
    }
    boolean ignoreCase = ignoresCase(options, letters);
    List<Finder> finders = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      finders.add(finder(patterns.get(i), read.get(i), ignoreCase, options.word()));
    }
    return finders;
  }

  private static boolean ignoresCase(Options options, LetterCase letters) {
    return switch (options.caseRule()) {
      case SMART -> letters.canBeIgnored();
      case IGNORE -> true;
      case RESPECT -> false;
    };
  }

  private static Finder finder(String pattern, Syntax syntax, boolean ignoreCase, boolean word) {
    Optional<LiteralFinder> whole = syntax.literals().whole(ignoreCase, word);
    if (whole.isPresent()) {
      return whole.get();
    }
    Optional<String> text = syntax.literals().required();
    Optional<LiteralFinder> required =
        text.isPresent()
            ? Optional.of(new LiteralFinder(text.get(), ignoreCase, false, false))
            : Optional.empty();
    try {
      return new ExpressionFinder(syntax.rewritten(), ignoreCase, word, required);
    } catch (PatternSyntaxException e) {
      throw mistake(pattern, e);
    }
  }

  /** Says where in the pattern as typed the engine found the mistake it found in the rewritten. */
  private static PatternException mistake(String pattern, PatternSyntaxException e) {
    String part = e.getPattern();
    return new PatternException(
        pattern, Math.max(0, pattern.indexOf(part)), e.getDescription() + " '" + part + "'");
  }

  /**
   * The texts that no match can do without. Of several patterns any may match, and so there is at
   * most one group, with something of each. Not kept: ask once.
   */
  public Needles literals() {
    if (finders.size() == 1) {
      return new Needles(finders.get(0).needed());
    }
    List<List<List<String>>> needed = new ArrayList<>();
    for (Finder finder : finders) {
      needed.add(finder.needed());
    }
    Optional<List<String>> any = Groups.anyOf(needed);
    return new Needles(any.isPresent() ? List.of(any.get()) : List.of());
  }

  /** Whether any of the patterns matches anywhere in {@code text}. */
  public boolean isIn(String text) {
    for (Finder finder : finders) {
      if (finder.isIn(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any of the patterns matches anywhere in a text that is given as UTF-8. What is
   * malformed in it reads as the replacement character U+FFFD.
   */
  public boolean isIn(byte[] utf8) {
    for (Finder finder : finders) {
      if (finder.isIn(utf8)) {
        return true;
      }
    }
    return false;
  }

  /**
   * All matches in {@code text}, in order and without overlaps: of those that begin first that of
   * the first pattern, and so on from its end. Empty if nothing matches; matches without a char are
   * left out, unless there are no others, and then the first is given. In a text where finding all
   * would take more than linear time, only the first are found.
   */
  public List<Span> in(String text) {
    List<Finder.Search> searches = new ArrayList<>();
    for (Finder finder : finders) {
      searches.add(finder.over(text));
    }
    return new Matches(text, searches).all();
  }
}
