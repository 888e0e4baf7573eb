package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.paper.PaperId;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The link to a paper's own page, which tells which paper is spoken of. */
final class AbsLink {
  private static final String PATH = "/abs/";
  private static final String SITE = "https://arxiv.org";

  private AbsLink() {}

  /** The id of the first paper that {@code element} links to. */
  static Optional<String> id(Element element) {
    for (Element link : element.getElementsByTag("a")) {
      Optional<String> id = id(link.attr("href"));
      if (id.isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  /**
   * The id in the address of a paper's page: without version, and without the class of a subject
   * that old ids may carry.
   */
  static Optional<String> id(String address) {
    int start = address.indexOf(PATH);
    if (start < 0) {
      return Optional.empty();
    }
    String id = withoutVersion(path(address, start + PATH.length()));
    int slash = id.indexOf('/');
    int dot = id.indexOf('.');
    String canonical =
        dot >= 0 && dot < slash ? id.substring(0, dot).concat(id.substring(slash)) : id;
    return PaperId.isArxiv(id) ? Optional.of(canonical) : Optional.empty();
  }

  private static String path(String address, int from) {
    int end = from;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return address.substring(from, end).strip();
  }

  private static String withoutVersion(String id) {
    int mark = id.lastIndexOf('v');
    boolean version =
        Digits.isAt(id, mark - 1)
            && Digits.isAt(id, mark + 1)
            && Digits.end(id, mark + 1) == id.length();
    return version ? id.substring(0, mark) : id;
  }

  /** A paper of which no more is known than its id, and so its addresses. */
  static PaperBuilder paper(String id) {
    return Paper.of("arxiv").id(id).url(SITE + PATH + id).pdfUrl(SITE + "/pdf/" + id);
  }
}
