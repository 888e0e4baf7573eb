package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.support.Fixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is read from the cards when the data of a page is not whole. */
class CardsTest {
  private static Listing read(String page) throws PageException {
    return HtmlPage.read(Fixture.page(page));
  }

  @Test
  void aCardOf2024SaysTitleVotesCommentsSubmitterAndNumberOfAuthors() throws PageException {
    assertThat(read("cards-2024.html").papers().get(0))
        .isEqualTo(
            Paper.of("hf")
                .id("2406.90010")
                .title("Kites on a String: Tethered \\textsc{Exploration} for Offline Agents")
                .authorCount(2)
                .submittedBy("nadiaf")
                .listedOn(LocalDate.of(2024, 6, 5))
                .upvotes(31)
                .comments(2)
                .url("https://huggingface.co/papers/2406.90010")
                .pdfUrl("https://arxiv.org/pdf/2406.90010")
                .build());
  }

  @Test
  void aCardOf2026SaysOrganizationAndStarsToo() throws PageException {
    assertThat(read("cards-2026.html").papers().get(0))
        .isEqualTo(
            Paper.of("hf")
                .id("2610.90001")
                .title("Moss & Memory")
                .organization("North Lab")
                .organizationId("NorthLab")
                .submittedBy("runa")
                .upvotes(1204)
                .comments(7)
                .codeStars(0)
                .url("https://huggingface.co/papers/2610.90001")
                .pdfUrl("https://arxiv.org/pdf/2610.90001")
                .build());
  }

  @Test
  void aDashForVotesIsZero() throws PageException {
    assertThat(read("cards-2026.html").papers().get(1).upvotes()).isZero();
  }

  @Test
  void aRoundedNumberOfStarsIsNoCount() throws PageException {
    assertThat(read("cards-2026.html").papers().get(1).codeStars()).isNull();
  }

  @Test
  void aDayWithoutItsYearIsNoDate() throws PageException {
    Listing listing = read("cards-2026.html");
    assertThat(listing.day()).isEmpty();
    assertThat(listing.papers()).extracting(Paper::listedOn).containsOnlyNulls();
  }

  @Test
  void thatCardsWereReadIsALoss() throws PageException {
    assertThat(read("cards-2026.html").remarks())
        .containsExactly(
            new Remark(
                "the page carries no data: 2 of 2 papers read from their cards alone,"
                    + " which hold no abstract, no authors and no date",
                true));
  }

  @Test
  void whatTheDataHeldBeforeItBrokeOffIsKept() throws PageException {
    Listing listing = read("broken-2024.html");
    assertThat(listing.papers()).hasSize(2);
    assertThat(listing.papers().get(0).abstractText()).startsWith("We tether");
    assertThat(listing.papers().get(1).title()).isEqualTo("0-Shot Bread");
    assertThat(listing.papers().get(1).abstractText()).isNull();
    assertThat(listing.remarks()).extracting(Remark::loss).containsOnly(true);
  }

  @Test
  void aTextThatSpeaksOfCardsIsNoCard() throws PageException {
    String spoken =
        Fixture.text("listing-2024.html")
            .replaceFirst(
                "&quot;upvotes&quot;",
                "&quot;x&quot;:&quot;<article <article <article&quot;,&quot;upvotes&quot;");
    Listing plain = HtmlPage.read(Fixture.page("listing-2024.html"));
    assertThat(spoken).contains("<article <article");
    assertThat(HtmlPage.read(Fixture.of(spoken))).isEqualTo(plain);
  }

  @Test
  void cardsThatTheDataLacksAreAddedInTheOrderOfThePage() throws PageException {
    Listing listing = read("halves-disagree-2026.html");
    assertThat(listing.papers()).extracting(Paper::id).containsExactly("2610.90001", "2610.90002");
    assertThat(listing.papers().get(1).abstractText()).isEqualTo("We look again.");
    assertThat(listing.papers())
        .extracting(Paper::listedOn)
        .containsOnly(LocalDate.of(2026, 10, 14));
    assertThat(listing.remarks())
        .extracting(Remark::text)
        .containsExactly(
            "the page shows 2 papers and its data holds 1: 1 of 2 papers read from their"
                + " cards alone, which hold no abstract, no authors and no date");
  }

  @Test
  void aCardWithoutTitleOrIdIsNoPaper() throws PageException {
    String card = "<article><h3><a href=\"/papers/%s\">%s</a></h3></article>";

    Listing listing =
        HtmlPage.read(
            Fixture.of(
                "<body class=DailyPapersPage>"
                    + card.formatted("2611.90001", "On Kites")
                    + card.formatted("2611.90002", " ")
                    + card.formatted("", "Off Kites")));

    assertThat(listing.papers()).extracting(Paper::title).containsExactly("On Kites");
  }
}
