package io.github.dailypapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What papers are called. */
class PaperIdTest {
  @ParameterizedTest
  @CsvSource({
    "2511.10555, 2511.10555",
    "2511.10555v12, 2511.10555",
    "0704.0001, 0704.0001",
    "arXiv:2511.10555, 2511.10555",
    "https://arxiv.org/abs/2511.10555v2, 2511.10555",
    "https://arxiv.org/pdf/2511.10555v1.pdf, 2511.10555",
    "https://huggingface.co/papers/2511.10555#community, 2511.10555",
    "/home/ada/2511.10555v1.pdf, 2511.10555",
    "https://doi.org/10.48550/arXiv.2511.10555, 2511.10555",
    "10.48550/arxiv.2511.10555v2, 2511.10555",
    "hep-th/9901001, hep-th/9901001",
    "hep-th/9901001v3, hep-th/9901001",
    "math.GT/0309136, math.GT/0309136",
    "https://arxiv.org/abs/cond-mat/0001001, cond-mat/0001001",
    "2024.acl-long.1, 2024.acl-long.1",
    "https://aclanthology.org/2024.acl-long.123.pdf, 2024.acl-long.123",
    "https://aclanthology.org/P18-1001/, P18-1001",
    "W04-1013.pdf, W04-1013"
  })
  void anIdIsFoundInWhateverHoldsOne(String text, String id) {
    assertThat(PaperId.find(text)).contains(new PaperId(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kites",
        "",
        "2511",
        "2511.105",
        "2511.1055555",
        "12511.10555",
        "a2511.10555",
        "hep-th/990100",
        "P18-100",
        "2024.acl-long",
        "https://arxiv.org/list/cs.CL/new"
      })
  void whatHoldsNoneHasNone(String text) {
    assertThat(PaperId.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2511.10555", "0704.0001", "hep-th/9901001", "math.GT/0309136"})
  void idsOfArxivAreKnown(String id) {
    assertThat(PaperId.isArxiv(id)).isTrue();
    assertThat(new PaperId(id).isAnthology()).isFalse();
    assertThat(new PaperId(id).isOldArxiv()).isEqualTo(id.contains("/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024.acl-long.1", "P18-1001", "2022.in2writing-1.1"})
  void idsOfTheAnthologyAreKnown(String id) {
    assertThat(new PaperId(id).isAnthology()).isTrue();
    assertThat(PaperId.isArxiv(id)).isFalse();
    assertThat(new PaperId(id).isOldArxiv()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2511.10555v1",
        "2511.1055a",
        "25a1.10555",
        "2511.105555",
        "hep-th/99",
        "kites"
      })
  void otherTextIsNoIdOfArxiv(String text) {
    assertThat(PaperId.isArxiv(text)).isFalse();
  }
}
