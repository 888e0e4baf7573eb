package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {
  @ParameterizedTest
  @ValueSource(strings = {"cs.CL", "hep-th", "math", "cond-mat.dis-nn", "math-ph", "eess.SY"})
  void aCategoryOfArxivIsItself(String id) {
    assertThat(Categories.canonical(id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "cmp-lg, cs.CL",
    "stat.TH, math.ST",
    "math.MP, math-ph",
    "math.IT, cs.IT",
    "cs.SY, eess.SY",
    "cs.NA, math.NA",
    "q-fin.EC, econ.GN",
    "alg-geom, math.AG",
    "supr-con, cond-mat.supr-con"
  })
  void anotherNameStandsForWhatArxivShows(String alias, String canonical) {
    assertThat(Categories.canonical(alias)).contains(canonical);
    assertThat(Categories.ids()).contains(canonical).doesNotContain(alias);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cs.ai", "CS", "cs.", "cs.XX", "test", "cs.CL "})
  void anythingElseIsNoCategory(String id) {
    assertThat(Categories.canonical(id)).isEmpty();
    assertThat(Categories.isArchive(id)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "cs.ai, cs.AI",
    "Math.ag, math.AG",
    "HEP-TH, hep-th",
    "CMP-LG, cmp-lg",
    "cs.CLL, cs.CL",
    "hepth, hep-th",
    "quantph, quant-ph"
  })
  void aSlipIsLikelyMeantToBeTheNearest(String slip, String meant) {
    assertThat(Categories.suggestion(slip)).contains(meant);
  }

  @Test
  void whatIsNearNothingHasNoSuggestion() {
    assertThat(Categories.suggestion("bioinformatics")).isEmpty();
  }

  @Test
  void archivesHoldCategories() {
    assertThat(Categories.isArchive("math")).isTrue();
    assertThat(Categories.isArchive("astro-ph")).isTrue();
    assertThat(Categories.isArchive("gr-qc")).isTrue();
    assertThat(Categories.isArchive("math.AG")).isFalse();
    assertThat(Categories.isArchive("cmp-lg")).isFalse();
  }

  @Test
  void everyCategoryIsOfAnArchiveThatIsListedToo() {
    assertThat(Categories.ids())
        .doesNotHaveDuplicates()
        .isSorted()
        .hasSize(155 - 6 + 11)
        .allSatisfy(id -> assertThat(Categories.isArchive(id.split("\\.")[0])).isTrue());
  }
}
