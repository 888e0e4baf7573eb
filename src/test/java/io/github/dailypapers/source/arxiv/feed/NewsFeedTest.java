package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arXiv's announcements tell of papers as feeds. */
class NewsFeedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 13);

  private static Listing read(String text) throws PageException {
    return NewsFeed.read(Feeds.page(text));
  }

  private static Paper paper(String rest) throws PageException {
    return read(Feeds.rss(Feeds.item("2608.00001", rest))).papers().get(0);
  }

  private static Paper expected() {
    return FeedPaper.of("2608.00001")
        .title("Pebbles of $\\Delta$")
        .abstractText("We count. Twice.")
        .authors(List.of("Ada Türk", "Bo Second"))
        .authorCount(2)
        .listedOn(DAY)
        .categories(List.of("math.CO", "cs.DM"))
        .announce("replace-cross")
        .journalRef("J. Pebbles 1 (2026) 2")
        .doi("10.9999/pebbles")
        .build();
  }

  @Test
  void anItemOfRssIsAPaper() throws PageException {
    Listing listing =
        read(
            Feeds.rss(
                Feeds.item(
                    "2608.00001",
                    """
                    <title>Pebbles of $\\Delta$</title>
                    <description>arXiv:2608.00001v2 Announce Type: replace-cross
                    Abstract: We count.
                      Twice.</description>
                    <guid isPermaLink="false">oai:arXiv.org:2608.00001v2</guid>
                    <category>math.CO</category><category>cs.DM</category>
                    <category>math.CO</category>
                    <pubDate>Thu, 13 Aug 2026 00:00:00 -0400</pubDate>
                    <arxiv:announce_type>replace-cross</arxiv:announce_type>
                    <dc:rights>http://example.org/licence</dc:rights>
                    <arxiv:DOI>10.9999/pebbles</arxiv:DOI>
                    <arxiv:journal_reference>J. Pebbles 1 (2026) 2</arxiv:journal_reference>
                    <dc:creator>Ada T\\"urk (Lab, City), Bo Second</dc:creator>
                    """)));
    assertThat(listing)
        .isEqualTo(new Listing(Kind.DAY, Optional.of(DAY), List.of(expected()), List.of()));
  }

  @Test
  void anEntryOfAtomIsTheSamePaper() throws PageException {
    Listing listing =
        read(
            Feeds.atom(
                """
                <entry>
                  <id>oai:arXiv.org:2608.00001v2</id>
                  <title>Pebbles of $\\Delta$</title>
                  <updated>2026-08-13T04:00:09.123+00:00</updated>
                  <link href="https://arxiv.org/abs/2608.00001" rel="alternate" type="text/html"/>
                  <summary>arXiv:2608.00001v2 Announce Type: replace-cross
                    Abstract: We count. Twice.</summary>
                  <category term="math.CO"/><category term="cs.DM"/>
                  <published>2026-08-13T00:00:00-04:00</published>
                  <arxiv:announce_type>replace-cross</arxiv:announce_type>
                  <arxiv:journal_reference>J. Pebbles 1 (2026) 2</arxiv:journal_reference>
                  <arxiv:DOI>10.9999/pebbles</arxiv:DOI>
                  <dc:creator>Ada T\\"urk, Bo Second</dc:creator>
                </entry>
                """));
    assertThat(listing.day()).contains(DAY);
    assertThat(listing.papers()).containsExactly(expected());
  }

  @ParameterizedTest
  @CsvSource({
    "<guid>oai:arXiv.org:hep-th/9901001v2</guid>, hep-th/9901001",
    "<link>http://arxiv.org/abs/math.GT/0309136</link>, math/0309136",
    "<link>https://arxiv.org/</link><guid>oai:arXiv.org:2608.00002v1</guid>, 2608.00002"
  })
  void theIdIsThatOfTheLinkOrTheName(String item, String id) throws PageException {
    assertThat(read(Feeds.rss("<item>" + item + "</item>")).papers())
        .extracting(Paper::id)
        .containsExactly(id);
  }

  @Test
  void whatAnItemDoesNotStateIsUnknown() throws PageException {
    String feed = Feeds.rss(Feeds.item("2608.00001", "")).replaceAll("<pubDate>.*</pubDate>", "");
    Listing listing = read(feed);
    assertThat(listing.day()).isEmpty();
    assertThat(listing.papers()).containsExactly(FeedPaper.of("2608.00001").build());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "<description>x Announce Type: cross Abstract: y</description>, cross",
        "<arxiv:announce_type>new</arxiv:announce_type>, new",
        "<arxiv:announce_type>absonly</arxiv:announce_type>, null",
        "<description>x Announce Type:</description>, null"
      })
  void theKindOfAnnouncementIsStatedOrUnknown(String item, String kind) throws PageException {
    assertThat(paper(item).announce()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "<description>x Abstract: On \\'etale. Abstract: no</description>, On étale. Abstract: no",
        "<description>x Abstract: </description>, null",
        "<description>x</description>, null"
      })
  void theAbstractIsWhatStandsBehindTheWord(String item, String text) throws PageException {
    assertThat(paper(item).abstractText()).isEqualTo(text);
  }

  @Test
  void anItemWithoutADateIsOfTheFeedsDay() throws PageException {
    assertThat(paper("").listedOn()).isEqualTo(LocalDate.of(2026, 8, 15));
  }

  @Test
  void aFeedWhosePapersDisagreeIsOfNoDay() throws PageException {
    String date = "<pubDate>Thu, 13 Aug 2026 00:00:00 -0400</pubDate>";
    Listing listing =
        read(Feeds.rss(Feeds.item("2608.00001", date) + Feeds.item("2608.00002", "")));
    assertThat(listing.day()).isEmpty();
    assertThat(listing.papers())
        .extracting(Paper::listedOn)
        .containsExactly(DAY, LocalDate.of(2026, 8, 15));
  }

  @Test
  void aDayWithoutAnAnnouncementIsAnEmptyListing() throws PageException {
    Listing listing = read(Feeds.rss(""));
    assertThat(listing.papers()).isEmpty();
    assertThat(listing.remarks()).isEmpty();
    assertThat(listing.day()).contains(LocalDate.of(2026, 8, 15));
    assertThat(read(Feeds.atom("")).papers()).isEmpty();
  }

  @Test
  void theReasonOfAnErrorIsPassedOn() {
    String error = "Bad archive 'xx'. Valid archives are: a, b.";
    String rss =
        Feeds.rss("")
            .replaceAll("<title>.*</title>", "<title>Feed error for query: x</title>")
            .replaceAll(
                "<description>.*</description>", "<description>" + error + "</description>");
    String atom =
        Feeds.atom("<subtitle>" + error + "</subtitle>")
            .replaceAll("<title>.*</title>", "<title>Feed error for query: x</title>");
    for (String feed : new String[] {rss, atom}) {
      assertThatExceptionOfType(PageException.class)
          .isThrownBy(() -> read(feed))
          .withMessage("arXiv has no such feed: " + error)
          .satisfies(e -> assertThat(e.hint()).isEqualTo("check the category"));
    }
  }

  @Test
  void itemsThatAreNoPapersAreAFailure() {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(Feeds.rss("<item><title>News</title></item>")))
        .withMessage("none of the feed's entries is a paper");
  }

  @Test
  void aFullFeedMayHaveLeftPapersOut() throws PageException {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      items.append(Feeds.item("2608." + (10000 + i), ""));
    }
    assertThat(read(Feeds.rss(items.toString())).remarks())
        .containsExactly(new Remark("arXiv's feeds end after 2000 papers", true));
  }
}
