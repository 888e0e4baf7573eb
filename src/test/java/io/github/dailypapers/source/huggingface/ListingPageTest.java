package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.support.Fixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from a listing page whose data is whole. */
class ListingPageTest {
  private static Listing read(String page) throws PageException {
    return HtmlPage.read(Fixture.page(page));
  }

  private static Paper first(String page) throws PageException {
    return read(page).papers().get(0);
  }

  @Test
  void aPageOf2024StatesItsDayAsAPointInTime() throws PageException {
    Listing listing = read("listing-2024.html");
    assertThat(listing.kind()).isEqualTo(Kind.DAY);
    assertThat(listing.day()).contains(LocalDate.of(2024, 6, 5));
    assertThat(listing.remarks()).isEmpty();
  }

  @Test
  void everyFieldOfAnEntryOf2024IsRead() throws PageException {
    assertThat(first("listing-2024.html"))
        .isEqualTo(
            Paper.of("hf")
                .id("2406.90010")
                .title("Kites on a String: Tethered Exploration for Offline Agents")
                .abstractText(
                    "We tether an agent to its data. It explores as far as the string goes,"
                        + " with p<0.01 and $\\alpha=2$.")
                .authors(List.of("Nadia Ferreira", "Linus \"Lee\" Berg"))
                .authorCount(2)
                .listedOn(LocalDate.of(2024, 6, 5))
                .publishedOn(LocalDate.of(2024, 6, 3))
                .upvotes(31)
                .comments(2)
                .media(List.of("https://cdn-uploads.huggingface.co/production/uploads/kite.mp4"))
                .url("https://huggingface.co/papers/2406.90010")
                .pdfUrl("https://arxiv.org/pdf/2406.90010")
                .build());
  }

  @Test
  void zeroVotesAreZeroAndAbsentStarsAreUnknown() throws PageException {
    Paper paper = read("listing-2024.html").papers().get(1);
    assertThat(paper.upvotes()).isZero();
    assertThat(paper.comments()).isZero();
    assertThat(paper.codeStars()).isNull();
    assertThat(paper.keywords()).isNull();
  }

  @Test
  void markupInAnAbstractIsText() throws PageException {
    assertThat(read("listing-2024.html").papers().get(1).abstractText())
        .isEqualTo("Bread & butter <TRK> of zero-shot baking.");
  }

  @Test
  void theSubmitterIsTheLogin() throws PageException {
    assertThat(read("listing-2024.html").papers().get(1).submittedBy()).isEqualTo("adak");
  }

  @Test
  void everyFieldOfAnEntryOf2026IsRead() throws PageException {
    assertThat(first("trending-2026.html"))
        .isEqualTo(
            Paper.of("hf")
                .id("2610.90002")
                .title("A Second Look")
                .abstractText("We look again.")
                .authors(List.of("Tove Viklund"))
                .authorCount(1)
                .organization("South Lab")
                .organizationId("South")
                .submittedBy("tovi")
                .listedOn(LocalDate.of(2026, 10, 14))
                .publishedOn(LocalDate.of(2026, 10, 12))
                .upvotes(0)
                .comments(1)
                .keywords(List.of("looking", "again"))
                .summary("A paper that looks again.")
                .codeUrl("https://github.com/tovi/look")
                .codeStars(1234)
                .projectUrl("https://look.example")
                .media(List.of("https://cdn.example/a.png"))
                .url("https://huggingface.co/papers/2610.90002")
                .pdfUrl("https://arxiv.org/pdf/2610.90002")
                .build());
  }

  @Test
  void aTrendingPageHasNoDayAndItsPapersHaveTheirOwn() throws PageException {
    Listing listing = read("trending-2026.html");
    assertThat(listing.kind()).isEqualTo(Kind.TRENDING);
    assertThat(listing.day()).isEmpty();
    assertThat(listing.papers().get(0).listedOn()).isEqualTo(LocalDate.of(2026, 10, 14));
  }

  @Test
  void aWeekPageIsAPeriodWithoutADay() throws PageException {
    Listing listing = read("week-2026.html");
    assertThat(listing.kind()).isEqualTo(Kind.PERIOD);
    assertThat(listing.day()).isEmpty();
  }

  @Test
  void theResultsOfASearchPageAreReadAndNotItsListing() throws PageException {
    Listing listing = read("search-2026.html");
    assertThat(listing.kind()).isEqualTo(Kind.SEARCH);
    assertThat(listing.papers()).extracting(Paper::id).containsExactly("2610.90002");
  }

  @Test
  void aPageThatListsNothingIsAnEmptyListingOfItsDay() throws PageException {
    Listing listing = read("empty-2026.html");
    assertThat(listing.papers()).isEmpty();
    assertThat(listing.day()).contains(LocalDate.of(2026, 10, 14));
  }

  @Test
  void aPapersPageIsReadWhateverItsQuotesAndTheOrderOfItsAttributes() throws PageException {
    Listing listing = read("paper-2025.html");
    assertThat(listing.kind()).isEqualTo(Kind.PAPER);
    Paper paper = listing.papers().get(0);
    assertThat(paper.title()).isEqualTo("Quiet Gradients");
    assertThat(paper.authors()).containsExactly("Åsa O'Dell");
    assertThat(paper.organization()).isEqualTo("South Lab");
    assertThat(paper.listedOn()).isEqualTo(LocalDate.of(2026, 10, 14));
  }

  @Test
  void theNumberOfCommentsIsUnknownOnAPapersPage() throws PageException {
    assertThat(first("paper-2025.html").comments()).isNull();
  }
}
