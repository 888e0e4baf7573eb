package io.github.dailypapers.select.sieve;

/** What an expression may ask of the place between two characters. */
enum Place {
  /** Nothing comes before it. */
  TEXT_START,
  /** Nothing follows. */
  TEXT_END,
  /** Nothing or a line feed comes before it. */
  LINE_START,
  /** Nothing or a line feed follows. */
  LINE_END,
  /** A word of ASCII letters, digits and underscores begins or ends. */
  BOUNDARY,
  /** No such word begins or ends. */
  NO_BOUNDARY
}
