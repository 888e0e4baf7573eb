package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightWriterTest {
  private static final Palette PLAIN = new Palette(false);

  private static String shown(String pattern, int width, int context, Paper... papers) {
    return Papers.grep(out -> new HighlightWriter(out, PLAIN, width, context), pattern, papers);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80})
  void aPaperIsItsTitleALineOnItAndWhatWasFound(int width) {
    Golden.assertMatches(
        "render/highlight-" + width + ".txt",
        Papers.grep(
            out -> new HighlightWriter(out, new Palette(true), width, 0),
            "ferns|flag|red|研究|lin|author",
            Papers.nasty().toArray(new Paper[0])));
  }

  @Test
  void onlySentencesWithHitsAreShownAndThoseAroundThemIfAskedFor() {
    Paper paper =
        Papers.paper().title("T").abstractText("One. Two. Three. Four. Five. Six. Seven.").build();
    assertThat(shown("Three|Seven", 80, 0, paper)).isEqualTo("T\n  Three.\n  Seven.\n");
    assertThat(shown("Three", 80, 1, paper)).isEqualTo("T\n  Two. Three. Four.\n");
  }

  @Test
  void aHitInAListIsNamed() {
    Paper paper =
        Papers.paper()
            .title("T")
            .authors(List.of("Ada Lovelace", "Alan Turing"))
            .keywords(List.of("lace"))
            .build();
    assertThat(shown("lace", 80, 0, paper))
        .isEqualTo("T\n  Ada Lovelace et al.\n  authors: Ada Lovelace\n  keywords: lace\n");
  }

  @Test
  void longTextsAreWrappedAndIndented() {
    Paper paper = Papers.paper().title("T").keywords(List.of("one two three four five")).build();
    assertThat(shown("one", 24, 0, paper))
        .isEqualTo("T\n  keywords: one two\n            three four\n            five\n");
  }

  @Test
  void whatIsSaidOfAPaperIsWrappedAndNeverCut() {
    Paper paper = Papers.paper().title("T").organization("University").id("2511.10555").build();
    assertThat(shown("T", 20, 0, paper)).isEqualTo("T\n  University ·\n  2511.10555\n");
  }

  @Test
  void aBlankLineParts() {
    assertThat(shown("T", 80, 0, Papers.titled("T1"), Papers.titled("T2"))).isEqualTo("T1\n\nT2\n");
  }

  @Test
  void thePapersWithoutAMatchAreShownByTitle() throws java.io.IOException {
    java.io.StringWriter out = new java.io.StringWriter();
    new HighlightWriter(out, PLAIN, 80, 0).match(Papers.full(), List.of());
    assertThat(out.toString())
        .isEqualTo(
            """
            Ferns, "Quoted" & 100% Measured: $\\alpha_1$-Growth in {Wet} Soil
              University of Invented Plants · 94 votes · 2511.10555 · 2025-11-19
            """);
  }

  @Test
  void noLineIsWiderThanTheTerminalOrThanReadsWell() {
    for (int width = 40; width <= 300; width++) {
      String text = shown(".", width, 2, Papers.nasty().toArray(new Paper[0]));
      int widest = Math.min(width, 100);
      assertThat(text.lines()).allMatch(line -> Cells.width(line) <= widest);
    }
  }
}
