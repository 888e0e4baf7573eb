package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events of a search, with the keys that ripgrep's have. */
class MatchJsonWriterTest {
  private static final Paper PAPER =
      Papers.paper()
          .id("2511.10555")
          .title("Ünïcode 🚀 ferns, ferns")
          .listedOn(Papers.LISTED)
          .url("https://huggingface.co/papers/2511.10555")
          .keywords(List.of("wet", "ferns"))
          .build();

  private static List<String> events(String pattern, Paper... papers) {
    return Papers.grep(MatchJsonWriter::new, pattern, papers).lines().toList();
  }

  @Test
  void aPaperBeginsMatchesAndEndsAndASummaryCloses() {
    assertThat(events("fern", PAPER))
        .containsExactly(
            "{\"type\":\"begin\",\"data\":{\"path\":{\"text\":\"2511.10555\"},"
                + "\"source\":\"hf\",\"id\":\"2511.10555\",\"title\":\"Ünïcode 🚀 ferns, ferns\","
                + "\"listed_on\":\"2025-11-19\","
                + "\"url\":\"https://huggingface.co/papers/2511.10555\"}}",
            "{\"type\":\"match\",\"data\":{\"path\":{\"text\":\"2511.10555\"},"
                + "\"source\":\"hf\",\"id\":\"2511.10555\",\"field\":\"title\","
                + "\"lines\":{\"text\":\"Ünïcode 🚀 ferns, ferns\"},"
                + "\"line_number\":null,\"absolute_offset\":0,\"submatches\":["
                + "{\"match\":{\"text\":\"fern\"},\"start\":15,\"end\":19},"
                + "{\"match\":{\"text\":\"fern\"},\"start\":22,\"end\":26}]}}",
            "{\"type\":\"match\",\"data\":{\"path\":{\"text\":\"2511.10555\"},"
                + "\"source\":\"hf\",\"id\":\"2511.10555\",\"field\":\"keywords\","
                + "\"lines\":{\"text\":\"ferns\"},"
                + "\"line_number\":null,\"absolute_offset\":0,\"submatches\":["
                + "{\"match\":{\"text\":\"fern\"},\"start\":0,\"end\":4}]}}",
            "{\"type\":\"end\",\"data\":{\"path\":{\"text\":\"2511.10555\"},"
                + "\"source\":\"hf\",\"id\":\"2511.10555\",\"binary_offset\":null,"
                + "\"stats\":{\"matched_lines\":2,\"matches\":3}}}",
            "{\"type\":\"summary\",\"data\":{\"stats\":{\"searches_with_match\":1,"
                + "\"matched_lines\":2,\"matches\":3}}}");
  }

  @Test
  void theSummaryAddsUp() {
    List<String> events = events("fern", PAPER, PAPER);
    assertThat(events.get(events.size() - 1))
        .contains("{\"searches_with_match\":2,\"matched_lines\":4,\"matches\":6}");
    assertThat(events.get(3)).contains("{\"matched_lines\":2,\"matches\":3}");
    assertThat(events.get(7)).contains("{\"matched_lines\":2,\"matches\":3}");
  }

  @Test
  void whenNothingIsFoundThereIsOnlyTheSummary() {
    assertThat(events("zebra", PAPER))
        .containsExactly(
            "{\"type\":\"summary\",\"data\":{\"stats\":{\"searches_with_match\":0,"
                + "\"matched_lines\":0,\"matches\":0}}}");
  }

  @Test
  void whatIsUnknownOfAPaperIsNull() {
    assertThat(events("T", Papers.titled("T")).get(0))
        .isEqualTo(
            "{\"type\":\"begin\",\"data\":{\"path\":null,\"source\":\"hf\",\"id\":null,"
                + "\"title\":\"T\",\"listed_on\":null,\"url\":null}}");
  }

  @Test
  void aPaperWithoutTheMatchHasNone() throws IOException {
    StringWriter out = new StringWriter();
    MatchJsonWriter writer = new MatchJsonWriter(out);
    writer.match(PAPER, List.of());
    writer.end();
    assertThat(out.toString().lines().toList())
        .hasSize(3)
        .noneMatch(event -> event.startsWith("{\"type\":\"match\""));
  }

  @Test
  void aLoneSurrogateIsReplacedAndCountsAsWhatReplacesIt() throws IOException {
    StringWriter out = new StringWriter();
    MatchJsonWriter writer = new MatchJsonWriter(out);
    writer.match(
        Papers.titled("\uD83D x"),
        List.of(new Hit(Field.TITLE, "\uD83D x", List.of(new Span(2, 3)))));
    writer.end();
    assertThat(out.toString())
        .contains("\"lines\":{\"text\":\"\uFFFD x\"}")
        .contains("{\"match\":{\"text\":\"x\"},\"start\":4,\"end\":5}");
  }

  @Test
  void aFailureOfTheOutputIsReportedAsSuch() {
    IOException full = new IOException("No space left on device");
    MatchJsonWriter writer = new MatchJsonWriter(new FailingWriter(full));
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1000; i++) {
                writer.match(PAPER, List.of());
              }
            })
        .isSameAs(full);
    assertThatThrownBy(writer::end).isSameAs(full);
  }

  private static final class FailingWriter extends Writer {
    private final IOException failure;

    FailingWriter(IOException failure) {
      this.failure = failure;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
      throw failure;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
