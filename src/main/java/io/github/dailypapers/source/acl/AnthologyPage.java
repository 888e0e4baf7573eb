package io.github.dailypapers.source.acl;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.source.PageException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the Anthology's pages: of a volume, an event, a person or a single paper. No page tells
 * more of a paper's day than the month of the conference, so none is given one.
 */
public final class AnthologyPage {
  private AnthologyPage() {}

  /**
   * The papers on {@code page} in its order, front matter included. The listing is of the kind
   * PAPER for a paper's page, and PERIOD for any other.
   *
   * @throws PageException if there is no paper on it
   */
  public static Listing read(Page page) throws PageException {
    Document tree = Jsoup.parse(page.text());
    Details details = Details.of(tree);
    String id = details.text("Anthology ID").orElseGet(() -> statedId(tree));
    if (AnthologyId.isAnthologyId(id)) {
      return new PaperPage(tree, details).read(id);
    }
    Element title = AnthologyId.isVolumeId(id) ? tree.selectFirst("#title") : null;
    Listing listing = PaperList.read(tree, title == null ? null : Entry.text(title));
    if (listing.papers().isEmpty()) {
      throw new Diagnosis(page, tree).exception();
    }
    return listing;
  }

  /** A page that is cut off above its rows may have told its paper in its head. */
  private static String statedId(Document tree) {
    Element title = tree.head().selectFirst("meta[name=citation_title]");
    Element address = tree.head().selectFirst("link[rel=canonical]");
    return title == null || address == null ? "" : AnthologyId.lastSegment(address.attr("href"));
  }
}
