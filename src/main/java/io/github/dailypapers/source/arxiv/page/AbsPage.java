package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the page of one paper. */
public final class AbsPage {
  /** What only such a page has. */
  static final String MARK = "#abs";

  private static final int LONGEST_TIME = " Wednesday, 30 September 2026 00:00:00".length();
  private static final String NOT_SHOWN = " additional authors not shown";

  private final Element root;

  private AbsPage(Element root) {
    this.root = root;
  }

  /**
   * The paper on {@code page}. Its days are those of its first and its newest version, whichever
   * version the page shows.
   *
   * @throws PageException if the page is not that of a paper, or lacks its id or title
   */
  public static Paper read(Page page) throws PageException {
    return read(page, Jsoup.parse(page.text()));
  }

  /** As {@link #read(Page)}, of a page whose tree is there already. */
  static Paper read(Page page, Document tree) throws PageException {
    Element root = tree.selectFirst(MARK);
    Optional<String> id = root == null ? Optional.empty() : id(tree, root);
    String title = root == null ? null : HtmlText.orNull(root.selectFirst("h1.title"));
    if (root == null || id.isEmpty() || title == null) {
      throw ArxivErrors.exception(page, tree, root != null);
    }
    PaperBuilder paper = AbsLink.paper(id.get()).title(title);
    new AbsPage(root).describe(paper);
    Element history = tree.selectFirst(".submission-history");
    if (history != null) {
      readHistory(history, paper);
    }
    return paper.build();
  }

  private static Optional<String> id(Document tree, Element root) {
    Element cite = root.selectFirst("td.arxivid");
    Optional<String> cited = cite == null ? Optional.empty() : AbsLink.id(cite);
    Element canonical = tree.selectFirst("link[rel=canonical]");
    return cited.isPresent() || canonical == null ? cited : AbsLink.id(canonical.attr("href"));
  }

  private void describe(PaperBuilder paper) {
    paper.abstractText(field("blockquote.abstract"));
    paper.comment(field("td.comments"));
    paper.journalRef(journalRef());
    paper.doi(doi());
    Element authors = root.selectFirst(".authors");
    List<String> names = authors == null ? List.of() : AuthorLinks.names(authors);
    if (authors != null && !names.isEmpty()) {
      paper.authors(names).authorCount(names.size() + missing(authors));
    }
    Element subjects = root.selectFirst("td.subjects");
    if (subjects != null) {
      List<String> categories = SubjectLine.of(subjects).categories();
      paper.categories(categories.isEmpty() ? null : categories);
    }
  }

  private @Nullable String field(String selector) {
    return HtmlText.orNull(root.selectFirst(selector));
  }

  /** Report numbers used to be marked as if they were one. */
  private @Nullable String journalRef() {
    for (Element cell : root.select("td.label + td.jref")) {
      Element label = cell.previousElementSibling();
      if (label != null && label.text().startsWith("Journal")) {
        return HtmlText.orNull(cell);
      }
    }
    return null;
  }

  /** The publisher's, which is another than the one that arXiv gives each paper. */
  private @Nullable String doi() {
    Element link = root.selectFirst("td.doi a");
    String text = link == null ? "" : HtmlText.of(link);
    int at = text.indexOf("10.");
    return at < 0 ? null : text.substring(at);
  }

  /** How many authors the page only counts; the rest of a long list is there, but folded away. */
  private static int missing(Element authors) {
    if (authors.selectFirst("#long-author-list a") != null) {
      return 0;
    }
    String text = HtmlText.of(authors);
    int end = text.indexOf(NOT_SHOWN);
    int start = end;
    while (Digits.isAt(text, start - 1)) {
      start--;
    }
    return end < 0 ? 0 : Math.max(Digits.at(text, start), 0);
  }

  private static void readHistory(Element history, PaperBuilder paper) {
    String text = HtmlText.of(history);
    int newest = 0;
    for (int at = text.indexOf("[v"); at >= 0; at = text.indexOf("[v", at + 1)) {
      int version = Digits.at(text, at + 2);
      int end = Digits.end(text, at + 2);
      if (version < 1 || !text.startsWith("]", end)) {
        continue;
      }
      Optional<LocalDate> day = day(text, end + 1);
      if (version == 1 && day.isPresent()) {
        paper.publishedOn(day.get());
      }
      if (version > Math.max(newest, 1) && day.isPresent()) {
        newest = version;
        paper.updatedOn(day.get());
      }
    }
  }

  /** The day before the time in {@code Mon, 12 Jun 2017 17:57:34 UTC}. */
  private static Optional<LocalDate> day(String text, int from) {
    String line = text.substring(from, Math.min(text.length(), from + LONGEST_TIME));
    int end = line.lastIndexOf(' ', Math.max(line.indexOf(':'), 0));
    return end < 0 ? Optional.empty() : DayText.parse(line.substring(0, end)).map(DayText::day);
  }
}
