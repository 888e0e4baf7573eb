package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer of arXiv's API tells of papers. */
class ApiFeedTest {
  private static ApiFeed read(String text) throws PageException {
    return ApiFeed.read(Feeds.page(text));
  }

  private static Paper paper(String rest) throws PageException {
    ApiFeed feed = read(Feeds.api(1, 0, Feeds.entry("2601.00001v3", rest)));
    assertThat(feed.remarks()).isEmpty();
    return feed.papers().get(0);
  }

  @Test
  void anEntryIsAPaper() throws PageException {
    Paper paper =
        paper(
            """
            <title>Counting  the
              Pebbles of $\\mathbb{Z}$</title>
            <updated>2026-02-03T23:59:59Z</updated>
            <link href="https://arxiv.org/abs/2601.00001v3" rel="alternate"/>
            <summary>  We count &amp; count.
              Twice.</summary>
            <category term="math.CO" scheme="http://arxiv.org/schemas/atom"/>
            <category term="cs.DM"/>
            <published>2026-01-02T00:00:01Z</published>
            <arxiv:comment>9 pages</arxiv:comment>
            <arxiv:primary_category term="cs.DM"/>
            <arxiv:journal_ref>J. Pebbles 1 (2026) 2</arxiv:journal_ref>
            <author><name>Ada First</name><arxiv:affiliation>Lab</arxiv:affiliation></author>
            <author><name>Bo Second</name></author>
            <arxiv:doi>10.9999/pebbles</arxiv:doi>
            """);
    assertThat(paper)
        .isEqualTo(
            Paper.of("arxiv")
                .id("2601.00001")
                .title("Counting the Pebbles of $\\mathbb{Z}$")
                .abstractText("We count & count. Twice.")
                .authors(List.of("Ada First", "Bo Second"))
                .authorCount(2)
                .publishedOn(LocalDate.of(2026, 1, 2))
                .updatedOn(LocalDate.of(2026, 2, 3))
                .categories(List.of("cs.DM", "math.CO"))
                .comment("9 pages")
                .journalRef("J. Pebbles 1 (2026) 2")
                .doi("10.9999/pebbles")
                .url("https://arxiv.org/abs/2601.00001")
                .pdfUrl("https://arxiv.org/pdf/2601.00001")
                .build());
  }

  @Test
  void whatAnEntryDoesNotStateIsUnknown() throws PageException {
    assertThat(paper("<title> </title><author><name/></author><published>soon</published>"))
        .isEqualTo(FeedPaper.of("2601.00001").build());
  }

  @Test
  void accentsAreUnicode() throws PageException {
    Paper paper =
        paper(
            "<title>L'\\'etale</title><summary>na\\\"{\\i}ve $\\'e$</summary>"
                + "<author><name>\\L{}ucja Erd\\H{o}s</name></author>"
                + "<arxiv:comment>\\`A voir</arxiv:comment>"
                + "<arxiv:journal_ref>Poincar\\'e</arxiv:journal_ref>");
    assertThat(paper.title()).isEqualTo("L'étale");
    assertThat(paper.abstractText()).isEqualTo("naïve $\\'e$");
    assertThat(paper.authors()).containsExactly("Łucja Erdős");
    assertThat(paper.comment()).isEqualTo("À voir");
    assertThat(paper.journalRef()).isEqualTo("Poincaré");
  }

