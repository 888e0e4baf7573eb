package io.github.dailypapers.select;

/**
 * A count in braces: {@code {3}}, {@code {3,}} or {@code {3,5}}.
 *
 * @param atLeast how often what comes before it must match
 * @param copies how many copies of it the program will hold
 * @param end where the expression goes on; negative if the braces hold no count, and stand for
 *     themselves
 */
record Repetition(int atLeast, int copies, int end) {
  /** RE2/J refuses more, and so need not be kept from writing it out. */
  private static final int MOST = 1000;

  /** Reads the count whose opening brace is at {@code start}. */
  static Repetition at(String pattern, int start) {
    int first = digitsEnd(pattern, start + 1);
    if (first == start + 1) {
      return new Repetition(0, 0, -1);
    }
    int atLeast = number(pattern, start + 1, first);
    int atMost = atLeast;
    int end = first;
    if (pattern.startsWith(",", first)) {
      end = digitsEnd(pattern, first + 1);
      atMost = Math.max(atLeast, number(pattern, first + 1, end));
    }
    return pattern.startsWith("}", end)
        ? new Repetition(atLeast, Math.max(1, atMost), end + 1)
        : new Repetition(0, 0, -1);
  }

  private static int digitsEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && pattern.charAt(end) >= '0' && pattern.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int number(String pattern, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = Math.min(MOST, value * 10 + pattern.charAt(i) - '0');
    }
    return value;
  }
}
