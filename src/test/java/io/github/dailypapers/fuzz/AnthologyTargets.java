package io.github.dailypapers.fuzz;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.acl.AnthologyPage;
import java.net.URI;

/** What the pages of the ACL Anthology are read with. */
final class AnthologyTargets {
  private static final URI VOLUME = URI.create("https://aclanthology.org/volumes/2031.kite-long/");

  private AnthologyTargets() {}

  static void page(byte[] input) throws PageException {
    Page page = new Page(VOLUME, input);
    Listing listing = AnthologyPage.read(page);
    Sound.listing(listing);
    for (Paper paper : listing.papers()) {
      Sound.require(paper.listedOn() == null, "the page tells no day of a listing");
      if (paper.citationKey() != null) {
        Sound.line("the key", paper.citationKey());
      }
    }
  }
}
