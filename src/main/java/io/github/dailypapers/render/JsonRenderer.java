package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One JSON array, one object a line. */
final class JsonRenderer implements Renderer {
  private final JsonObjects objects;
  private boolean any;

  JsonRenderer(Writer out, List<Field> fields) {
    this.objects = new JsonObjects(out, fields);
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    objects.write(any ? ",\n" : "[\n", paper, "");
    any = true;
  }

  @Override
  public void end() throws IOException {
    objects.end(any ? "\n]\n" : "[]\n");
  }
}
