package io.github.dailypapers.source.acl;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.PageException;

/** Pages of the Anthology that somebody saved. */
public final class AnthologyPages {
  private AnthologyPages() {}

  /** Whether {@code page}, which is HTML, says that it is of the Anthology. */
  public static boolean isAnthology(Page page) {
    return Diagnosis.isAnthology(page);
  }

  /**
   * Reads a page whatever it lists.
   *
   * @throws PageException if no paper can be read from it
   */
  public static Listing saved(Page page) throws PageException {
    return AnthologyPage.read(page);
  }
}
