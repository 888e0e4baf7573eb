package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
  @ParameterizedTest
  @CsvSource({
    "2511.10555, 2511.10555",
    "2511.10555v1, 2511.10555",
    "0704.0001v12, 0704.0001",
    "hep-th/9901001v3, hep-th/9901001",
    "2511.10555v, 2511.10555v",
    "2511.10555vx, 2511.10555vx",
    "2024.acl-long.1, 2024.acl-long.1",
    "rev2, rev2",
    "v2, v2",
    "12, 12",
    "'', ''"
  })
  void onlyTheVersionOfAnArxivIdIsTakenAway(String id, String bare) {
    assertThat(Ids.withoutVersion(id)).isEqualTo(bare);
  }

  @Test
  void noIdIsNone() {
    assertThat(Ids.withoutVersionOrNull(null)).isNull();
  }
}
