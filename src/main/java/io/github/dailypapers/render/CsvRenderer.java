package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as https://www.rfc-editor.org/rfc/rfc4180 has them. Text is left as it is,
 * but for lone surrogates, which UTF-8 cannot hold.
 */
final class CsvRenderer implements Renderer {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** See https://owasp.org/www-community/attacks/CSV_Injection. */
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  private final Writer out;
  private final List<Field> columns;
  private final boolean header;
  private final boolean bom;
  private final boolean guarded;

  CsvRenderer(Writer out, List<Field> columns, boolean header, boolean bom, boolean guarded) {
    this.out = out;
    this.columns = columns;
    this.header = header;
    this.bom = bom;
    this.guarded = guarded;
  }

  @Override
  public void begin() throws IOException {
    if (bom) {
      out.write(BYTE_ORDER_MARK);
    }
    if (header) {
      for (int i = 0; i < columns.size(); i++) {
        CSVFormat.RFC4180.print(columns.get(i).label(), out, i == 0);
      }
      CSVFormat.RFC4180.println(out);
    }
  }

  @Override
  public void paper(Paper paper) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      CSVFormat.RFC4180.print(cell(FieldText.of(columns.get(i), paper)), out, i == 0);
    }
    CSVFormat.RFC4180.println(out);
  }

  @Override
  public void end() {}

  /** Null leaves a cell bare; alone on its line it is quoted, for readers skip empty lines. */
  private @Nullable String cell(String text) {
    if (text.isEmpty()) {
      return columns.size() == 1 ? text : null;
    }
    boolean formula = guarded && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return Surrogates.replaced(formula ? "'" + text : text);
  }
}
