package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedIdTest {
  @ParameterizedTest
  @CsvSource({
    "http://arxiv.org/abs/2608.01234v12, 2608.01234",
    "https://arxiv.org/abs/2608.01234, 2608.01234",
    "http://localhost:8080/abs/0704.0001v1, 0704.0001",
    "oai:arXiv.org:2608.01234v1, 2608.01234",
    "oai:arXiv.org:hep-th/9901001v3, hep-th/9901001",
    "http://arxiv.org/abs/hep-th/9901001v3, hep-th/9901001",
    "http://arxiv.org/abs/math.GT/0309136v1, math/0309136",
    "2608.01234, 2608.01234"
  })
  void theIdIsCanonicalAndWithoutVersion(String text, String id) {
    assertThat(FeedId.of(text)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://arxiv.org/",
        "https://arxiv.org/api/errors#x",
        "https://arxiv.org/abs/",
        "https://arxiv.org/abs/2608.1",
        "https://arxiv.org/abs/2608.01234v",
        "https://arxiv.org/abs/2608.01234?x=1",
        "v1",
        "1"
      })
  void whatIsNoIdIsNone(String text) {
    assertThat(FeedId.of(text)).isEmpty();
  }
}
