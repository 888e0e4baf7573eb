package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.paper.PaperBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The authors of a paper: each is a link to a search for the name. What stands between the links
 * are commas and affiliations, which may hold links of their own.
 */
final class AuthorLinks {
  /** Where listings cut the list of authors off, without saying so. */
  private static final int CUT = 100;

  private static final String UNAVAILABLE = "(author list is unavailable)";

  private AuthorLinks() {}

  /** The names in the page's order. */
  static List<String> names(Element authors) {
    List<String> names = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Element link : authors.getElementsByTag("a")) {
      String address = link.attr("href");
      String name = HtmlText.of(link);
      if (name.isEmpty()) {
        continue;
      }
      if (address.contains("searchtype=author") || address.contains("/au:")) {
        names.add(name);
      } else if (!isForeign(link, address)) {
        others.add(name);
      }
    }
    return names.isEmpty() ? others : names;
  }

  /** Whether a link belongs to an affiliation, or opens the rest of a long list. */
  private static boolean isForeign(Element link, String address) {
    return address.startsWith("javascript:")
        || address.startsWith("mailto:")
        || address.contains("/abs/")
        || link.hasClass("link-external")
        || HtmlText.isStandIn(link.text());
  }

  /**
   * Sets the authors that a listing names. Of a hundred it is not known whether they are all.
   *
   * @return whether the names could be read, or the page says that there are none to be had
   */
  static boolean listed(Element authors, PaperBuilder paper) {
    List<String> names = names(authors);
    if (names.isEmpty()) {
      return HtmlText.of(authors).contains(UNAVAILABLE);
    }
    paper.authors(names);
    if (names.size() != CUT) {
      paper.authorCount(names.size());
    }
    return true;
  }
}
