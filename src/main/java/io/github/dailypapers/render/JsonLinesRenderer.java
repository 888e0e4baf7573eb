package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One JSON object a line, as https://jsonlines.org has it. */
final class JsonLinesRenderer implements Renderer {
  private final JsonObjects objects;

  JsonLinesRenderer(Writer out, List<Field> fields) {
    this.objects = new JsonObjects(out, fields);
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    objects.write("", paper, "\n");
  }

  @Override
  public void end() throws IOException {
    objects.end("");
  }
}
