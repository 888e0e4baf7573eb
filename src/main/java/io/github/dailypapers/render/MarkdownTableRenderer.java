package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table of chosen columns, https://github.github.com/gfm/#tables-extension-. It always has its
 * header, without which it would be no table.
 */
final class MarkdownTableRenderer implements Renderer {
  private final Writer out;
  private final List<Field> columns;

  MarkdownTableRenderer(Writer out, List<Field> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void begin() throws IOException {
    StringBuilder names = new StringBuilder("|");
    StringBuilder rule = new StringBuilder("|");
    for (Field field : columns) {
      names.append(' ').append(MarkdownText.escape(field.label())).append(" |");
      rule.append(field.type() == Field.Type.NUMBER ? " ---: |" : " --- |");
    }
    out.write(names.append('\n').append(rule).append('\n').toString());
  }

  @Override
  public void paper(Paper paper) throws IOException {
    StringBuilder row = new StringBuilder("|");
    for (Field field : columns) {
      row.append(' ').append(MarkdownText.escape(FieldText.of(field, paper))).append(" |");
    }
    out.write(row.append('\n').toString());
  }

  @Override
  public void end() {}
}
