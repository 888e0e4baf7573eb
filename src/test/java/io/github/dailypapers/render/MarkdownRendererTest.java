package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.support.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  @Test
  void aListingIsAList() {
    Golden.assertMatches(
        "render/papers.md", Papers.render(Format.MARKDOWN, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void chosenColumnsMakeATable() {
    RenderOptions options =
        RenderOptions.usual()
            .withColumns(List.of(Field.ID, Field.UPVOTES, Field.LISTED_ON, Field.TITLE));
    Golden.assertMatches(
        "render/papers-table.md", Papers.render(Format.MARKDOWN, options, Papers.nasty()));
  }

  @Test
  void theOrganizationGoesBeforeTheAuthors() {
    assertThat(Papers.render(Format.MARKDOWN, Papers.full()))
        .contains("** — University of Invented Plants · ");
  }

  @Test
  void withoutOrganizationTheFirstAuthorStandsForAll() {
    assertThat(
            Papers.render(
                Format.MARKDOWN,
                Papers.paper().title("T").authors(List.of("A", "B")).build(),
                Papers.paper().title("U").authors(List.of("C")).build(),
                Papers.paper().title("V").authors(List.of("D")).authorCount(2).build()))
        .isEqualTo("- **T** — A et al.\n- **U** — C\n- **V** — D et al.\n");
  }

  @ParameterizedTest
  @CsvSource({"0,0 votes", "1,1 vote", "2,2 votes"})
  void votesAreCountedInEnglish(int votes, String text) {
    assertThat(Papers.render(Format.MARKDOWN, Papers.paper().title("T").upvotes(votes).build()))
        .isEqualTo("- **T** — " + text + "\n");
  }

  @Test
  void aPaperWithoutATitleSaysSo() {
    assertThat(Papers.render(Format.MARKDOWN, Papers.paper().build()))
        .isEqualTo("- **untitled**\n");
  }

  @Test
  void specialCharactersAreEscaped() {
    assertThat(MarkdownText.escape("a\\`*_[]<>&~|$b (c) #1!"))
        .isEqualTo("a\\\\\\`\\*\\_\\[\\]\\<\\>\\&\\~\\|\\$b (c) #1!");
  }

  @Test
  void aTitleCannotLeaveItsLink() {
    assertThat(MarkdownText.link("x](https://evil.example)\n\n# y", "https://good.example/1"))
        .isEqualTo("[x\\](https://evil.example) # y](https://good.example/1)");
  }

  @Test
  void anAddressCannotLeaveItsLink() {
    assertThat(MarkdownText.link("x", "http://e.example/a b(c)<d>\\|e`"))
        .isEqualTo("[x](http://e.example/a%20b%28c%29%3Cd%3E%5C%7Ce%60)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "javascript:alert(1)", "data:text/html,x", "/papers/1", "ftp://x"})
  void onlyAddressesOfTheWebAreLinked(String address) {
    assertThat(MarkdownText.link("x", address)).isEqualTo("x");
  }
}
