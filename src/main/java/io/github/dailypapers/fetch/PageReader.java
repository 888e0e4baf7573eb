package io.github.dailypapers.fetch;

import io.github.dailypapers.page.Page;
import java.io.IOException;

/**
 * Makes something of a page. May be called by several threads at once.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface PageReader<T> {
  /**
   * What {@code page} holds.
   *
   * @throws IOException if it is not understood, and thus not worth keeping
   */
  T read(Page page) throws IOException;
}
