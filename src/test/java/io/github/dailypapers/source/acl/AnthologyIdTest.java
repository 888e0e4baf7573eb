package io.github.dailypapers.source.acl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnthologyIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024.acl-long.1",
        "2022.in2writing-1.12",
        "2021.naacl-main.0",
        "1952.earlymt-1.3",
        "P18-1001",
        "W19-4201",
        "C69-0101"
      })
  void aPapersIdIsOne(String id) {
    assertThat(AnthologyId.isAnthologyId(id)).isTrue();
    assertThat(AnthologyId.idIn(id)).contains(id);
    assertThat(AnthologyId.isVolumeId(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2511.10555",
        "hep-th/9901001",
        "2024.acl-long",
        "2024.acl-long.",
        "2024.acl-long.1v2",
        "2024.acl-long.1 ",
        "2024.ACL-long.1",
        "2024.-long.1",
        "2024.acl-.1",
        "2024.2024-1.1",
        "224.acl-long.1",
        "2024.acl",
        "2024.",
        "2024",
        "P18-1",
        "P18-100",
        "P18-10011",
        "P18-100a",
        "p18-1001",
        "P1-1001",
        "P18",
        "P18-"
      })
  void anythingElseIsNone(String text) {
    assertThat(AnthologyId.isAnthologyId(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://aclanthology.org/2024.acl-long.1/, 2024.acl-long.1",
    "https://aclanthology.org/2024.acl-long.1.pdf, 2024.acl-long.1",
    "https://aclanthology.org/2024.acl-long.12v3.pdf, 2024.acl-long.12",
    "https://www.aclweb.org/anthology/P18-1001/, P18-1001",
    "https://doi.org/10.18653/v1/2021.naacl-main.208, 2021.naacl-main.208",
    "10.3115/V1/P14-1001, P14-1001",
    "~/papers/W19-4201v2.pdf, W19-4201",
    "2024.ACL-LONG.1, 2024.acl-long.1",
    "p18-1001, P18-1001",
    "acl:2024.acl-long.1, 2024.acl-long.1",
    "2024.acl-short 2024.acl-long.1, 2024.acl-long.1",
    "2021.naacl-main.208.OptionalSupplementaryCode.zip, 2021.naacl-main.208"
  })
  void anIdIsFoundInAddressesAndFileNames(String text, String id) {
    assertThat(AnthologyId.idIn(text)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2511.10555v2",
        "https://arxiv.org/abs/hep-th/9901001",
        "https://aclanthology.org/volumes/2024.acl-long/",
        "12024.acl-long.1",
        "XP18-1001",
        "P18-1001a",
        "P18-1001v",
        "P18-1001v2a"
      })
  void noIdIsFoundWhereThereIsNone(String text) {
    assertThat(AnthologyId.idIn(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024.acl-long", "2022.in2writing-1", "P18-1", "W19-42"})
  void aVolumesIdIsOne(String id) {
    assertThat(AnthologyId.isVolumeId(id)).isTrue();
    assertThat(AnthologyId.isAnthologyId(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P18-", "P18-123", "p18-1", "2024.acl", "2024.acl-long.bib", "events"})
  void noOtherTextIsAVolumes(String text) {
    assertThat(AnthologyId.isVolumeId(text)).isFalse();
  }

  @Test
  void theLastPartOfAnAddressIsFoundBeforeItsQuery() {
    assertThat(AnthologyId.lastSegment("/anthology/P18-1001//?x=/y#z/")).isEqualTo("P18-1001");
    assertThat(AnthologyId.lastSegment("#a")).isEmpty();
    assertThat(AnthologyId.lastSegment("P18-1001")).isEqualTo("P18-1001");
  }
}
