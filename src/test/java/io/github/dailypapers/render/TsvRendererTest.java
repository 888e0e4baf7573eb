package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvRendererTest {
  @Test
  void aPaperIsALineThatBeginsWithItsIdentifierAndEndsWithItsTitle() {
    assertThat(Papers.render(Format.TSV, Papers.full()))
        .isEqualTo(
            "2511.10555\t2025-11-19\t94\t0\tUniversity of Invented Plants\t"
                + "Ferns, \"Quoted\" & 100% Measured: $\\alpha_1$-Growth in {Wet} Soil\n");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    assertThat(Papers.render(Format.TSV, Papers.paper().build())).isEqualTo("\t\t\t\t\t\n");
  }

  @Test
  void noTextCanBreakTheLineOrTouchTheTerminal() {
    String line = Papers.render(Format.TSV, Papers.titled("a\tb\nc\r\u001B[31md"));
    assertThat(line).isEqualTo("\t\t\t\t\ta b c d\n");
  }

  @Test
  void everyFieldOfEveryPaperIsOnItsOneLine() {
    RenderOptions all = RenderOptions.usual().withColumns(Arrays.asList(Field.values()));
    String odd = "a\tb\nc\r\u000B\u000C\u0085\u2028\u2029d\u001B]0;x\u0007\u202E";
    Paper paper =
        Papers.paper()
            .id(odd)
            .title(odd)
            .abstractText(odd)
            .authors(List.of(odd, odd))
            .keywords(List.of(odd))
            .url(odd)
            .build();
    String line = Papers.render(Format.TSV, all, paper);
    assertThat(line).hasLineCount(1);
    assertThat(line.split("\t", -1)).hasSize(Field.values().length);
    assertThat(line).contains("\ta b c d\ta b c d\ta b c d\ta b c d; a b c d\t");
  }

  @Test
  void theHeaderIsWrittenOnlyWhenAskedFor() {
    assertThat(Papers.render(Format.TSV, RenderOptions.usual().withHeader(true), List.of()))
        .isEqualTo("id\tlisted_on\tupvotes\tcomments\torganization\ttitle\n");
  }

  @Test
  void chosenColumnsComeInTheOrderTheyWereChosen() {
    RenderOptions options =
        RenderOptions.usual().withColumns(List.of(Field.AUTHORS, Field.UPVOTES));
    assertThat(Papers.render(Format.TSV, options, Papers.full()))
        .isEqualTo("Ada B. Lovelace; Linxi \"Jim\" Fan; Søren Ålund\t94\n");
  }
}
