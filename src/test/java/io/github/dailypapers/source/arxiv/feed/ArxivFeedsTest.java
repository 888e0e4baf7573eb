package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.source.PageException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of feeds that somebody saved. */
class ArxivFeedsTest {
  private static Listing saved(String text) throws PageException {
    return ArxivFeeds.saved(Feeds.page(text));
  }

  private static boolean isFeed(String text) {
    return ArxivFeeds.isFeed(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anAnswerOfTheApiIsASearch() throws PageException {
    Listing listing = saved(Feeds.api(1, 0, Feeds.entry("2601.00001v1", "")));
    assertThat(listing.kind()).isEqualTo(Kind.SEARCH);
    assertThat(listing.day()).isEmpty();
    assertThat(listing.papers()).hasSize(1);
  }

  @Test
  void anAnnouncementIsTheListingOfADay() throws PageException {
    Listing listing = saved(Feeds.rss(Feeds.item("2601.00001", "")));
    assertThat(listing.kind()).isEqualTo(Kind.DAY);
    assertThat(listing.papers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'',the page is empty",
    "' \n',the page is empty",
    "Rate exceeded.,arXiv refuses more requests (Rate exceeded)",
    "nothing,the page is no feed",
    "<html><body>x</body></html>,the page is no feed",
    "<rss><channel><link>https://example.org/</link></channel></rss>,the feed is not of arXiv",
    "<feed><id>tag:notarxiv.org</id></feed>,the feed is not of arXiv",
    "<rss/>,the feed is not of arXiv"
  })
  void whatIsNoFeedOfArxivIsSaidToBeNone(String text, String message) {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> saved(text))
        .withMessage(message)
        .satisfies(e -> assertThat(e.address()).isEqualTo(Feeds.ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<feed xmlns='http://www.w3.org/2005/Atom'>",
        "<rss version='2.0'>",
        "<?xml version='1.0'?>\n<rss>",
        "\uFEFF<?xml version='1.0'?><!-- <html> --><!DOCTYPE feed>\n <atom:feed\n>",
        "<feed/>"
      })
  void aFeedIsKnownByItsFirstElement(String text) {
    assertThat(isFeed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<html><feed>",
        "<!-- <feed>",
        "<?xml",
        "feed",
        "<feedback>",
        "{\"feed\":1}",
        "<!DOCTYPE html><html>"
      })
  void anythingElseIsNoFeed(String text) {
    assertThat(isFeed(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void onlyAPageExceptionLeavesAPageThatIsSpoilt(int kind) {
    String rest =
        "<title>T\\'e $x$</title><author><name>A</name></author><category term='cs.XX'/>"
            + "<dc:creator>A {B, C} (D, E), F</dc:creator><pubDate>Thu, 13 Aug 2026 x</pubDate>"
            + "<published>2026-01-02T03:04:05Z</published><description>Abstract: x</description>";
    String[] feeds = {
      Feeds.api(2, 0, Feeds.entry("2601.00001v1", rest) + Feeds.entry("hep-th/9901001v1", rest)),
      Feeds.rss(Feeds.item("2601.00001", rest) + Feeds.item("hep-th/9901001", rest)),
      Feeds.atom(Feeds.entry("2601.00001v1", rest)),
      Feeds.rss("<item><guid>oai:arXiv.org:2601.00001v1</guid>" + rest + "</item>")
    };
    byte[] whole = feeds[kind].getBytes(StandardCharsets.UTF_8);
    byte[] marks = "<>&;/'\"{}()$\\:-=!?[]v9\u0000\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    Random random = new Random(kind);
    int read = 0;
    for (int round = 0; round < 500; round++) {
      byte[] spoilt =
          Arrays.copyOf(whole, whole.length - random.nextInt(2) * random.nextInt(whole.length));
      for (int i = random.nextInt(4); i > 0; i--) {
        spoilt[random.nextInt(spoilt.length)] = marks[random.nextInt(marks.length)];
      }
      try {
        read += ArxivFeeds.saved(new Page(Feeds.ADDRESS, spoilt)).papers().size();
      } catch (PageException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>",
        "<entry>",
        "<a xmlns:b='c'>",
        "<x:entry xmlns:x='y'><id>",
        "</a>",
        "<!--",
        "&#x41;"
      })
  void aPageThatNeverComesToItsEndIsReadThrough(String part) {
    String text = Feeds.api(1, 0, "@").replace("@", part.repeat(100_000));
    assertThatExceptionOfType(PageException.class).isThrownBy(() -> saved(text));
  }

  @Test
  void idsAndNamesAsLongAsThePageAreReadThrough() throws PageException {
    String dashes = "a-".repeat(200_000);
    String brackets = "({".repeat(200_000);
    Listing listing =
        saved(
            Feeds.rss(
                Feeds.item(dashes, "")
                    + Feeds.item("2601.00001", "<dc:creator>" + brackets + "</dc:creator>")));
    assertThat(listing.papers()).hasSize(1);
    assertThat(listing.papers().get(0).authors()).containsExactly(brackets);
  }
}
