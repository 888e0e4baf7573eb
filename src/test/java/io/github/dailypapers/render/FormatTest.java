package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatIsFoundByItsName(Format format) {
    assertThat(Format.named(format.label())).contains(format);
    assertThat(format.label()).isEqualTo(format.name().toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void anUnknownNameIsNoFormat() {
    assertThat(Format.named("xlsx")).isEmpty();
    assertThat(Format.named("CSV")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyEndingMeansItsFormat(Format format) {
    for (String ending : format.endings()) {
      assertThat(Format.ofFile("week." + ending)).contains(format);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.tsv,TSV",
    "a.csv,CSV",
    "a.json,JSON",
    "a.jsonl,JSONL",
    "a.ndjson,JSONL",
    "a.md,MARKDOWN",
    "a.bib,BIBTEX",
    "WEEK.CSV,CSV",
    "a.b.json,JSON",
    "/tmp/x.d/a.json,JSON"
  })
  void aFileIsWrittenInTheFormatOfItsEnding(String file, Format format) {
    assertThat(Format.ofFile(file)).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "csv", "a.txt", "a.", "a.json/b", "-"})
  void anyOtherEndingMeansNoFormat(String file) {
    assertThat(Format.ofFile(file)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aFormatReadsNoFieldsButThoseItNames(Format format) throws ReflectiveOperationException {
    RenderOptions two = RenderOptions.usual().withColumns(List.of(Field.TITLE, Field.MEDIA));
    for (RenderOptions options : List.of(RenderOptions.usual(), two)) {
      List<Field> fields = format.fields(options);
      List<Paper> reduced = new ArrayList<>();
      for (Paper paper : Papers.nasty()) {
        reduced.add(Papers.reduced(paper, fields));
      }
      assertThat(Papers.render(format, options, reduced))
          .isEqualTo(Papers.render(format, options, Papers.nasty()));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatWritesEveryPaper(Format format) {
    assertThat(Papers.render(format, RenderOptions.usual(), Papers.nasty()))
        .contains("2511.10555", "hep-th/9901001");
  }
}
