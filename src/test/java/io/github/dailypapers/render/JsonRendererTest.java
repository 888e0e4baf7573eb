package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.support.Golden;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonRendererTest {
  private static final RenderOptions TITLES =
      RenderOptions.usual().withColumns(List.of(Field.TITLE));

  private static List<String> strings(String json) {
    List<String> strings = new ArrayList<>();
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getString());
        }
      }
    }
    return strings;
  }

  @Test
  void anArrayHasOneObjectALine() {
    Golden.assertMatches(
        "render/papers.json", Papers.render(Format.JSON, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void jsonLinesHaveOneObjectALineAndNothingElse() {
    Golden.assertMatches(
        "render/papers.jsonl", Papers.render(Format.JSONL, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void aListingWithoutPapersIsAnEmptyArray() {
    assertThat(Papers.render(Format.JSON)).isEqualTo("[]\n");
  }

  @Test
  void aListingWithoutPapersHasNoJsonLines() {
    assertThat(Papers.render(Format.JSONL)).isEmpty();
  }

  @Test
  void onlyChosenColumnsAreWritten() {
    RenderOptions options =
        RenderOptions.usual().withColumns(List.of(Field.UPVOTES, Field.MEDIA, Field.SUMMARY));
    assertThat(
            Papers.render(
                Format.JSONL, options, Papers.paper().upvotes(0).media(List.of()).build()))
        .isEqualTo("{\"upvotes\":0,\"media\":[],\"summary\":null}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain",
        "",
        "日本語 🚀",
        "\"\\/\b\f\n\r\t\u0000\u001B\u007F\u0085\u2028\uFEFF",
        "\uD83D",
        "\uDE80",
        "a\uD83D\"b\\\uDE80\uD83D",
        "\uDE80\uD83D",
        "🚀\uD83Dx\n🚀"
      })
  void everyTextComesBackFromAReaderAsItWas(String text) {
    assertThat(strings(Papers.render(Format.JSONL, TITLES, Papers.titled(text))))
        .containsExactly(text);
    assertThat(strings(Papers.render(Format.JSON, TITLES, Papers.titled(text))))
        .containsExactly(text);
  }

  @Test
  void noTextBreaksALine() {
    assertThat(Papers.render(Format.JSONL, TITLES, Papers.titled("a\nb\r\u2028"))).hasLineCount(1);
  }

  @Test
  void lettersOutsideAsciiAreNotEscaped() {
    assertThat(Papers.render(Format.JSONL, TITLES, Papers.titled("é中🚀")))
        .isEqualTo("{\"title\":\"é中🚀\"}\n");
  }

  @Test
  void aFailureOfTheOutputIsReportedAsSuch() {
    IOException full = new IOException("No space left on device");
    for (Format format : List.of(Format.JSON, Format.JSONL)) {
      Renderer renderer = format.renderer(new FailingWriter(full), RenderOptions.usual());
      assertThatThrownBy(
              () -> {
                renderer.begin();
                for (int i = 0; i < 100; i++) {
                  renderer.paper(Papers.full());
                }
              })
          .isSameAs(full);
      assertThatThrownBy(renderer::end).isSameAs(full);
    }
  }

  @Test
  void theOutputIsLeftOpen() throws IOException {
    FailingWriter out = new FailingWriter(null);
    Renderer renderer = Format.JSON.renderer(out, RenderOptions.usual());
    renderer.begin();
    renderer.paper(Papers.full());
    renderer.end();
    assertThat(out.closed).isFalse();
  }

  private static final class FailingWriter extends Writer {
    private final @Nullable IOException failure;
    private boolean closed;

    FailingWriter(@Nullable IOException failure) {
      this.failure = failure;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
      if (failure != null) {
        throw failure;
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      closed = true;
    }
  }
}
