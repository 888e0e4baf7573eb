package io.github.dailypapers.source.arxiv.page;

import static io.github.dailypapers.source.arxiv.page.ListPages.DAY;
import static io.github.dailypapers.source.arxiv.page.ListPages.entry;
import static io.github.dailypapers.source.arxiv.page.ListPages.paging;
import static io.github.dailypapers.source.arxiv.page.ListPages.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.PageException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that somebody saved. */
class ArxivPagesTest {
  private static boolean isArxiv(String body) {
    return ArxivPages.isArxiv(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aListingOfOneDayIsThatDays() throws PageException {
    Listing listing = ArxivPages.saved(saved(DAY, paging(1), entry(1)));
    assertThat(listing.kind()).isEqualTo(Kind.DAY);
    assertThat(listing.day()).contains(LocalDate.of(2026, 8, 14));
    assertThat(listing.papers()).hasSize(1);
    assertThat(listing.remarks()).isEmpty();
  }

  @Test
  void anyOtherListingIsOnlySaved() throws PageException {
    Listing listing = ArxivPages.saved(saved("<h2>Authors and titles for 2026</h2>", entry(1)));
    assertThat(listing.kind()).isEqualTo(Kind.SAVED);
    assertThat(listing.day()).isEmpty();
  }

  @Test
  void whatIsOnOtherPagesOfTheListingIsToldOf() throws PageException {
    Listing listing = ArxivPages.saved(saved(DAY, paging(3, "1-1", "2-2*", "3-3"), entry(2)));
    assertThat(listing.remarks())
        .containsExactly(new Remark("the page has entries 2 to 2 of a listing of 3", false));
  }

  @Test
  void aPapersPageIsThatPaper() throws PageException {
    Listing listing =
        ArxivPages.saved(
            ListPages.page(
                "file:///pages/kite.html",
                "<link rel=canonical href=https://arxiv.org/abs/2608.90001><div id=\"abs\">"
                    + "<h1 class=title>A Kite</h1></div>"));
    assertThat(listing.kind()).isEqualTo(Kind.PAPER);
    assertThat(listing.papers().get(0).id()).isEqualTo("2608.90001");
  }

  @Test
  void aListingThatIsNotWholeIsRefused() {
    assertThatThrownBy(() -> ArxivPages.saved(saved(DAY, paging(2), entry(1))))
        .isInstanceOf(PageException.class)
        .hasMessage("entry 2 is missing of the 2 that the page counts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id='dlpage'>",
        "<div id=\"dlpage\">",
        "<span class=\"list-identifier\">",
        "<div class='list-title mathjax'>",
        "<link rel=\"icon\" href=\"/static/browse/0.3.4/images/icons/favicon-32x32.png\">",
        "<meta property=\"og:site_name\" content=\"arXiv.org\" />"
      })
  void aPageOfArxivIsKnownByItsMarks(String mark) {
    assertThat(isArxiv("<!DOCTYPE html><html>" + mark + "</html>")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><a href=\"https://arxiv.org/abs/2608.90001\">arXiv:2608.90001</a></html>",
        "<html><div data-props=\"{&quot;class=&quot;list-title&quot;\"></div></html>"
      })
  void aPageThatLinksToArxivIsNone(String page) {
    assertThat(isArxiv(page)).isFalse();
  }
}
