package io.github.dailypapers.cli;

import io.github.dailypapers.gather.Outcome;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Listings one after another, wherever they come from. */
interface Feed extends Closeable {
  /**
   * What comes next, empty at the end.
   *
   * @throws IOException if nothing further can come
   */
  Optional<Outcome> next() throws IOException;

  /** Whether what came last holds only papers in which what the user looks for has been found. */
  default boolean isSifted() {
    return false;
  }

  /** Whether it is known already that nothing more comes. */
  default boolean isAtEnd() {
    return false;
  }

  /** Keeps for later runs what has come, now that the user has been shown it. */
  default void keep() throws IOException {}

  /** Whether more than one listing may come. */
  boolean hasSeveral();
}
