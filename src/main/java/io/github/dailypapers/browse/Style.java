package io.github.dailypapers.browse;

/**
 * What a text on the screen means, and how it looks: the one theme. Only colours that read well on
 * dark and on light; without colour, what must be told apart is bold, underlined or reversed
 * (https://no-color.org leaves those alone).
 */
enum Style {
  /** Everything else. */
  PLAIN("", ""),
  /** Titles, and papers that were not read yet. */
  STRONG("1", "1"),
  /** What is there to be looked up, not to be read. */
  FAINT("2", "2"),
  /** Votes. */
  VOTES("32", ""),
  /** Stars, and what is selected. */
  MARK("1;35", "1"),
  /** What a search has found. */
  HIT("1;31", "1;4"),
  /** Something that did not go well. */
  ALARM("1;31", "1"),
  /** The bar above, and the paper that keys act on. */
  REVERSED("7", "7");

  private final String colored;
  private final String plain;

  Style(String colored, String plain) {
    this.colored = colored;
    this.plain = plain;
  }

  /** The parameters of the SGR sequence (ECMA-48, 8.3.117), empty for none. */
  String parameters(boolean color) {
    return color ? colored : plain;
  }
}
