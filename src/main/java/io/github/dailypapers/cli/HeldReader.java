package io.github.dailypapers.cli;

import io.github.dailypapers.archive.HeldListing;
import io.github.dailypapers.paper.Listing;
import java.io.Closeable;
import java.io.IOException;

/** Reads listings that the archive holds, one after another. */
@FunctionalInterface
interface HeldReader extends Closeable {
  /**
   * The listing, or those of its papers that are wanted.
   *
   * @param held the next one, none of which is empty
   */
  Listing read(HeldListing held) throws IOException;

  /** Whether it reads only papers in which what the user looks for is found. */
  default boolean sifts() {
    return false;
  }

  @Override
  default void close() throws IOException {}
}
