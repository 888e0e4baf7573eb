package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperMatchWriterTest {
  private static PaperMatchWriter writer(Format format, StringWriter out) {
    return new PaperMatchWriter(format.renderer(out, RenderOptions.usual()));
  }

  @Test
  void thePapersFoundAreWrittenInTheFormat() {
    assertThat(
            Papers.grep(
                out -> new PaperMatchWriter(Format.MARKDOWN.renderer(out, RenderOptions.usual())),
                "b",
                Papers.titled("abc"),
                Papers.titled("xyz"),
                Papers.titled("bcd")))
        .isEqualTo("- **abc**\n- **bcd**\n");
  }

  @Test
  void whenNothingIsFoundTheFormatIsStillWhole() throws IOException {
    StringWriter out = new StringWriter();
    writer(Format.JSON, out).end();
    assertThat(out.toString()).isEqualTo("[]\n");
  }

  @Test
  void papersThatTheFormatCannotWriteAreCounted() throws IOException {
    PaperMatchWriter writer = writer(Format.IDS, new StringWriter());
    writer.match(Papers.titled("a"), List.of());
    writer.match(Papers.full(), List.of());
    assertThat(writer.skipped()).isOne();
  }
}
