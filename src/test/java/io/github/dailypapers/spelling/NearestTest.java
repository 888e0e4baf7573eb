package io.github.dailypapers.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> KNOWN = List.of("title", "authors", "upvotes", "updated_on");

  @ParameterizedTest
  @CsvSource({
    "titel,   title",
    "itle,    title",
    "titlee,  title",
    "tatle,   title",
    "uvpotes, upvotes",
    "TITEL,   title",
    "votes,   upvotes",
    "pudatedno, updated_on"
  })
  void aSlipOrTwoAreForgiven(String word, String meant) {
    assertThat(Nearest.to(word, KNOWN)).contains(meant);
  }

  @Test
  void theBeginningOfAWordWillDo() {
    assertThat(Nearest.to("aut", KNOWN)).contains("authors");
    assertThat(Nearest.to("upd", KNOWN)).contains("updated_on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u", "up", "abstract", "totally", "itel", "tixyz"})
  void whatIsNotNearGetsNoAnswer(String word) {
    assertThat(Nearest.to(word, KNOWN)).isEmpty();
  }

  @Test
  void theFewestSlipsWin() {
    assertThat(Nearest.to("comets", List.of("comment", "comments"))).contains("comments");
    assertThat(Nearest.to("commenz", List.of("comments", "comment"))).contains("comment");
  }

  @Test
  void ofEquallyNearWordsTheFirstWins() {
    assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
  }

  @Test
  void theKnownWordIsGivenAsItIsSpelt() {
    assertThat(Nearest.to("bibtx", List.of("BibTeX"))).contains("BibTeX");
  }
}
