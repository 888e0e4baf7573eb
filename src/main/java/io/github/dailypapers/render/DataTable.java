package io.github.dailypapers.render;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Rows for programs to read.
 *
 * @param columns what the values are called
 * @param rows texts, whole or other numbers, or null where there is none; one a column
 */
public record DataTable(List<String> columns, List<List<@Nullable Object>> rows) {
  /** Writes comma-separated values (https://www.rfc-editor.org/rfc/rfc4180). */
  public void csv(Writer out, boolean header) throws IOException {
    if (header) {
      CSVFormat.RFC4180.printRecord(out, columns.toArray());
    }
    for (List<@Nullable Object> row : rows) {
      CSVFormat.RFC4180.printRecord(out, row.stream().map(DataTable::text).toArray());
    }
  }

  /** Writes a line a row, with tabs between the values. */
  public void tsv(Writer out, boolean header) throws IOException {
    if (header) {
      out.write(String.join("\t", columns) + "\n");
    }
    for (List<@Nullable Object> row : rows) {
      String before = "";
      for (Object value : row) {
        out.write(before + Sanitizer.clean(text(value)));
        before = "\t";
      }
      out.write('\n');
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Surrogates.replaced(value.toString());
  }

  /** Writes one JSON array, an object a line. */
  public void json(Writer out) throws IOException {
    try (JsonGenerator json =
        JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeRaw("[");
      String before = "\n";
      for (List<@Nullable Object> row : rows) {
        json.writeRaw(before);
        object(json, row);
        before = ",\n";
      }
      json.writeRaw(rows.isEmpty() ? "]\n" : "\n]\n");
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void object(JsonGenerator json, List<@Nullable Object> row) {
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeName(columns.get(i));
      Object value = row.get(i);
      if (value instanceof Long number) {
        json.writeNumber(number);
      } else if (value instanceof Double number) {
        json.writeNumber(number);
      } else if (value == null) {
        json.writeNull();
      } else {
        JsonText.write(json, value.toString());
      }
    }
    json.writeEndObject();
  }
}
