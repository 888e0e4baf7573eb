package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record a paper for reference managers (https://en.wikipedia.org/wiki/RIS_(file_format)): tags
 * of two letters, each value on a line that ends in CR LF. A preprint is unpublished work, a paper
 * of the ACL Anthology one of a conference. The year is that of the first version, never that of a
 * listing.
 */
final class RisRenderer implements Renderer {
  private final Writer out;

  RisRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    String id = paper.id();
    boolean conference = id != null && !PaperId.isArxiv(id) && new PaperId(id).isAnthology();
    tag("TY", conference ? "CPAPER" : "UNPB");
    tag("TI", paper.title());
    for (String name : some(paper.authors())) {
      tag("AU", name);
    }
    LocalDate day = paper.publishedOn();
    if (day != null) {
      tag("PY", Integer.toString(day.getYear()));
      tag("DA", day.toString().replace('-', '/'));
    }
    tag("AB", paper.abstractText());
    for (String keyword : some(paper.keywords())) {
      tag("KW", keyword);
    }
    for (String category : some(paper.categories())) {
      tag("KW", category);
    }
    if (id != null && PaperId.isArxiv(id)) {
      tag("M3", "Preprint");
      tag("AN", "arXiv:" + id);
    } else {
      tag("AN", id);
    }
    tag("DO", paper.doi());
    tag("UR", paper.url());
    tag("L1", paper.pdfUrl());
    tag("N1", paper.journalRef());
    tag("N1", paper.comment());
    out.write("ER  - \r\n\r\n");
  }

  private static List<String> some(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private void tag(String name, @Nullable String value) throws IOException {
    String line = value == null ? "" : line(value);
    if (!line.isEmpty()) {
      out.write(name + "  - " + line + "\r\n");
    }
  }

  /** A value has but one line. */
  private static String line(String value) {
    StringBuilder line = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c)) {
        line.append(' ');
      } else if (!TerminalText.isHarmful(c)) {
        line.append(c);
      }
    }
    return Surrogates.replaced(line.toString().strip());
  }

  @Override
  public void end() {}
}
