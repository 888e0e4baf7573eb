package io.github.dailypapers.source.acl;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of a list tells of its paper. The abstract stands beside the entry, under a name
 * made of the paper's identifier.
 *
 * @param id the paper's identifier
 * @param paper all but the abstract
 * @param promisesAbstract whether the entry has a badge that opens an abstract
 */
record Entry(String id, PaperBuilder paper, boolean promisesAbstract) {
  /** What the names of abstracts begin with. */
  static final String ABSTRACT = "abstract-";

  private static final int LONGEST_NAME = 60;

  /**
   * Reads an entry, empty if no identifier is in it.
   *
   * @param links all that the entry has, with its title's
   * @param title the link that is the entry's title
   * @param volume the title of the volume whose papers are being listed, null if there is none
   */
  static Optional<Entry> read(List<Element> links, Element title, @Nullable String volume) {
    Badges badges = Badges.of(links);
    Optional<String> id = AnthologyId.ofAddress(title.attr("href")).or(badges::id);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    PaperBuilder paper = titled(id.get(), title);
    Element strong = title.parent();
    if (strong != null) {
      List<String> authors = Names.below(strong);
      paper.authors(authors).authorCount(authors == null ? null : Integer.valueOf(authors.size()));
    }
    paper.journalRef(volume(links, title).orElse(volume));
    paper.codeUrl(badges.code()).media(badges.videos());
    badges.pdf().flatMap(href -> Links.pdf(href, id.get())).ifPresent(paper::pdfUrl);
    return Optional.of(new Entry(id.get(), paper, badges.promisesAbstract()));
  }

  /** What the title alone tells. */
  static PaperBuilder titled(String id, Element title) {
    return Paper.of(Anthology.SOURCE).id(id).title(text(title)).url(Links.page(id));
  }

  /** The list of a person's papers names the volume of each. */
  private static Optional<String> volume(List<Element> links, Element title) {
    for (Element link : links) {
      if (!link.equals(title) && link.attr("href").contains("/volumes/")) {
        return Optional.ofNullable(text(link));
      }
    }
    return Optional.empty();
  }

  /** Those of {@code links} that are the title of a paper. */
  static List<Element> titles(List<Element> links) {
    List<Element> titles = new ArrayList<>();
    for (Element link : links) {
      if (isTitle(link)) {
        titles.add(link);
      }
    }
    return titles;
  }

  /** Whether {@code link} stands where an entry has its title. */
  static boolean isTitle(Element link) {
    Element parent = link.parent();
    return parent != null && parent.nameIs("strong") && link.hasAttr("href");
  }

  /** The text of {@code element} on one line, null if it has none. */
  static @Nullable String text(Element element) {
    String text = OneLine.of(element.text());
    return text.isEmpty() ? null : text;
  }

  /** What to call an entry that could not be read. */
  static String nameOf(Element box) {
    String text = OneLine.of(box.text());
    int end = Math.min(LONGEST_NAME, text.length());
    boolean splitsPair =
        end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
    String name = text.substring(0, splitsPair ? end - 1 : end);
    return end < text.length() ? "\"" + name + "...\"" : "\"" + name + "\"";
  }
}
