package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountWriterTest {
  @Test
  void onlyTheNumberOfPapersIsWritten() {
    assertThat(
            Papers.grep(
                CountWriter::new, "a", Papers.titled("a a"), Papers.titled("b"), Papers.full()))
        .isEqualTo("2\n");
  }

  @Test
  void nothingFoundIsZero() {
    assertThat(Papers.grep(CountWriter::new, "a")).isEqualTo("0\n");
  }

  @Test
  void noPaperIsLeftOut() {
    assertThat(new CountWriter(new java.io.StringWriter()).skipped()).isZero();
  }
}
