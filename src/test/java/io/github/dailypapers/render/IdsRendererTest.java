package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class IdsRendererTest {
  @Test
  void eachIdentifierIsALine() {
    assertThat(
            Papers.render(
                Format.IDS,
                Papers.paper().id("2511.00010").build(),
                Papers.paper().id("\u001B[1m2511.1\n").build()))
        .isEqualTo("2511.00010\n2511.1\n");
  }

  @Test
  void papersWithoutAnIdentifierAreCounted() throws IOException {
    StringWriter out = new StringWriter();
    Renderer renderer = Format.IDS.renderer(out, RenderOptions.usual());
    renderer.paper(Papers.titled("nameless"));
    renderer.paper(Papers.paper().id("\u200B").build());
    renderer.paper(Papers.paper().id("1").build());
    assertThat(out).hasToString("1\n");
    assertThat(renderer.skipped()).isEqualTo(2);
  }

  @Test
  void otherFormatsSkipNothing() throws IOException {
    Renderer renderer = Format.TSV.renderer(new StringWriter(), RenderOptions.usual());
    renderer.paper(Papers.titled("nameless"));
    assertThat(renderer.skipped()).isZero();
  }
}
