package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes papers as JSON objects: every chosen field in order, null where unknown. Text comes back
 * from a JSON reader exactly as it was.
 */
final class JsonObjects {
  private final JsonGenerator generator;
  private final List<Field> fields;

  JsonObjects(Writer out, List<Field> fields) {
    this.fields = fields;
    this.generator =
        JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out);
  }

  void write(String before, Paper paper, String after) throws IOException {
    try {
      generator.writeRaw(before);
      generator.writeStartObject();
      for (Field field : fields) {
        generator.writeName(field.label());
        value(field.of(paper));
      }
      generator.writeEndObject();
      generator.writeRaw(after);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /** Writes {@code last} and hands everything on to the output. */
  void end(String last) throws IOException {
    try {
      generator.writeRaw(last);
      generator.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof LocalDate day) {
      generator.writeString(day.toString());
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object item : list) {
        value(item);
      }
      generator.writeEndArray();
    } else {
      JsonText.write(generator, value.toString());
    }
  }
}
