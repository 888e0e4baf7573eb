package io.github.dailypapers.select.sieve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes an expression apart that RE2/J has compiled. It reads less than RE2/J does, and says so
 * where it does not understand, for a wrong guess would hide matches.
 */
final class Reader {
  private static final String PERL_CLASSES = "dDsSwW";
  private static final String CONTROL_LETTERS = "afnrtv";
  private static final String CONTROLS = "\u0007\f\n\r\t\u000B";

  private final String expression;
  private int index;
  private boolean ignoreCase;
  private boolean lines;
  private boolean dotIsAll;

  private Reader(String expression, boolean ignoreCase, boolean lines) {
    this.expression = expression;
    this.ignoreCase = ignoreCase;
    this.lines = lines;
  }

  /**
   * Reads an expression; empty if it is not understood.
   *
   * @param ignoreCase whether letters match whatever their case
   * @param lines whether {@code ^} and {@code $} match at line feeds
   */
  static Optional<Node> read(String expression, boolean ignoreCase, boolean lines) {
    Reader reader = new Reader(expression, ignoreCase, lines);
    try {
      Node node = reader.choice();
      return reader.index == expression.length() ? Optional.of(node) : Optional.empty();
    } catch (NotUnderstood e) {
      return Optional.empty();
    }
  }

