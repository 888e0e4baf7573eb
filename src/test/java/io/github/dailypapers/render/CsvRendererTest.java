package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {
  private static final RenderOptions TITLES =
      RenderOptions.usual().withHeader(false).withColumns(List.of(Field.ID, Field.TITLE));

  private static String cell(RenderOptions options, String title) {
    Paper paper = Papers.paper().id("1").title(title).build();
    String row = Papers.render(Format.CSV, options, paper);
    return row.substring("1,".length(), row.length() - "\r\n".length());
  }

  @Test
  void everyFieldIsWrittenInTheOrderOfTheRegistry() {
    Golden.assertMatches(
        "render/papers.csv", Papers.render(Format.CSV, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void aListingWithoutPapersHasItsHeader() {
    assertThat(
            Papers.render(
                Format.CSV,
                RenderOptions.usual().withColumns(List.of(Field.ID, Field.TITLE)),
                List.of()))
        .isEqualTo("id,title\r\n");
  }

  @Test
  void quotesCommasAndLineEndsAreQuoted() {
    assertThat(cell(TITLES, "a \"b\", c\nd")).isEqualTo("\"a \"\"b\"\", c\nd\"");
  }

  @Test
  void controlCharactersStay() {
    assertThat(cell(TITLES, "a\u001B[31m\u0000b")).isEqualTo("a\u001B[31m\u0000b");
  }

  @Test
  void aLoneSurrogateIsReplaced() {
    assertThat(cell(TITLES, "a\uD83D b 🚀 \uDE80")).isEqualTo("a\uFFFD b 🚀 \uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void formulasAreLeftAloneUnlessASpreadsheetIsMeant(String formula) {
    assertThat(cell(TITLES, formula).replace("\"", "")).isEqualTo(formula);
    assertThat(cell(TITLES.withSpreadsheet(true), formula).replace("\"", ""))
        .isEqualTo("'" + formula);
  }

  @Test
  void otherTextIsNotGuarded() {
    assertThat(cell(TITLES.withSpreadsheet(true), "a=b")).isEqualTo("a=b");
    assertThat(cell(TITLES.withSpreadsheet(true), "")).isEmpty();
  }

  @Test
  void theByteOrderMarkComesFirstWhenAskedFor() {
    assertThat(Papers.render(Format.CSV, TITLES.withHeader(true).withBom(true), List.of()))
        .isEqualTo("\uFEFFid,title\r\n");
  }

  @Test
  void anUnknownValueAloneOnItsLineIsStillARow() {
    RenderOptions options =
        RenderOptions.usual().withHeader(false).withColumns(List.of(Field.ORGANIZATION));
    assertThat(Papers.render(Format.CSV, options, Papers.titled("a"))).isEqualTo("\"\"\r\n");
  }
}
