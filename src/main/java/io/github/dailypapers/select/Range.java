package io.github.dailypapers.select;

/**
 * What a number must be: from {@code least} to {@code most}, both included.
 *
 * @param least not negative
 * @param most not less than {@code least}; {@link Long#MAX_VALUE} where nothing bounds it
 */
public record Range(long least, long most) {
  private static final String DOTS = "..";
  private static final String FORMS = "use N, >=N, >N, <=N, <N, A..B, A.. or ..B";

  /** More digits than any count of votes has; a longer number could overflow. */
  private static final int MOST_DIGITS = 15;

  /**
   * Reads a number or a range: {@code 10}, {@code >=10}, {@code >10}, {@code <=10}, {@code <10},
   * {@code 5..10}, {@code 5..} or {@code ..10}.
   *
   * @throws SelectionException if {@code text} is none of these, or no number can be in it
   */
  public static Range parse(String text) {
    int dots = text.indexOf(DOTS);
    if (dots >= 0) {
      return between(text, text.substring(0, dots), text.substring(dots + DOTS.length()));
    }
    if (text.startsWith(">=")) {
      return new Range(number(text, text.substring(2)), Long.MAX_VALUE);
    }
    if (text.startsWith("<=")) {
      return new Range(0, number(text, text.substring(2)));
    }
    if (text.startsWith(">")) {
      return new Range(number(text, text.substring(1)) + 1, Long.MAX_VALUE);
    }
    if (text.startsWith("<")) {
      return below(text, number(text, text.substring(1)));
    }
    long exactly = number(text, text);
    return new Range(exactly, exactly);
  }

  /** Whether {@code number} is in the range. */
  public boolean contains(long number) {
    return number >= least && number <= most;
  }

  private static Range below(String text, long bound) {
    if (bound == 0) {
      throw new SelectionException("no number is \"" + text + "\"", "counts begin with 0");
    }
    return new Range(0, bound - 1);
  }

  private static Range between(String text, String from, String to) {
    if (from.isEmpty() && to.isEmpty()) {
      throw unknown(text);
    }
    long least = from.isEmpty() ? 0 : number(text, from);
    long most = to.isEmpty() ? Long.MAX_VALUE : number(text, to);
    if (most < least) {
      throw new SelectionException(
          "the range \"" + text + "\" runs backwards", "use " + to + DOTS + from);
    }
    return new Range(least, most);
  }

  private static long number(String text, String digits) {
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      throw unknown(text);
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        throw unknown(text);
      }
    }
    return Long.parseLong(digits);
  }

  private static SelectionException unknown(String text) {
    return new SelectionException("\"" + text + "\" is not a number or a range of numbers", FORMS);
  }
}
