package io.github.dailypapers.source.saved;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.support.Fixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is read from the text of a search page. */
class CopiedTextTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 11, 19);
  private static final String ABSTRACT = "An abstract that goes on. ".repeat(8).strip();

  private static Listing read(String text) {
    return CopiedText.read(text, AS_OF);
  }

  private static Paper only(String footer) {
    return read("A Title\n\n" + ABSTRACT + "\n\n" + footer).papers().get(0);
  }

  @Test
  void thePapersAreReadInTheirOrderAndWhatStandsAboveThemIsNot() {
    assertThat(read(Fixture.text("copied.txt")).papers())
        .extracting(Paper::title)
        .containsExactly(
            "Tides in the Attention Maps",
            "Learning to Whistle",
            "No Footer at All",
            "Crowds of One");
  }

  @Test
  void aCardSaysAbstractNumberOfAuthorsAndDate() {
    assertThat(only("  • 6 authors\n·\nApr 15, 2022"))
        .isEqualTo(
            Paper.of("hf")
                .title("A Title")
                .abstractText(ABSTRACT)
                .authorCount(6)
                .publishedOn(LocalDate.of(2022, 4, 15))
                .build());
  }

  @Test
  void aNumberBehindTheDateIsThatOfTheComments() {
    assertThat(only("  • 1 authors\n·\nJul 3, 2024 3").comments()).isEqualTo(3);
    assertThat(only("  • 1 authors\n·\nNov 8 12").comments()).isEqualTo(12);
    assertThat(only("  • 1 authors\n·\nNov 8").comments()).isNull();
  }

  @Test
  void anOrganizationStandsInPlaceOfTheAuthors() {
    Paper paper = only("north-lab North Lab\n·\nNov 8, 2023");
    assertThat(paper.organization()).isEqualTo("North Lab");
    assertThat(paper.organizationId()).isEqualTo("north-lab");
    assertThat(paper.authorCount()).isNull();
  }

  @Test
  void whiteSpaceOfAnyWidthPartsWordsAndFillsNoLine() {
    Paper paper = only("north-lab\t North\t\tLab\n\u00b7\nNov\u00a08, 2023\n\u00a0\n");
    assertThat(paper.organization()).isEqualTo("North Lab");
    assertThat(paper.publishedOn()).isEqualTo(LocalDate.of(2023, 11, 8));
  }

  @Test
  void aDateWithoutAYearTakesTheYearOfTheGivenDayAndSaysSoOnce() {
    Listing listing = read(Fixture.text("copied.txt"));
    assertThat(listing.papers().get(1).publishedOn()).isEqualTo(LocalDate.of(2025, 11, 8));
    assertThat(listing.remarks())
        .containsExactly(
            new Remark(
                "1 date without a year was taken to be of 2025 (--as-of DATE sets it)", false));
  }

  @Test
  void aLeapDayOfAnotherYearIsNoDateButLosesNoPaper() {
    Listing listing = read("A Title\n\n" + ABSTRACT + "\n\n• 2 authors\n·\nFeb 29 3");
    assertThat(listing.papers())
        .containsExactly(
            Paper.of("hf")
                .title("A Title")
                .abstractText(ABSTRACT)
                .authorCount(2)
                .comments(3)
                .build());
    assertThat(listing.remarks())
        .contains(new Remark("29 February is no day of 2025: see --as-of", true));
  }

  @Test
  void aCardWithoutAFooterKeepsItsTitleAndAbstract() {
    Paper paper = read(Fixture.text("copied.txt")).papers().get(2);
    assertThat(paper.abstractText()).startsWith("Sentence 1");
    assertThat(paper.publishedOn()).isNull();
    assertThat(paper.authorCount()).isNull();
  }

  @Test
  void aPaperOfAPageOnWhichNoDayStandsHasNoListingDay() {
    assertThat(read(Fixture.text("copied.txt")).papers())
        .extracting(Paper::listedOn)
        .containsOnlyNulls();
  }

  @Test
  void aFooterWithoutATitleIsRemarkedOn() {
    Listing listing = read("  • 6 authors\n·\nApr 15, 2022\n");
    assertThat(listing.papers()).isEmpty();
    assertThat(listing.remarks())
        .containsExactly(
            new Remark("a card without a title was left out of the copied text", true));
  }

  @Test
  void aBlockBetweenCardsThatIsNoCardIsALoss() {
    Listing listing =
        read("Odd\n\nA Title\n\n" + ABSTRACT + "\n\n  • 6 authors\n·\nApr 15, 2022\n");
    assertThat(listing.papers()).extracting(Paper::title).containsExactly("A Title");
    assertThat(listing.remarks())
        .containsExactly(new Remark("\"Odd\" in the copied text is no card", true));
  }

  @Test
  void whatStandsBelowTheLastCardIsNoLoss() {
    Listing listing =
        read("A Title\n\n" + ABSTRACT + "\n\n  • 6 authors\n·\nApr 15, 2022\n\nPrivacy\n");
    assertThat(listing.papers()).hasSize(1);
    assertThat(listing.remarks())
        .containsExactly(new Remark("\"Privacy\" in the copied text is no card", false));
  }

  @Test
  void aTitleWithoutAnAbstractKeepsItsFooter() {
    Paper paper = read("A Title\n\n  • 6 authors\n·\nApr 15, 2022").papers().get(0);
    assertThat(paper.title()).isEqualTo("A Title");
    assertThat(paper.abstractText()).isNull();
    assertThat(paper.authorCount()).isEqualTo(6);
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(read(Fixture.text("copied.txt").replace("\n", "\r\n")).papers()).hasSize(4);
  }

  @Test
  void aDayThatThereIsNotIsNoFooter() {
    assertThat(CardFooter.parse("• 2 authors\n·\nFeb 30, 2022", AS_OF)).isEmpty();
    assertThat(CardFooter.parse("• 2 authors\n·\nSmarch 3, 2022", AS_OF)).isEmpty();
    assertThat(CardFooter.parse("• 2 authors\n·\nanF 3, 2022", AS_OF)).isEmpty();
  }

  @Test
  void proseIsNoCopiedPage() {
    assertThat(CopiedText.isCopied("Dear reader,\n\nnothing here.\n")).isFalse();
    assertThat(CopiedText.isCopied(Fixture.text("copied.txt"))).isTrue();
  }
}
