package io.github.dailypapers.source.acl;

import static io.github.dailypapers.source.acl.Markup.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that a list shows is passed over in silence. */
class IncompletePageTest {
  private static Listing read(String html) throws PageException {
    return AnthologyPage.read(page(html));
  }

  private static void assertLoss(Listing listing, String text) {
    assertThat(listing.remarks()).containsExactly(new Remark(text, true));
  }

  private static String volume(Markup markup, String more) {
    return Markup.volume(markup.entry("2031.kite-long.1", "One") + more);
  }

  @ParameterizedTest
  @EnumSource
  void anEntryWithoutAnIdIsTold(Markup markup) throws PageException {
    Listing listing = read(volume(markup, markup.entry("", "/somewhere/", "Odd", "")));
    assertThat(listing.papers()).hasSize(1);
    assertLoss(listing, "an entry has no id: \"Odd\"");
  }

  @ParameterizedTest
  @EnumSource
  void anEntryWithoutATitleIsTold(Markup markup) throws PageException {
    String entry = markup.entry("", "/2031.kite-long.2/", "Odd", "").replace("strong", "em");
    assertLoss(read(volume(markup, entry)), "an entry has no title: \"Odd\"");
  }

  @ParameterizedTest
  @EnumSource
  void aPaperWhoseTitleIsEmptyIsListedAndTold(Markup markup) throws PageException {
    Listing listing = read(volume(markup, markup.entry("2031.kite-long.2", " ")));
    assertThat(listing.papers().get(1).title()).isNull();
    assertLoss(listing, "there is no title of: 2031.kite-long.2");
  }

  @ParameterizedTest
  @EnumSource
  void titlesThatShareAnEntryAreAllListed(Markup markup) throws PageException {
    String inner =
        "<strong><a href=/2031.kite-long.3/>Three</a></strong>"
            + "<strong><a href=/elsewhere/>Four</a></strong>";
    Listing listing = read(volume(markup, markup.entry("", "/2031.kite-long.2/", "Two", inner)));
    assertThat(listing.papers()).extracting(Paper::title).containsExactly("One", "Two", "Three");
    assertThat(listing.papers().get(1).authors()).isNull();
    assertThat(listing.remarks())
        .containsExactly(
            new Remark("only the title could be read of: 2031.kite-long.2, 2031.kite-long.3", true),
            new Remark("an entry has no id: \"Four\"", true));
  }

  @ParameterizedTest
  @EnumSource
  void aTitleOutsideOfAnyEntryIsListed(Markup markup) throws PageException {
    String stray = "<strong><a class=align-middle href=/2031.kite-long.2/>Two</a></strong>";
    Listing listing = read(volume(markup, stray));
    assertThat(listing.papers()).extracting(Paper::title).containsExactly("One", "Two");
    assertLoss(listing, "only the title could be read of: 2031.kite-long.2");
  }

  @ParameterizedTest
  @EnumSource
  void anAbstractOfNoPaperIsTold(Markup markup) throws PageException {
    assertLoss(
        read(volume(markup, Markup.abstractBox("2031.kite-long.9", "Whose?"))),
        "an abstract belongs to no paper of the page: 2031.kite-long.9");
  }

  @ParameterizedTest
  @EnumSource
  void anAbstractThatIsOfferedAndMissingIsTold(Markup markup) throws PageException {
    String badges = markup.badges("2031.kite-long.2", true);
    assertLoss(
        read(volume(markup, markup.entry(badges, "/2031.kite-long.2/", "Two", ""))),
        "the page has no abstract, though it offers one, of: 2031.kite-long.2");
  }

  @ParameterizedTest
  @EnumSource
  void papersInsideAnAbstractAreListed(Markup markup) throws PageException {
    String open =
        markup.entry(markup.badges("2031.kite-long.2", true), "/2031.kite-long.2/", "Two", "")
            + Markup.abstractBox("2031.kite-long.2", "Never closed.").replace("</div>", "")
            + markup.entry("2031.kite-long.3", "Three");
    Listing listing = read(volume(markup, open));
    assertThat(listing.papers()).extracting(Paper::title).containsExactly("One", "Two", "Three");
    assertThat(listing.papers().get(1).abstractText()).isNull();
    assertLoss(listing, "the abstract runs into other papers of: 2031.kite-long.2");
  }

  @ParameterizedTest
  @EnumSource
  void aTroubleOfManyPapersIsToldOnce(Markup markup) throws PageException {
    StringBuilder many = new StringBuilder();
    for (int i = 2; i < 10; i++) {
      many.append(Markup.abstractBox("2031.kite-long." + i, "Whose?"));
    }
    assertLoss(
        read(volume(markup, many.toString())),
        "an abstract belongs to no paper of the page: 2031.kite-long.2, 2031.kite-long.3,"
            + " 2031.kite-long.4, 2031.kite-long.5, 2031.kite-long.6 and 3 more");
  }

  @ParameterizedTest
  @EnumSource
  void aPageThatIsCutOffIsALoss(Markup markup) throws PageException {
    String whole = volume(markup, markup.entry("2031.kite-long.2", "Two"));
    assertLoss(
        read(whole.substring(0, whole.indexOf("<footer"))), "the page is cut off after paper 2");
  }

  @ParameterizedTest
  @EnumSource
  void removedPapersAreStillCountedAboveWhichIsNoLoss(Markup markup) throws PageException {
    Listing listing =
        read(
            Markup.event(
                markup.contents("w31-01", "Workshop", 2),
                markup.part("w31-01", "W31-01", "Workshop", markup.entry("W31-0101", "One"))));
    assertThat(listing.remarks())
        .containsExactly(
            new Remark("the page lists 1 of the 2 papers it announces of \"Workshop\"", false));
  }

  @ParameterizedTest
  @EnumSource
  void aVolumeOfWhichNothingIsListedIsALoss(Markup markup) throws PageException {
    assertLoss(
        read(
            Markup.event(
                markup.contents("w31-01", "Workshop", 1) + markup.contents("w31-02", "Other", 1),
                markup.part("w31-01", "W31-01", "Workshop", markup.entry("W31-0101", "One")))),
        "the page lists 0 of the 1 papers it announces of \"Other\"");
  }

  @Test
  void aLongNameIsCutBetweenCharacters() throws PageException {
    String name = "x".repeat(59) + "\uD83E\uDE81".repeat(3);
    Listing listing = read(volume(Markup.NEW, Markup.NEW.entry("", "/odd/", name, "")));
    assertLoss(listing, "an entry has no id: \"" + "x".repeat(59) + "...\"");
  }
}
