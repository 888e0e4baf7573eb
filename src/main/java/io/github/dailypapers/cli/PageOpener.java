package io.github.dailypapers.cli;

import java.io.IOException;
import java.net.URI;

/** Shows pages to the user. */
@FunctionalInterface
interface PageOpener {
  /**
   * Shows a page.
   *
   * @throws IOException if it cannot be shown
   */
  void open(URI address) throws IOException;
}
