package io.github.dailypapers.source.arxiv.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubmissionHistoryTest {
  private static Paper read(String history) throws PageException {
    String html =
        "<link rel=canonical href=/abs/2611.90001><div id=abs><h1 class=title>On Kites</h1></div>"
            + "<div class=submission-history>"
            + history
            + "</div>";
    return AbsPage.read(
        new Page(
            URI.create("https://arxiv.org/abs/2611.90001"), html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theFirstAndTheNewestVersionTellTheDays() throws PageException {
    Paper paper =
        read(
            "[v1] Wednesday, 4 November 2026 17:57:34 UTC (1 KB)"
                + "<br>[v2] Thu, 5 Nov 2026 08:00:00 UTC (2 KB)"
                + "<br>[v3] Fri, 6 Nov 2026 09:00:00 UTC (2 KB)");

    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2026, 11, 4));
    assertThat(paper.updatedOn()).isEqualTo(LocalDate.of(2026, 11, 6));
  }

  @Test
  void aVersionWithoutATimeHasNoDay() throws PageException {
    Paper paper = read("[v1] withdrawn by its authors, who found a hole in it [v2] 17:57");

    assertThat(paper.publishedOn()).isNull();
    assertThat(paper.updatedOn()).isNull();
  }
}
