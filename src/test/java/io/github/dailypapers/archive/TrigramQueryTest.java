package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrigramQueryTest {
  @Test
  void everyRunOfThreeCharactersMustBeThere() {
    assertThat(TrigramQuery.of(List.of(List.of("ferns"))))
        .isEqualTo("((\"fer\" AND \"ern\" AND \"rns\"))");
  }

  @Test
  void ofEachGroupOneTextMustBeThere() {
    assertThat(TrigramQuery.of(List.of(List.of("abc", "def"), List.of("ghi"))))
        .isEqualTo("((\"abc\") OR (\"def\")) AND ((\"ghi\"))");
  }

  @Test
  void aGroupWithATextTooShortIsOpen() {
    assertThat(TrigramQuery.of(List.of(List.of("abc", "de"), List.of("ghi"))))
        .isEqualTo("((\"ghi\"))");
  }

  @Test
  void onlyAsciiIsLookedUp() {
    assertThat(TrigramQuery.of(List.of(List.of("Übércool"))))
        .isEqualTo("((\"rco\" AND \"coo\" AND \"ool\"))");
    assertThat(TrigramQuery.of(List.of(List.of("深層学習")))).isEmpty();
  }

  @Test
  void quotesAreDoubled() {
    assertThat(TrigramQuery.of(List.of(List.of("a\"b")))).isEqualTo("((\"a\"\"b\"))");
  }

  @Test
  void withoutTextsThereIsNothingToLookUp() {
    assertThat(TrigramQuery.of(List.of())).isEmpty();
    assertThat(TrigramQuery.of(List.of(List.of()))).isEmpty();
  }
}
