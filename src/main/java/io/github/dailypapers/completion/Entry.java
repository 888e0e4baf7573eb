package io.github.dailypapers.completion;

/**
 * A term and what is told of it.
 *
 * @param term an option with its value, an argument, a command line, a file
 * @param text what it is, empty if it speaks for itself
 */
public record Entry(String term, String text) {
  private static final String GAP = "  ";

  /** What stands on {@code line}: the term, and behind two blanks or more the text. */
  public static Entry of(String line) {
    int gap = line.indexOf(GAP);
    return gap < 0
        ? new Entry(line, "")
        : new Entry(line.substring(0, gap), line.substring(gap).strip());
  }
}
