package io.github.dailypapers.term;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the standard streams are connected to.
 *
 * @param input whether standard input is a terminal
 * @param output whether standard output is a terminal
 * @param error whether standard error is a terminal
 * @param width cells of a line, 40 to 300
 * @param height lines of the screen, at least 1
 */
public record Terminal(boolean input, boolean output, boolean error, int width, int height) {
  /** Where the launcher says which descriptors are terminals, then rows and columns. */
  public static final String VARIABLE = "DAILYPAPERS_TTY";

  private static final int NARROWEST = 40;
  private static final int WIDEST = 300;
  private static final int USUAL_WIDTH = 80;
  private static final int USUAL_HEIGHT = 24;

  /** Brings the width into its bounds. */
  public Terminal {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * What the launcher has found out: {@value #VARIABLE} is a list of descriptors, then rows and
   * columns as {@code stty size} prints them, as in {@code 0,1,2 24 80}, or {@code - 24 80} when no
   * descriptor is a terminal. Without it {@code descriptors} is asked, and the size is 80 by 24.
   * {@code COLUMNS} goes before either width.
   *
   * @param environment the variables of the process
   * @param descriptors asked only when the launcher has said nothing
   */
  public static Terminal of(Map<String, String> environment, Descriptors descriptors) {
    String told = environment.get(VARIABLE);
    int columns = positive(environment.get("COLUMNS"), 0);
    if (told == null || told.isBlank()) {
      return new Terminal(
          descriptors.isTerminal(0),
          descriptors.isTerminal(1),
          descriptors.isTerminal(2),
          columns > 0 ? columns : USUAL_WIDTH,
          USUAL_HEIGHT);
    }
    String[] words = told.strip().split(" ", -1);
    return new Terminal(
        words[0].indexOf('0') >= 0,
        words[0].indexOf('1') >= 0,
        words[0].indexOf('2') >= 0,
        columns > 0 ? columns : positive(words.length > 2 ? words[2] : null, USUAL_WIDTH),
        positive(words.length > 1 ? words[1] : null, USUAL_HEIGHT));
  }

  private static int positive(@Nullable String number, int otherwise) {
    if (number == null) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(number.strip());
      return value > 0 ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
