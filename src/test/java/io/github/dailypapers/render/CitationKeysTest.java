package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationKeysTest {
  private final CitationKeys keys = new CitationKeys();

  private String key(String author, String title) {
    return keys.next(
        Papers.paper()
            .authors(List.of(author))
            .title(title)
            .publishedOn(LocalDate.of(2025, 11, 13))
            .build());
  }

  @ParameterizedTest
  @CsvSource({
    "Ada B. Lovelace,Growing Ferns,lovelace2025growing",
    "Søren Ålund,The $\\alpha$ Way,alund2025alpha",
    "Jürgen Straßer,A Note,strasser2025note",
    "Łukasz Æøœ,An X-Ray,aeooe2025x",
    "Martin King Jr.,3D Views,king2025" + "3d",
    "Anna O'Neil,“Why?”,oneil2025why",
    "Bo Senior Sr.,An the a,senior2025",
    "Jan Łoś,Øre,los2025ore",
    "Ho Đặng,ﬁne Þorn,dang2025fine",
    "山田 太郎,深層 Learning,paper2025learning",
    "山田,深層,paper2025",
    "Jr.,ıt,paper2025it",
    "Max Ðoe III,þa,doe2025tha"
  })
  void aKeyIsTheFamilyNameTheYearAndTheFirstWord(String author, String title, String key) {
    assertThat(key(author, title)).isEqualTo(key);
  }

  @Test
  void aWordTooLongToTypeIsCut() {
    assertThat(key("Ada B", "x".repeat(31))).isEqualTo("b2025" + "x".repeat(30));
  }

  @Test
  void aRepeatedKeyIsNumbered() {
    assertThat(List.of(key("A B", "C d"), key("X B", "C e"), key("B", "c"), key("D", "c")))
        .containsExactly("b2025c", "b2025c-2", "b2025c-3", "d2025c");
  }

  @Test
  void aPaperOfWhichNothingIsKnownHasAKeyToo() {
    assertThat(keys.next(Papers.paper().build())).isEqualTo("paper");
    assertThat(keys.next(Papers.paper().listedOn(Papers.LISTED).build())).isEqualTo("paper-2");
  }

  private String stated(String key) {
    return keys.next(
        Papers.paper().authors(List.of("Ada")).title("Ferns").citationKey(key).build());
  }

  @Test
  void aKeyThatTheSourceStatesIsKept() {
    assertThat(stated("lovelace-etal-2025-ferns")).isEqualTo("lovelace-etal-2025-ferns");
  }

  @Test
  void aStatedKeyIsGivenOnce() {
    stated("lovelace-2025-ferns");
    assertThat(stated("lovelace-2025-ferns")).isNotEqualTo("lovelace-2025-ferns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025-ferns", "a,b", "a b", "a{b", "a}", "a%b", "\u00E9tude"})
  void whatWouldBreakTheFileIsNoKey(String key) {
    assertThat(stated(key)).startsWith("ada").isNotEqualTo(key);
  }
}
