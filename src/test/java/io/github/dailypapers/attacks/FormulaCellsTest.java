package io.github.dailypapers.attacks;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a spreadsheet would run as formulas. */
class FormulaCellsTest extends Attacked {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        " =1",
        "＝1",
        "\u200B=1"
      })
  void forASpreadsheetNoCellIsAFormula(String formula) throws IOException {
    site.on("/papers", page(Hostile.page(DAY, "2611.90001", formula)));
    String csv = user().run("list", "--format", "csv", "--no-header", "--spreadsheet").out();
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    assertThat(records).hasSize(1);
    for (String cell : records.get(0)) {
      assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("@");
      assertThat(cell).doesNotStartWith("-2").doesNotStartWith("\t").doesNotStartWith("＝");
    }
  }
}
