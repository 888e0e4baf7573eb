package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an Atom feed (https://www.rfc-editor.org/rfc/rfc4287).
 *
 * @param id the address that stays the paper's own
 * @param updated when it was listed, such as {@code 2025-11-19T00:00:00Z}
 * @param text the whole element, with the end of its last line
 */
record AtomEntry(String id, String updated, String text) {
  private static final String ARXIV_SCHEME = "http://arxiv.org/schemas/atom";

  /**
   * The entry of {@code paper}; empty if that has no identifier or no day, which each must have.
   */
  static Optional<AtomEntry> of(Paper paper) {
    Optional<String> id = PaperAddress.of(paper);
    LocalDate day = day(paper);
    if (id.isEmpty() || day == null) {
      return Optional.empty();
    }
    return Optional.of(new AtomEntry(id.get(), moment(day), text(paper, id.get(), day)));
  }

  /** The day of the listing, else of the latest version that is known of. */
  private static @Nullable LocalDate day(Paper paper) {
    if (paper.listedOn() != null) {
      return paper.listedOn();
    }
    return paper.updatedOn() != null ? paper.updatedOn() : paper.publishedOn();
  }

  static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String text(Paper paper, String id, LocalDate day) {
    StringBuilder text = new StringBuilder("<entry>\n");
    String title = paper.title();
    element(text, "id", id);
    element(text, "title", title == null ? id : title);
    element(text, "updated", moment(day));
    if (paper.publishedOn() != null) {
      element(text, "published", moment(paper.publishedOn()));
    }
    for (String name : some(paper.authors())) {
      String escaped = Markup.escape(name);
      if (!escaped.isEmpty()) {
        text.append("<author><name>").append(escaped).append("</name></author>\n");
      }
    }
    link(text, "related", "application/pdf", paper.pdfUrl());
    link(text, "related", "text/html", paper.codeUrl());
    link(text, "related", "text/html", paper.projectUrl());
    // Some readers follow the last one, whatever it is.
    boolean web = Markup.link(paper.url()).isPresent();
    link(text, "alternate", "text/html", web ? paper.url() : id);
    for (String keyword : some(paper.keywords())) {
      category(text, keyword, "");
    }
    for (String category : some(paper.categories())) {
      category(text, category, " scheme=\"" + ARXIV_SCHEME + "\"");
    }
    String summary = paper.abstractText() == null ? paper.summary() : paper.abstractText();
    if (summary != null) {
      element(text, "summary", summary);
    }
    return text.append("</entry>\n").toString();
  }

  private static List<String> some(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static void element(StringBuilder text, String name, String value) {
    text.append('<').append(name).append('>').append(Markup.escape(value));
    text.append("</").append(name).append(">\n");
  }

  private static void link(
      StringBuilder text, String relation, String type, @Nullable String address) {
    Optional<String> link = Markup.link(address);
    if (link.isPresent()) {
      text.append("<link rel=\"").append(relation).append("\" type=\"").append(type);
      text.append("\" href=\"").append(link.get()).append("\"/>\n");
    }
  }

  private static void category(StringBuilder text, String term, String scheme) {
    String escaped = Markup.escape(term);
    if (!escaped.isEmpty()) {
      text.append("<category term=\"").append(escaped).append('"').append(scheme).append("/>\n");
    }
  }
}
