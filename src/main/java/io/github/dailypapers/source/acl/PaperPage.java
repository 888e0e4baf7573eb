package io.github.dailypapers.source.acl;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the page of one paper. */
final class PaperPage {
  private final Document page;
  private final Details details;

  PaperPage(Document page, Details details) {
    this.page = page;
    this.details = details;
  }

  /**
   * The paper.
   *
   * @param id its identifier
   */
  Listing read(String id) {
    List<String> authors = Names.ofLine(page.selectFirst("#main .lead, main .lead"));
    String title = text("#title");
    Badges links = details.links();
    PaperBuilder paper = Paper.of(Anthology.SOURCE).id(id).title(title).url(Links.page(id));
    paper.authors(authors).authorCount(authors == null ? null : Integer.valueOf(authors.size()));
    paper.abstractText(abstractText()).journalRef(details.text("Volume").orElse(null));
    paper.doi(details.text("DOI").or(() -> meta("citation_doi")).orElse(null));
    paper.codeUrl(links.code()).media(links.videos());
    Optional<String> pdf = links.pdf().or(() -> meta("citation_pdf_url"));
    pdf.flatMap(href -> Links.pdf(href, id)).ifPresent(paper::pdfUrl);
    paper.citationKey(bibtexKey(page).orElse(null));
    return new Listing(Kind.PAPER, Optional.empty(), List.of(paper.build()), remarks(id, title));
  }

  private List<Remark> remarks(String id, @Nullable String title) {
    List<Remark> remarks = new ArrayList<>();
    if (title == null) {
      remarks.add(new Remark("there is no title of: " + id, true));
    }
    if (page.selectFirst("footer") == null) {
      remarks.add(new Remark("the page of " + id + " is cut off", true));
    }
    return remarks;
  }

  /** Without its heading, which is the word abstract. */
  private @Nullable String abstractText() {
    Element box = page.selectFirst(".acl-abstract");
    if (box == null) {
      return null;
    }
    Element text = box.clone();
    text.select(".card-title").remove();
    return Entry.text(text);
  }

  private @Nullable String text(String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : Entry.text(element);
  }

  private Optional<String> meta(String name) {
    Element element = page.selectFirst("meta[name=" + name + "]");
    String content = element == null ? "" : OneLine.of(element.attr("content"));
    return content.isEmpty() ? Optional.empty() : Optional.of(content);
  }

  /**
   * The key of the page's BibTeX, empty if there is none.
   *
   * @param page of a paper
   */
  static Optional<String> bibtexKey(Document page) {
    Element stated = page.selectFirst("#citePaperBibkey");
    String key = stated == null ? "" : OneLine.of(stated.text());
    Element bibtex = page.selectFirst("#citeBibtexContent");
    if (key.isEmpty() && bibtex != null) {
      String text = bibtex.wholeText();
      int from = text.indexOf('{') + 1;
      int to = text.indexOf(',', from);
      boolean entry = text.strip().startsWith("@") && from > 0 && to > from;
      key = entry ? text.substring(from, to).strip() : "";
    }
    return isKey(key) ? Optional.of(key) : Optional.empty();
  }

  /** Keys are made of words and hyphens; anything else would break a bibliography. */
  private static boolean isKey(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c >= 128 || !(Character.isLetterOrDigit(c) || "-_:.".indexOf(c) >= 0)) {
        return false;
      }
    }
    return !key.isEmpty();
  }
}
