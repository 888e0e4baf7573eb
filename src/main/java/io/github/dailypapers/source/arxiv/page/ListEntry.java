package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.paper.PaperBuilder;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a listing: a {@code dt} with the running number and the id, and the {@code dd} below
 * it with everything else.
 */
final class ListEntry {
  private final Element term;
  private final @Nullable Element description;
  private final String mark;

  /**
   * An entry.
   *
   * @param description null where none follows
   */
  ListEntry(Element term, @Nullable Element description) {
    this.term = term;
    this.description = description;
    this.mark = HtmlText.of(term);
  }

  /** The running number, 0 if the entry has none. */
  int number() {
    int number = mark.startsWith("[") ? Digits.at(mark, 1) : 0;
    return number > 0 && mark.startsWith("]", Digits.end(mark, 1)) ? number : 0;
  }

  /** The paper's id. A description never tells it, for it may link to other papers. */
  Optional<String> id() {
    return AbsLink.id(term);
  }

  /** Whether the entry has the one thing that every paper has. */
  boolean hasTitle() {
    return field(called("list-title")) != null;
  }

  /**
   * How the paper is announced, null where neither the entry nor its section says.
   *
   * @param section the section the entry stands in
   */
  @Nullable String announce(ListHeading.Section section) {
    boolean cross = mark.contains("(cross-list") || section == ListHeading.Section.CROSS;
    if (mark.contains("(replaced") || section == ListHeading.Section.REPLACEMENT) {
      return cross ? "replace-cross" : "replace";
    }
    if (cross) {
      return "cross";
    }
    return section == ListHeading.Section.NEW ? "new" : null;
  }

  /**
   * Sets what the description says.
   *
   * @return whether nothing in it was passed over
   */
  boolean describe(PaperBuilder paper) {
    paper.title(field(called("list-title")));
    paper.comment(field(called("list-comments")));
    paper.journalRef(field(called("list-journal-ref")));
    paper.abstractText(field(new Evaluator.Tag("p")));
    boolean whole = true;
    Element authors = find(called("list-authors"));
    if (authors != null) {
      whole = AuthorLinks.listed(authors, paper);
    }
    Element subjects = find(called("list-subjects"));
    if (subjects != null) {
      SubjectLine line = SubjectLine.of(subjects);
      paper.categories(line.categories().isEmpty() ? null : line.categories());
      whole &= line.whole() && !line.categories().isEmpty();
    }
    return whole;
  }

  private @Nullable String field(Evaluator part) {
    return HtmlText.orNull(find(part));
  }

  private @Nullable Element find(Evaluator part) {
    return description == null ? null : description.selectFirst(part);
  }

  /** Built by hand, for a page has thousands of parts and a selector is parsed at each use. */
  private static Evaluator called(String name) {
    return new Evaluator.Class(name);
  }
}
