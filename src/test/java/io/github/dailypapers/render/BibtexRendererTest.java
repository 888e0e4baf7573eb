package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Golden;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexRendererTest {
  @Test
  void everyPaperIsAnEntry() {
    Golden.assertMatches(
        "render/papers.bib", Papers.render(Format.BIBTEX, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void theDayOfTheListingIsNotTheYear() {
    assertThat(
            Papers.render(Format.BIBTEX, Papers.paper().title("T").listedOn(Papers.LISTED).build()))
        .isEqualTo("@misc{t,\n  title = {{T}}\n}\n");
  }

  @Test
  void onlyArxivPapersHaveAnEprint() {
    assertThat(Papers.render(Format.BIBTEX, Papers.paper().id("2025.acl-long.1").build()))
        .isEqualTo("@misc{paper\n}\n");
    assertThat(
            Papers.render(
                Format.BIBTEX, Papers.paper().id("hep-th/9901001").categories(List.of()).build()))
        .isEqualTo("@misc{paper,\n  eprint = {hep-th/9901001},\n  archivePrefix = {arXiv}\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Linxi \"Jim\" Fan|Linxi \"Jim\" Fan",
        "Laurens van der Maaten|Laurens van der Maaten",
        "Martin King, Jr.|{Martin King, Jr.}",
        "Procter And Gamble|{Procter And Gamble}",
        "others|{others}",
        "Andy Anderson|Andy Anderson",
        "R&D Team|R\\&D Team"
      })
  void aNameStaysOneName(String name, String author) {
    assertThat(
            Papers.render(Format.BIBTEX, Papers.paper().authors(List.of(name, " ", "B")).build()))
        .contains("author = {" + author + " and B}");
  }

  @Test
  void aTabCannotHideTheWordAnd() {
    assertThat(Papers.render(Format.BIBTEX, Papers.paper().authors(List.of("A\tand\tB")).build()))
        .contains("author = {{A and B}}");
  }

  @Test
  void noAuthorsMakeNoField() {
    assertThat(Papers.render(Format.BIBTEX, Papers.paper().authors(List.of()).build()))
        .isEqualTo("@misc{paper\n}\n");
  }

  @Test
  void anAddressCannotLeaveItsField() {
    assertThat(
            Papers.render(
                Format.BIBTEX,
                Papers.paper().url("https://e.example/a_b%20{c}\\ d\n\uD83D").build()))
        .isEqualTo("@misc{paper,\n  url = {https://e.example/a_b%20%7bc%7d%5c%20d%0a\uFFFD}\n}\n");
  }

  @Test
  void whateverTheTitleNothingInItIsLeftForTexToMisread() {
    Random random = new Random(20251119);
    String alphabet = "ab {}$\\_^&%#~'\"\n\uD83D1";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder title = new StringBuilder();
      for (int i = random.nextInt(10); i >= 0; i--) {
        title.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String escaped = LatexText.escape(title.toString());
      assertThat(Braces.areBalanced(escaped.replace("\\", ""))).as(escaped).isTrue();
      assertThat(escaped.replaceAll("\\\\.", "")).as(escaped).doesNotContain("&", "%", "#");
      assertThat(escaped.replaceAll("\\\\.", "").chars().filter(c -> c == '$').count() % 2)
          .as(escaped)
          .isZero();
    }
  }

  @Test
  void keysAreUniqueHoweverManyPapersShareOne() {
    String bib =
        Papers.render(Format.BIBTEX, Papers.titled("T"), Papers.titled("T"), Papers.titled("T 2"));
    assertThat(bib.lines().filter(line -> line.startsWith("@")))
        .containsExactly("@misc{t,", "@misc{t-2,", "@misc{t-3,");
  }

  @Test
  void bracesAreBalancedWhateverTheTitle() {
    for (String title :
        List.of(
            "{", "}", "\\", "\\{", "a\\\\}", "$", "${$", "\\textsc{", "$\\}$", "{$}$", "\\'{")) {
      String entry = Papers.render(Format.BIBTEX, Papers.titled(title));
      int depth = 0;
      for (int i = 0; i < entry.length(); i++) {
        char c = entry.charAt(i);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        assertThat(depth).as(entry).isNotNegative();
      }
      assertThat(depth).as(entry).isZero();
    }
  }
}
