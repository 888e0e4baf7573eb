package io.github.dailypapers.render;

/** What a coloured text means on the screen. Only tones that read well on dark and on light. */
public enum Tone {
  /** Names of columns, and the title of a paper shown by itself. */
  HEADING("1"),
  /** What is there to be looked up, not to be read. */
  FAINT("2"),
  /** Votes. */
  VOTES("32"),
  /** What a search has found. */
  HIT("1;31"),
  /** Everything else. */
  PLAIN("");

  private final String parameters;

  Tone(String parameters) {
    this.parameters = parameters;
  }

  /**
   * {@code text} between the SGR sequences of this tone; as it is where there is nothing to see.
   */
  String paint(String text) {
    return parameters.isEmpty() || text.isBlank()
        ? text
        : "\u001b[" + parameters + "m" + text + "\u001b[0m";
  }
}
