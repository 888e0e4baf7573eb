package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenIdsTest {
  @ParameterizedTest
  @ValueSource(strings = {"2511.10555", "0704.0123", "hep-th/9901001", "2024.acl-long.1", "1", ""})
  void anIdIsNewOnlyOnce(String id) {
    SeenIds seen = new SeenIds();
    assertThat(seen.add("hf", id)).isTrue();
    assertThat(seen.add("hf", id)).isFalse();
  }

  @Test
  void anArxivIdNamesTheSamePaperAtEverySource() {
    SeenIds seen = new SeenIds();
    seen.add("hf", "2511.10555");
    assertThat(seen.add("arxiv", "2511.10555")).isFalse();
  }

  @Test
  void theSameIdOfAnotherKindAtAnotherSourceIsAnother() {
    SeenIds seen = new SeenIds();
    seen.add("acl", "P18-9001");
    assertThat(seen.add("hf", "P18-9001")).isTrue();
  }

  @Test
  void aNumberOfFourDigitsIsAnotherThanOneOfFive() {
    SeenIds seen = new SeenIds();
    seen.add("hf", "2511.0123");
    assertThat(seen.add("hf", "2511.00123")).isTrue();
    assertThat(seen.add("hf", "2511.10123")).isTrue();
  }

  @Test
  void idsAreToldApartAsTextIs() {
    SeenIds seen = new SeenIds();
    Set<String> texts = new HashSet<>();
    Random random = new Random(17);
    for (int i = 0; i < 20_000; i++) {
      String month = String.valueOf(2500 + random.nextInt(3));
      String number = String.valueOf(random.nextInt(100_000));
      String id = month + '.' + "0".repeat(random.nextInt(2)) + number;
      assertThat(seen.add("hf", id)).as(id).isEqualTo(texts.add(id));
    }
  }
}
