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

  /** Keeps for later runs what has come, now that the user has been shown it. */
  default void keep() throws IOException {}

  /** Whether more than one listing may come. */
  boolean hasSeveral();
}