  @Test
  void prefixesOfNamespacesAreFree() throws PageException {
    ApiFeed feed =
        read(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:o="http://a9.com/-/spec/opensearch/1.1/"
                xmlns="http://arxiv.org/schemas/atom">
              <a:id>http://arxiv.org/api/x</a:id><o:totalResults>1</o:totalResults>
              <o:itemsPerPage>1</o:itemsPerPage>
              <a:entry><primary_category term="hep-th"/><a:title>Strings</a:title>
                <a:author><a:name>Ada First</a:name></a:author>
                <a:id>http://arxiv.org/abs/hep-th/9901001v2</a:id></a:entry>
            </a:feed>
            """);
    assertThat(feed.remarks()).isEmpty();
    assertThat(feed.papers())
        .containsExactly(
            FeedPaper.of("hep-th/9901001")
                .title("Strings")
                .authors(List.of("Ada First"))
                .authorCount(1)
                .categories(List.of("hep-th"))
                .build());
  }

  @Test
  void theAnswerSaysWhereItStands() throws PageException {
    ApiFeed feed = read(Feeds.api(41, 40, Feeds.entry("2601.00001v1", "")));
    assertThat(feed.total()).isEqualTo(41);
    assertThat(feed.start()).isEqualTo(40);
    assertThat(feed.itemsPerPage()).isEqualTo(10);
  }

  @Test
  void aQueryWithoutPapersGivesNone() throws PageException {
    assertThat(read(Feeds.api(0, 0, "")).papers()).isEmpty();
    assertThat(read(Feeds.api(5, 5, "")).papers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<entry><title>Nameless</title></entry>"})
  void countedPapersThatDoNotComeAreAFailure(String entries) {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(Feeds.api(214881, 40, entries)))
        .withMessage("arXiv's API gave no papers of the 214881 it counts")
        .satisfies(e -> assertThat(e.hint()).isEqualTo("try again in a moment"));
  }

  @Test
  void fewerPapersThanCountedAreALoss() throws PageException {
    ApiFeed feed = read(Feeds.api(12, 8, Feeds.entry("2601.00001v1", "")));
    assertThat(feed.papers()).hasSize(1);
    assertThat(feed.remarks()).containsExactly(new Remark("arXiv's API gave 1 of 4 papers", true));
  }

  @Test
  void anEntryWithoutAnIdIsALoss() throws PageException {
    ApiFeed feed =
        read(Feeds.api(2, 0, Feeds.entry("2601.00001v1", "") + Feeds.entry("nothing", "")));
    assertThat(feed.papers()).hasSize(1);
    assertThat(feed.remarks())
        .containsExactly(new Remark("1 of the feed's 2 entries has no id", true));
  }

  @Test
  void aFeedThatBreaksOffInsideOfAnEntryLosesIt() throws PageException {
    String whole =
        Feeds.api(2, 0, Feeds.entry("2601.00001v1", "") + Feeds.entry("2601.00002v1", ""));
    ApiFeed feed = read(whole.substring(0, whole.lastIndexOf("</entry>")));
    assertThat(feed.papers()).extracting(Paper::id).containsExactly("2601.00001");
    assertThat(feed.remarks())
        .containsExactly(new Remark("the feed is cut off after 1 paper", true));
  }

  @Test
  void aFeedThatBreaksOffBetweenEntriesLosesNoneOfThem() throws PageException {
    String whole = Feeds.api(2, 0, Feeds.entry("2601.00001v1", "") + Feeds.entry("2601.00002", ""));
    ApiFeed feed = read(whole.substring(0, whole.indexOf("</feed>")));
    assertThat(feed.papers()).hasSize(2);
    assertThat(feed.remarks())
        .containsExactly(new Remark("the feed is cut off after 2 papers", true));
  }

  @Test
  void theReasonOfAnErrorIsPassedOn() {
    String error =
        "<entry><id>https://arxiv.org/api/errors#x</id><title>Error</title>"
            + "<summary>start must\n be positive</summary></entry>";
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(Feeds.api(1, 0, error)))
        .withMessage("arXiv's API refuses the query: start must be positive");
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(Feeds.api(1, 0, error.replaceAll("(?s)<summary>.*</summary>", ""))))
        .withMessage("arXiv's API refuses the query: it does not say why");
  }

  @Test
  void aLongReasonIsCutShort() {
    String error =
        "<entry><id>https://arxiv.org/api/errors#x</id><summary>"
            + "x".repeat(5000)
            + "</summary></entry>";
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(Feeds.api(1, 0, error)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).endsWith("x..."));
  }

  @Test
  void anAnnouncementIsNoAnswer() {
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> read(Feeds.atom("")))
        .withMessage("the feed is no answer of arXiv's API");
  }

  @Test
  void entitiesOfAPageAreNotExpanded() throws PageException {
    String feed =
        Feeds.api(1, 0, Feeds.entry("2601.00001v1", "<title>a &x; &y; b</title>"))
            .replace(
                "<feed",
                "<!DOCTYPE feed [<!ENTITY x \"xxx\"><!ENTITY y SYSTEM \"file:///etc/hostname\">]><feed");
    assertThat(read(feed).papers().get(0).title()).isEqualTo("a &x; &y; b");
  }
}
