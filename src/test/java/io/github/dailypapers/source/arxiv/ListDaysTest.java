package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.PageException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListDaysTest {
  private static ListPage read(String inner) throws PageException {
    String html =
        "<div id=dlpage>"
            + inner
            + "<dl><dt><a>[1]</a> <a href=/abs/2611.90001>arXiv:2611.90001</a></dt>"
            + "<dd><div class=list-title>On Kites</div></dd></dl></div>";
    return ListPage.read(
        new Page(URI.create("file:///saved.html"), html.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aCatchUpPageWithoutItsDayIsRemarkedOn() throws PageException {
    ListPage page = read("<h1>Catchup results for Kites</h1>");

    assertThat(page.day()).isEmpty();
    assertThat(page.remarks())
        .contains(
            new Remark("the page states a day that is none: \"Catchup results for Kites\"", true));
  }
}