  private Node choice() {
    List<Node> branches = new ArrayList<>();
    branches.add(sequence());
    while (looksAt("|")) {
      index++;
      branches.add(sequence());
    }
    return branches.size() == 1 ? branches.get(0) : new Node.Choice(branches);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (index < expression.length() && !looksAt("|") && !looksAt(")")) {
      switch (expression.charAt(index)) {
        case '*' -> repeat(parts, new Count(0, Node.Repeated.UNBOUNDED, index + 1));
        case '+' -> repeat(parts, new Count(1, Node.Repeated.UNBOUNDED, index + 1));
        case '?' -> repeat(parts, new Count(0, 1, index + 1));
        case '{' -> braces(parts);
        case '(' -> group(parts);
        case '[' -> parts.add(bracketed());
        case '\\' -> parts.add(escape());
        case '.' -> parts.add(among(dotIsAll ? "[\\x00-\\x{10FFFF}]" : "[^\\n]", index + 1));
        case '^' -> parts.add(at(lines ? Place.LINE_START : Place.TEXT_START, index + 1));
        case '$' -> parts.add(at(lines ? Place.LINE_END : Place.TEXT_END, index + 1));
        default -> parts.add(literal(expression.codePointAt(index), charEnd(index)));
      }
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
  }

  private void braces(List<Node> parts) {
    Optional<Count> count = Count.at(expression, index);
    if (count.isPresent()) {
      repeat(parts, count.get());
    } else {
      parts.add(literal('{', index + 1));
    }
  }

  private void repeat(List<Node> parts, Count count) {
    check(!parts.isEmpty());
    int last = parts.size() - 1;
    parts.set(last, new Node.Repeated(parts.get(last), count.atLeast(), count.atMost()));
    index = count.end();
    if (looksAt("?")) {
      index++;
    }
  }

  private void group(List<Node> parts) {
    boolean outerIgnoreCase = ignoreCase;
    boolean outerLines = lines;
    boolean outerDotIsAll = dotIsAll;
    if (looksAt("(?P<") || looksAt("(?<")) {
      index = after(expression.indexOf('>', index));
    } else if (looksAt("(?")) {
      index += 2;
      if (flags() == ')') {
        // RE2/J repeats what came before the flags.
        check(index == expression.length() || "*+?{".indexOf(expression.charAt(index)) < 0);
        return;
      }
    } else {
      index++;
    }
    parts.add(choice());
    check(looksAt(")"));
    index++;
    ignoreCase = outerIgnoreCase;
    lines = outerLines;
    dotIsAll = outerDotIsAll;
  }

  /** Reads flags and gives the char that ends them. */
  private char flags() {
    boolean on = true;
    while (true) {
      check(index < expression.length());
      char flag = expression.charAt(index++);
      switch (flag) {
        case 'i' -> ignoreCase = on;
        case 'm' -> lines = on;
        case 's' -> dotIsAll = on;
        case 'U' -> {}
        case '-' -> on = false;
        case ':', ')' -> {
          return flag;
        }
        default -> throw new NotUnderstood();
      }
    }
  }

  private Node escape() {
    check(index + 1 < expression.length());
    char letter = expression.charAt(index + 1);
    int end = index + 2;
    return switch (letter) {
      case 'A' -> at(Place.TEXT_START, end);
      case 'z' -> at(Place.TEXT_END, end);
      case 'b' -> at(Place.BOUNDARY, end);
      case 'B' -> at(Place.NO_BOUNDARY, end);
      case 'p', 'P' -> among(namedClassEnd(end));
      case 'x' -> hexadecimal(end);
      default -> {
        int control = CONTROL_LETTERS.indexOf(letter);
        if (control >= 0) {
          yield literal(CONTROLS.charAt(control), end);
        }
        if (PERL_CLASSES.indexOf(letter) >= 0) {
          yield among(end);
        }
        check(letter < 128 && !Character.isLetterOrDigit(letter));
        yield literal(letter, end);
      }
    };
  }

  private int namedClassEnd(int from) {
    check(from < expression.length());
    return expression.charAt(from) == '{' ? after(expression.indexOf('}', from)) : charEnd(from);
  }

  private Node hexadecimal(int from) {
    boolean braced = expression.startsWith("{", from);
    int first = braced ? from + 1 : from;
    int last = braced ? after(expression.indexOf('}', from)) - 1 : from + 2;
    check(last <= expression.length());
    try {
      return literal(Integer.parseInt(expression, first, last, 16), braced ? last + 1 : last);
    } catch (NumberFormatException e) {
      throw new NotUnderstood();
    }
  }

  private Node bracketed() {
    int i = index + 1;
    if (expression.startsWith("^", i)) {
      i++;
    }
    int first = i;
    while (i == first || !expression.startsWith("]", i)) {
      int named = expression.startsWith("[:", i) ? expression.indexOf(":]", i + 2) : -1;
      if (named >= 0) {
        i = named + 2;
      } else {
        i = memberEnd(i);
        // The end of a range is a character even where a bracket would open a named class.
        if (expression.startsWith("-", i) && !expression.startsWith("]", i + 1)) {
          i = memberEnd(i + 1);
        }
      }
    }
    return among(i + 1);
  }

  private int memberEnd(int from) {
    check(from < expression.length());
    if (expression.charAt(from) != '\\') {
      return charEnd(from);
    }
    check(from + 1 < expression.length());
    char letter = expression.charAt(from + 1);
    return letter == 'p' || letter == 'P' ? namedClassEnd(from + 2) : charEnd(from + 1);
  }

  private Node among(int end) {
    return among(expression.substring(index, end), end);
  }

  private Node among(String source, int end) {
    index = end;
    return new Node.One(Letter.among(source, ignoreCase));
  }

  private Node literal(int codePoint, int end) {
    // RE2/J finds half a pair within a pair by its search for literals, and only by that.
    check(!(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE));
    index = end;
    return new Node.One(Letter.of(codePoint, ignoreCase));
  }

  private Node at(Place place, int end) {
    index = end;
    return new Node.At(place);
  }

  private int charEnd(int at) {
    return at + Character.charCount(expression.codePointAt(at));
  }

  private static int after(int found) {
    check(found >= 0);
    return found + 1;
  }

  private boolean looksAt(String text) {
    return expression.startsWith(text, index);
  }

  private static void check(boolean understood) {
    if (!understood) {
      throw new NotUnderstood();
    }
  }

  /** That something is written in a way not known here. */
  private static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
