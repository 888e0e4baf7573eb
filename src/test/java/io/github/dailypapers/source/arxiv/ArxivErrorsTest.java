package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivErrorsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Rate exceeded.", "Rate exceeded .", "Rate exceeded. . ."})
  void theReasonEndsWithItsLastWord(String body) {
    assertThat(ArxivErrors.reason(body.getBytes(StandardCharsets.UTF_8))).contains("Rate exceeded");
  }
}
