package io.github.dailypapers.fetch;

import java.io.IOException;

/** Hears that kept pages are of no use at present. May be called by several threads at once. */
@FunctionalInterface
public interface StoreTrouble {
  /** What is done with a store. */
  enum Deed {
    /** Looking for a page. */
    FIND,
    /** Keeping one. */
    KEEP
  }

  /** Called when the store fails at {@code deed} for the first time. */
  void failed(Deed deed, IOException cause);
}
