package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.arxiv.feed.ApiFeed;
import io.github.dailypapers.source.arxiv.feed.ArxivFeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program makes of real feeds of arXiv, field by field. */
class ArxivFeedsTest {
  private static Page page(String name) throws IOException {
    Path file = Replay.page("arxiv/" + name);
    return new Page(file.toUri(), Files.readAllBytes(file));
  }

  @ParameterizedTest
  @CsvSource({
    "api_1706.03762.xml, 1, 1, 0, 1",
    "api_ids_one_unknown.xml, 1, 1, 0, 100",
    "api_testing_s0_m10.xml, 10, 214881, 0, 10",
    "api_testing_s40_m10.xml, 10, 214881, 40, 10",
    "api_zero_results.xml, 0, 0, 0, 5"
  })
  void everyFieldOfEveryAnswerIsWhatTheFeedHolds(
      String name, int papers, int total, int start, int itemsPerPage) throws Exception {
    ApiFeed feed = ApiFeed.read(page(name));
    List<Paper> expected = SecondFeedReading.api(Replay.page("arxiv/" + name));
    assertThat(expected).hasSize(papers);
    assertThat(feed).isEqualTo(new ApiFeed(expected, total, start, itemsPerPage, List.of()));
    assertThat(ArxivFeeds.isFeed(page(name).body())).isTrue();
    assertThat(ArxivFeeds.saved(page(name)).papers()).isEqualTo(expected);
  }

  @Test
  void everyFieldOfEveryPaperOfAnAnnouncementIsWhatTheFeedHolds() throws Exception {
    Listing listing = ArxivFeeds.saved(page("rss_cs.CL.xml"));
    List<Paper> expected = SecondFeedReading.rss(Replay.page("arxiv/rss_cs.CL.xml"));
    assertThat(expected).hasSize(139);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(listing.papers().get(i)).isEqualTo(expected.get(i));
    }
    assertThat(listing.papers()).hasSameSizeAs(expected);
    assertThat(listing.kind()).isEqualTo(Kind.DAY);
    assertThat(listing.day()).map(Object::toString).contains("2026-08-13");
    assertThat(listing.remarks()).isEmpty();
  }

  @Test
  void namesOfAnAnnouncementAreAsTheListingWritesThem() throws Exception {
    assertThat(ArxivFeeds.saved(page("rss_cs.CL.xml")).papers())
        .flatExtracting(Paper::authors)
        .contains("Oğuz Akif Tüfekcioğlu", "Mustafa Kaan Çevik", "Tuğçe Kızıltepe")
        .noneMatch(name -> name.contains("\\") || name.contains("{"));
  }

  @Test
  void anErrorIsItsReason() throws IOException {
    Page page = page("api_error_start.xml");
    assertThatExceptionOfType(PageException.class)
        .isThrownBy(() -> ApiFeed.read(page))
        .withMessageContaining("start must be an integer");
  }

  @ParameterizedTest
  @CsvSource({"rate_exceeded.txt", "list_cs.CL_recent.html", "abs_1706.03762.html"})
  void otherPagesAreNoFeeds(String name) throws IOException {
    Page page = page(name);
    assertThat(ArxivFeeds.isFeed(page.body())).isFalse();
    assertThatExceptionOfType(PageException.class).isThrownBy(() -> ArxivFeeds.saved(page));
  }
}
