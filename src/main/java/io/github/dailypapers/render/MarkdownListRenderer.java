package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;

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
    for (String fact : Facts.of(paper)) {
      item.append(before).append(MarkdownText.escape(fact));
      before = " · ";
    }
    out.write(item.append('\n').toString());
  }

  @Override
  public void end() {}

  private static String title(Paper paper) {
    String title = Sanitizer.clean(FieldText.of(Field.TITLE, paper));
    return title.isEmpty() ? "untitled" : title;
  }
}
