package io.github.dailypapers.select;

/**
 * Which rows of a list are wanted.
 *
 * @param offset how many to pass over, not negative
 * @param limit how many to give after them, not negative; {@link Long#MAX_VALUE} for all
 */
public record Slice(long offset, long limit) {
  /** Every row. */
  public static final Slice ALL = new Slice(0, Long.MAX_VALUE);

  /**
   * Checks the bounds.
   *
   * @throws SelectionException if either number is negative
   */
  public Slice {
    check("--offset", offset);
    check("--limit", limit);
  }

  /** Whether the row is wanted, the first one being row 0. */
  public boolean contains(long row) {
    return row >= offset && row - offset < limit;
  }

  /** Whether no row from this one on is wanted. */
  public boolean endsBefore(long row) {
    return limit == 0 || row - offset >= limit;
  }

  private static void check(String option, long value) {
    if (value < 0) {
      throw new SelectionException(option + " " + value + " is negative", "use 0 or more");
    }
  }
}
