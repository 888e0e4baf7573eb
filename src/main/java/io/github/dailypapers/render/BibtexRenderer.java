package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @misc} entry a paper, with arXiv's fields
 * (https://info.arxiv.org/help/hypertex/bibstyles/) where the paper is arXiv's. The year is that of
 * the first version, never that of a listing.
 */
final class BibtexRenderer implements Renderer {
  private final Writer out;
  private final CitationKeys keys = new CitationKeys();
  private boolean any;

  BibtexRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    out.write((any ? "\n@misc{" : "@misc{") + keys.next(paper));
    any = true;
    String title = paper.title();
    if (title != null) {
      // The second braces keep BibTeX from lower-casing names and acronyms.
      value("title", "{" + LatexText.escape(title) + "}");
    }
    if (paper.authors() != null) {
      value("author", authors(paper.authors()));
    }
    published(paper.publishedOn());
    eprint(paper);
    address("doi", paper.doi());
    address("url", paper.url());
    if (paper.journalRef() != null) {
      value("note", LatexText.escape(paper.journalRef()));
    }
    out.write("\n}\n");
  }

  @Override
  public void end() {}

  private void published(@Nullable LocalDate day) throws IOException {
    if (day != null) {
      value("year", Integer.toString(day.getYear()));
      // BibTeX knows the months by these names, without braces.
      field("month", day.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT));
    }
  }

  private void eprint(Paper paper) throws IOException {
    String id = paper.id();
    if (id == null || !PaperId.isArxiv(id)) {
      return;
    }
    value("eprint", id);
    value("archivePrefix", "arXiv");
    List<String> categories = paper.categories();
    if (categories != null && !categories.isEmpty()) {
      value("primaryClass", LatexText.escape(categories.get(0)));
    }
  }

  /** Addresses and DOIs are set verbatim, so only what would break the file is encoded. */
  private void address(String name, @Nullable String address) throws IOException {
    if (address != null) {
      StringBuilder encoded = new StringBuilder(address.length());
      for (int i = 0; i < address.length(); i++) {
        char c = address.charAt(i);
        if (c == '{' || c == '}' || c == '\\' || c == ' ' || Character.isISOControl(c)) {
          encoded.append('%').append(Character.forDigit(c >> 4 & 15, 16));
          encoded.append(Character.forDigit(c & 15, 16));
        } else {
          encoded.append(c);
        }
      }
      value(name, Surrogates.replaced(encoded.toString()));
    }
  }

  private static String authors(List<String> names) {
    StringBuilder authors = new StringBuilder();
    for (String name : names) {
      if (!name.isBlank()) {
        authors.append(authors.length() == 0 ? "" : " and ").append(author(name));
      }
    }
    return authors.toString();
  }

  /** Braces around a name that BibTeX would take apart at a comma or at the word and. */
  private static String author(String name) {
    String escaped = LatexText.escape(name);
    String lower = " " + escaped.toLowerCase(Locale.ROOT) + " ";
    boolean apart =
        escaped.indexOf(',') >= 0 || lower.contains(" and ") || lower.equals(" others ");
    return apart ? "{" + escaped + "}" : escaped;
  }

  private void value(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      field(name, "{" + value + "}");
    }
  }

  private void field(String name, String value) throws IOException {
    out.write(",\n  " + name + " = " + value);
  }
}
