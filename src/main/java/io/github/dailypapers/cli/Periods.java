package io.github.dailypapers.cli;

import java.util.List;
import java.util.Optional;

/** The PERIOD argument of a command. */
final class Periods {
  /** What the help says of it. */
  static final String HELP =
      "today (the latest listing, if nothing else is said), yesterday, 2025-11-19, 2025-W47,"
          + " 2025-11, 2025, this-week, last-week, this-month, last-month, 7d, -3d,"
          + " 2025-11-10..2025-11-14, 2025-11-10.., trending or all";

  /** The periods that are words of their own, for completion. */
  static final List<String> WORDS =
      List.of(
          "today",
          "yesterday",
          "this-week",
          "last-week",
          "this-month",
          "last-month",
          "7d",
          "trending",
          "all");

  /** Those that are days, for completion. */
  static final List<String> DAYS =
      List.of(
          "today", "yesterday", "this-week", "last-week", "this-month", "last-month", "7d", "all");

  private Periods() {}

  /** The one period among {@code arguments}, empty if there is none. */
  static Optional<String> only(List<String> arguments) {
    if (arguments.size() > 1) {
      throw new UsageException(
          "one period is enough, not \"" + String.join(" ", arguments) + "\"",
          "write a range as 2025-11-10..2025-11-14");
    }
    return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
  }
}
