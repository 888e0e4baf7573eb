package io.github.dailypapers.select;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What an expression is made of, as far as it must be known before it is compiled: whether it holds
 * upper-case letters, which texts it cannot match without, and whether it is small enough. Its
 * shorthands for classes are put in terms that mean to RE2/J what they mean to ripgrep
 * (https://docs.rs/regex/latest/regex/#syntax).
 */
final class Syntax {
  /** The longest expression, in chars. */
  static final int LONGEST = 4096;

  /**
   * The largest program, about one step for each character and class, repeated ones counted as
   * often as they are repeated. Searching takes time in proportion to it.
   */
  private static final int LARGEST = 5000;

  /** The deepest nesting, as in ripgrep; RE2/J overflows the stack at some thousand. */
  private static final int DEEPEST = 250;

  private final String pattern;
  private final StringBuilder rewritten = new StringBuilder();
  private final LetterCase letters = new LetterCase();
  private final Literals literals = new Literals();

  /** The sizes of the open groups as far as they are read, the innermost first. */
  private final Deque<Long> sizes = new ArrayDeque<>();

  private final Deque<Integer> groups = new ArrayDeque<>();
  private long size;
  private long lastSize;
  private int index;

  private Syntax(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads an expression. Mistakes that RE2/J finds by itself are left to it.
   *
   * @throws PatternException if the expression is too large, or its brackets do not match
   */
  static Syntax of(String pattern) {
    checkLength(pattern);
    Syntax syntax = new Syntax(pattern);
    syntax.read();
    return syntax;
  }

  /** Checks that a pattern is not too long. */
  static void checkLength(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new PatternException(
          pattern.substring(0, 40) + "...", LONGEST, "longer than " + LONGEST + " characters");
    }
  }

  /** The expression in RE2/J's terms. */
  String rewritten() {
    return rewritten.toString();
  }

  /** The letters that the expression names. */
  LetterCase letters() {
    return letters;
  }

  /** The texts that the expression is made of. */
  Literals literals() {
    return literals;
  }

  private void read() {
    while (index < pattern.length()) {
      int start = index;
      switch (pattern.charAt(index)) {
        case '\\' -> escape();
        case '[' -> bracketed();
        case '(' -> open();
        case ')' -> close();
        case '|' -> alternative();
        case '*', '?' -> quantifier(index + 1, 0, 1);
        case '+' -> quantifier(index + 1, 1, 1);
        case '{' -> braces();
        case '.', '^', '$' -> other(index + 1);
        default -> literal(pattern.codePointAt(index), index + charCount(index));
      }
      checkSize(start);
    }
    if (!groups.isEmpty()) {
      throw mistake(groups.peek(), "a group is not closed");
    }
  }

  private int charCount(int at) {
    return Character.charCount(pattern.codePointAt(at));
  }

  private void checkSize(int start) {
    if (size > LARGEST) {
      throw mistake(start, "too large once its repetitions are written out");
    }
  }

  private void escape() {
    if (index + 1 == pattern.length()) {
      throw mistake(index, "a backslash ends the pattern");
    }
    char letter = pattern.charAt(index + 1);
    if (letter == 'Q' || (letter >= '0' && letter <= '9')) {
      // RE2/J would go on to read what follows in another way than is done here.
      throw mistake(index, "invalid escape sequence '\\" + letter + "'");
    }
    Escape escape = Escape.at(pattern, index);
    if (escape.literal().isPresent()) {
      literal(escape.literal().getAsInt(), escape.end());
    } else if (escape.isBoundary()) {
      literals.boundary();
      replace(escape.end(), "\\b");
    } else {
      literals.other();
      replace(escape.end(), escape.rewritten());
    }
  }

  private void bracketed() {
    BracketedClass bracketed = BracketedClass.at(pattern, index, letters);
    if (bracketed.end() < 0) {
      throw mistake(index, "a class is not closed");
    }
    literals.other();
    replace(bracketed.end(), bracketed.rewritten());
  }

  private void open() {
    if (groups.size() == DEEPEST) {
      throw mistake(index, "nested more than " + DEEPEST + " times");
    }
    int end = index + 1;
    if (pattern.startsWith("?", end)) {
      end = prefixEnd(end);
      if (pattern.charAt(end - 1) == ')') {
        literals.flags();
        copy(end, 0);
        return;
      }
    }
    groups.push(index);
    sizes.push(size);
    literals.open();
    copy(end, 0);
    size = 0;
  }

  /** Where the part of a group ends that names it or sets its flags. */
  private int prefixEnd(int from) {
    for (int i = from; i < pattern.length(); i++) {
      switch (pattern.charAt(i)) {
        case ':', '>', '=', '!', ')' -> {
          return i + 1;
        }
        default -> {}
      }
    }
    throw mistake(index, "a group is not closed");
  }

  private void close() {
    if (groups.isEmpty()) {
      throw mistake(index, "a group is closed that was never opened");
    }
    groups.pop();
    literals.close();
    long inner = size + 1;
    size = sizes.pop();
    copy(index + 1, inner);
  }

  private void alternative() {
    literals.alternative();
    copy(index + 1, 1);
  }

  private void braces() {
    Repetition repetition = Repetition.at(pattern, index);
    if (repetition.end() < 0) {
      literal('{', index + 1);
    } else {
      quantifier(repetition.end(), repetition.atLeast(), repetition.copies());
    }
  }

  private void quantifier(int end, int atLeast, int copies) {
    literals.repeated(atLeast);
    long repeated = lastSize * (copies - 1) + 1;
    copy(pattern.startsWith("?", end) ? end + 1 : end, repeated);
  }

  private void literal(int codePoint, int end) {
    letters.see(codePoint);
    literals.literal(codePoint);
    if (OldCyrillic.has(codePoint)) {
      replace(end, "(?-i:" + Character.toString(codePoint) + ")");
    } else {
      copy(end, 1);
    }
  }

  private void other(int end) {
    literals.other();
    copy(end, 1);
  }

  private void copy(int end, long steps) {
    rewritten.append(pattern, index, end);
    advance(end, steps);
  }

  private void replace(int end, String replacement) {
    rewritten.append(replacement);
    advance(end, 1);
  }

  private void advance(int end, long steps) {
    index = end;
    size += steps;
    lastSize = steps;
  }

  private PatternException mistake(int at, String what) {
    return new PatternException(pattern, at, what);
  }
}
