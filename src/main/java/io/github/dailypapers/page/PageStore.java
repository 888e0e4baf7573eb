package io.github.dailypapers.page;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Keeps pages from one run of the program to the next. Called by several threads at once, so an
 * implementation has to synchronize itself.
 */
public interface PageStore {
  /**
   * The page last kept for {@code asked}, however old.
   *
   * @param asked the address as it was asked for, before any redirect
   * @throws IOException if the store cannot be read
   */
  Optional<DatedPage> find(URI asked) throws IOException;

  /**
   * Keeps {@code page} in the place of the one kept for {@code asked} before.
   *
   * @param asked the address as it was asked for, before any redirect
   * @throws IOException if the store cannot be written
   */
  void keep(URI asked, DatedPage page) throws IOException;
}
