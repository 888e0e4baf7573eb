package io.github.dailypapers.select.sieve;

/** What is known of a text without the expression's engine. */
public enum Verdict {
  /** The expression matches somewhere. */
  MATCHES,
  /** It matches nowhere. */
  CANNOT_MATCH,
  /** Only the engine can tell. */
  UNSURE
}
