package io.github.dailypapers.source.acl;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.OneLine;
import io.github.dailypapers.source.PageException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what a page is that no paper could be read from. */
final class Diagnosis {
  private static final String EXPECTED =
      ".d-sm-flex.align-items-stretch strong > a, .acl-paper-details";

  private final Page page;
  private final Document tree;

  Diagnosis(Page page, Document tree) {
    this.page = page;
    this.tree = tree;
  }

  /** The page's failure in words. */
  PageException exception() {
    if (OneLine.of(page.text()).isEmpty()) {
      return because(page, "the page is empty", "try again later");
    }
    if (!isAnthology(page)) {
      return because(
          page,
          "the page is not one of the ACL Anthology",
          "check the address; the site may have changed");
    }
    Element title = tree.selectFirst("#title");
    if (title != null && OneLine.of(title.text()).equals("404")) {
      return because(
          page, "the ACL Anthology says that there is no such page", "check the volume or the id");
    }
    return because(
        page,
        "the page of the ACL Anthology lists no papers",
        "name a volume, an event, a person or a paper");
  }

  /** The failure of a page that is another than the one asked for. */
  static PageException another(Page page) {
    return because(
        page, "the site answered with another page than the one asked for", "try again later");
  }

  /** Whether {@code page} says that it is of the Anthology, whatever it shows. */
  static boolean isAnthology(Page page) {
    String text = page.text();
    return text.contains("ACL Anthology</title>")
        || (text.contains("navbar-brand") && text.contains("acl-logo.svg"));
  }

  private static PageException because(Page page, String message, String hint) {
    return new PageException(page.address(), EXPECTED, message, hint);
  }
}
