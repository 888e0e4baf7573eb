package io.github.dailypapers.source.acl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnthologyKeyTest {
  private static Paper paper(String id, String title, String... authors) {
    return Paper.of("acl").id(id).title(title).authors(List.of(authors)).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031.kite-long.7 | Strings in Air      | Ada Kite                   | kite-2031-strings",
        "2031.kite-long.7 | The Air and Strings | Ada Kite;Bo String         | kite-string-2031-air",
        "2031.kite-long.7 | How Many Strings?   | Ada Kite;Bo String;Cy Line | kite-etal-2031-many",
        "P18-1001         | “Don’t” Pull        | Ada Kite                   | kite-2018-dont",
        "P18-1001         | Don't Pull          | Ada Kite                   | kite-2018-pull",
        "P18-1001         | 1,000 Kites         | Ada Kite                   | kite-2018-1000",
        "P18-1001         | Kite-LM: New        | Ada Kite                   | kite-2018-kite",
        "P18-1001         | New Kites           | Zoë Käufl                  | kaufl-2018-new",
        "P18-1001         | New Kites           | Robert Weißgraeber         | weissgraeber-2018-new",
        "P18-1001         | New Kites           | Łukasz Ørsted-Đo           | orsted-do-2018-new",
        "P18-1001         | New Kites           | Ada O'Line                 | o-line-2018-new",
        "P18-1001         | New Kites           | Ada O’Line                 | oline-2018-new",
        "P18-1001         | New Kites           | Plato                      | plato-2018-new",
        "P18-1001         | New 風               | Ada Kite                   | kite-2018-new"
      })
  void aKeyIsMadeOfNamesYearAndTitle(String id, String title, String authors, String key) {
    assertThat(AnthologyKey.of(paper(id, title, authors.split(";", -1)))).contains(key);
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Kite, Kite",
    "Ada B. Kite, Kite",
    "Bo van der Berg, van der Berg",
    "Bo de Kite, de Kite",
    "Teven Le Scao, Le Scao",
    "Bo Van Berg, Van Berg",
    "Minh Van Nguyen, Nguyen",
    "Bo Le, Le",
    "Bo String Jr., String Jr.",
    "Bo De String III, De String III",
    "Le Scao, Scao"
  })
  void theFamilyNameIsTheLastWordWithItsParticles(String name, String family) {
    assertThat(FamilyName.of(name)).isEqualTo(family);
  }

  @Test
  void aPaperThatTellsTooLittleHasNoKey() {
    Paper whole = paper("P18-1001", "Kites", "Ada Kite");
    assertThat(AnthologyKey.of(whole)).isPresent();
    assertThat(AnthologyKey.of(Paper.of("acl").id("P18-1001").title("Kites").build())).isEmpty();
    assertThat(AnthologyKey.of(paper("2511.10555", "Kites", "Ada Kite"))).isEmpty();
    assertThat(AnthologyKey.of(paper("P18-1001", "What It Is", "Ada Kite"))).isEmpty();
    assertThat(AnthologyKey.of(paper("P18-1001", "?", "Ada Kite"))).isEmpty();
  }

  @Test
  void frontMatterHasNoKeyThatCanBeDerived() {
    assertThat(AnthologyKey.of(paper("2031.kite-long.0", "Proceedings", "Ed Editor"))).isEmpty();
  }

  @Test
  void aLetterWithoutAKnownSpellingGivesNoKey() {
    assertThat(AnthologyKey.of(paper("P18-1001", "Kites", "Ada 風"))).isEmpty();
    assertThat(AnthologyKey.of(paper("P18-1001", "風 Kites", "Ada Kite"))).isEmpty();
  }
}
