package io.github.dailypapers.select.sieve;

import java.util.Optional;

/**
 * How often a part of an expression may be repeated.
 *
 * @param atMost {@link Node.Repeated#UNBOUNDED} if there is no end to it
 * @param end where the expression goes on
 */
record Count(int atLeast, int atMost, int end) {

  /** Reads the count whose opening brace is at {@code start}; empty if the brace is a literal. */
  static Optional<Count> at(String expression, int start) {
    int first = digitsEnd(expression, start + 1);
    if (!isNumber(expression, start + 1, first)) {
      return Optional.empty();
    }
    int atLeast = number(expression, start + 1, first);
    int atMost = atLeast;
    int end = first;
    if (expression.startsWith(",", first)) {
      end = digitsEnd(expression, first + 1);
      if (end == first + 1) {
        atMost = Node.Repeated.UNBOUNDED;
      } else if (isNumber(expression, first + 1, end)) {
        atMost = number(expression, first + 1, end);
      } else {
        return Optional.empty();
      }
    }
    return expression.startsWith("}", end)
        ? Optional.of(new Count(atLeast, atMost, end + 1))
        : Optional.empty();
  }

  private static int digitsEnd(String expression, int from) {
    int end = from;
    while (end < expression.length()
        && expression.charAt(end) >= '0'
        && expression.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Whether RE2/J takes the digits for a number: it minds zeros in front. */
  private static boolean isNumber(String expression, int from, int to) {
    return to > from && (to == from + 1 || expression.charAt(from) != '0');
  }

  private static int number(String expression, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      // RE2/J refuses more than a thousand, but never mind what it says of literal braces.
      value = Math.min(100_000, value * 10 + expression.charAt(i) - '0');
    }
    return value;
  }
}
