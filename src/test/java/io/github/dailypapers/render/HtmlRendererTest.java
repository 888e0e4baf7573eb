package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Golden;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final String EVIL =
      "</td><script>alert(1)</script>\" onmouseover=\"x' <img src=x> \u202Eevil 👩\u200D👧";

  private static Document page(RenderOptions options, Paper... papers) {
    return Jsoup.parse(Papers.render(Format.HTML, options, List.of(papers)));
  }

  @Test
  void everyPaperIsARow() {
    Golden.assertMatches(
        "render/papers.html", Papers.render(Format.HTML, RenderOptions.usual(), Papers.nasty()));
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    Document page = page(RenderOptions.usual(), Papers.full());
    assertThat(page.select("[src], link, iframe, object, embed, base, form")).isEmpty();
    assertThat(page.outerHtml()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("script")).hasSize(1);
  }

  @Test
  void aTextIsTextWhateverStandsInIt() {
    Paper paper =
        Papers.paper()
            .id(EVIL)
            .title(EVIL)
            .url("https://example.org/\"><script>")
            .organization(EVIL)
            .authors(List.of(EVIL))
            .build();
    Document page = page(RenderOptions.usual().withHead(new FeedHead(EVIL, Papers.LISTED)), paper);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onmouseover]")).isEmpty();
    assertThat(page.select("td[data-name=title]").text()).isEqualTo(EVIL.replace("\u202E", ""));
    assertThat(page.title()).isEqualTo(EVIL.replace("\u202E", ""));
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    Document page =
        page(
            RenderOptions.usual().withColumns(List.of(Field.TITLE, Field.CODE_URL, Field.PDF_URL)),
            Papers.paper()
                .title("T")
                .url("javascript:alert(1)")
                .codeUrl("https://code.example/x?a=1&b=\"2\"")
                .pdfUrl("data:text/html,x")
                .build());
    assertThat(page.select("a").eachAttr("href"))
        .containsExactly("https://code.example/x?a=1&b=\"2\"");
    assertThat(page.select("td").eachText()).contains("T");
  }

  @Test
  void theColumnsAreThoseAskedFor() {
    Document page =
        page(
            RenderOptions.usual().withColumns(List.of(Field.ID, Field.UPVOTES)),
            Papers.paper().id("2511.00001").upvotes(3).build());
    assertThat(page.select("th").eachText()).containsExactly("id", "upvotes");
    assertThat(page.select("td").eachText()).containsExactly("2511.00001", "3");
    assertThat(page.select("th").eachAttr("class")).containsExactly("number");
  }

  @Test
  void whatIsUnknownIsEmpty() {
    Element row = page(RenderOptions.usual(), Papers.titled("T")).select("tbody tr").get(0);
    assertThat(row.select("td").eachText()).containsExactly("T");
  }
}
