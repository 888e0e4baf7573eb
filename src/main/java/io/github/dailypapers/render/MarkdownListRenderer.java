package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** A Markdown list, one item a paper: title and link, who, votes, identifier, listing day. */
final class MarkdownListRenderer implements Renderer {
  private final Writer out;

  MarkdownListRenderer(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    StringBuilder item = new StringBuilder("- **");
    item.append(MarkdownText.link(title(paper), FieldText.of(Field.URL, paper))).append("**");
    String before = " — ";
    for (String part : new String[] {who(paper), votes(paper), text(paper, Field.ID), day(paper)}) {
      if (!part.isEmpty()) {
        item.append(before).append(MarkdownText.escape(part));
        before = " · ";
      }
    }
    out.write(item.append('\n').toString());
  }

  @Override
  public void end() {}

  private static String title(Paper paper) {
    String title = text(paper, Field.TITLE);
    return title.isEmpty() ? "untitled" : title;
  }

  private static String who(Paper paper) {
    String organization = text(paper, Field.ORGANIZATION);
    if (!organization.isEmpty()) {
      return organization;
    }
    Optional<FirstAuthor> first = FirstAuthor.of(paper);
    if (first.isEmpty()) {
      return "";
    }
    return first.get().others() == 0 ? first.get().name() : first.get().name() + " et al.";
  }

  private static String votes(Paper paper) {
    Integer votes = paper.upvotes();
    if (votes == null) {
      return "";
    }
    return votes == 1 ? "1 vote" : votes + " votes";
  }

  private static String day(Paper paper) {
    return text(paper, Field.LISTED_ON);
  }

  private static String text(Paper paper, Field field) {
    return Sanitizer.clean(FieldText.of(field, paper));
  }
}
