package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One paper a line, tabs between the columns. Pipes often end at a terminal, so the text is
 * cleansed for one; nothing is cut.
 */
final class TsvRenderer implements Renderer {
  /** The identifier first, where {@code cut -f1} and fzf look for it; the longest last. */
  static final List<Field> COLUMNS =
      List.of(
          Field.ID,
          Field.LISTED_ON,
          Field.UPVOTES,
          Field.COMMENTS,
          Field.ORGANIZATION,
          Field.TITLE);

  private final Writer out;
  private final List<Field> columns;
  private final boolean header;

  TsvRenderer(Writer out, List<Field> columns, boolean header) {
    this.out = out;
    this.columns = columns;
    this.header = header;
  }

  @Override
  public void begin() throws IOException {
    if (header) {
      for (int i = 0; i < columns.size(); i++) {
        cell(i, columns.get(i).label());
      }
      out.write('\n');
    }
  }

  @Override
  public void paper(Paper paper) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      cell(i, Sanitizer.clean(FieldText.of(columns.get(i), paper)));
    }
    out.write('\n');
  }

  private void cell(int index, String text) throws IOException {
    if (index > 0) {
      out.write('\t');
    }
    out.write(text);
  }

  @Override
  public void end() {}
}
