package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RisRendererTest {
  private static String ris(Paper... papers) {
    return Papers.render(Format.RIS, papers);
  }

  @Test
  void everyPaperIsARecord() {
    Golden.assertMatches(
        "render/papers.ris", Papers.render(Format.RIS, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void everyLineIsATagWithOneValue() {
    for (String line :
        ris(Papers.full(), Papers.titled("a\r\nER  - \r\nTY  - JOUR\u2028x")).split("\r\n")) {
      assertThat(line).matches("|[A-Z][A-Z0-9]  - .*");
    }
  }

  @Test
  void aRecordBeginsWithItsTypeAndEndsWithItsEnd() {
    assertThat(ris(Papers.titled("T"))).isEqualTo("TY  - UNPB\r\nTI  - T\r\nER  - \r\n\r\n");
  }

  @Test
  void aPaperOfTheAnthologyIsOfAConference() {
    assertThat(ris(Papers.paper().id("2025.acl-long.1").build()))
        .isEqualTo("TY  - CPAPER\r\nAN  - 2025.acl-long.1\r\nER  - \r\n\r\n");
  }

  @Test
  void theYearIsThatOfTheFirstVersion() {
    assertThat(
            ris(
                Papers.paper()
                    .listedOn(Papers.LISTED)
                    .publishedOn(LocalDate.of(2024, 1, 2))
                    .build()))
        .isEqualTo("TY  - UNPB\r\nPY  - 2024\r\nDA  - 2024/01/02\r\nER  - \r\n\r\n");
    assertThat(ris(Papers.paper().listedOn(Papers.LISTED).build())).doesNotContain("PY  - ");
  }
}
