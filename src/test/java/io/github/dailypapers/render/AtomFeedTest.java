package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are brought up to date. */
class AtomFeedTest {
  private static Paper paper(int day, String title) {
    return Papers.paper()
        .id("2511.0000" + day)
        .title(title)
        .listedOn(LocalDate.of(2025, 11, day))
        .build();
  }

  private static String text(Paper... papers) {
    return Papers.render(
        Format.ATOM,
        RenderOptions.usual().withHead(new FeedHead("Papers", Papers.LISTED)),
        Arrays.asList(papers));
  }

  private static AtomFeed feed(Paper... papers) {
    return AtomFeed.read(text(papers)).orElseThrow();
  }

  private static String written(AtomFeed feed) throws IOException {
    StringWriter out = new StringWriter();
    feed.write(out);
    return out.toString();
  }

  private static List<String> titles(AtomFeed feed) throws IOException {
    return written(feed)
        .lines()
        .filter(line -> line.startsWith("<title>"))
        .skip(1)
        .map(line -> line.substring(7, line.length() - 8))
        .toList();
  }

  @Test
  void whatIsReadIsWrittenAgainAsItWas() throws IOException {
    String text = text(Papers.full(), paper(3, "Three"));
    assertThat(written(AtomFeed.read(text).orElseThrow())).isEqualTo(text);
  }

  @Test
  void theLatestEntriesComeFirstAndTheOldestGo() throws IOException {
    AtomFeed known = feed(paper(1, "One"), paper(2, "Two"));
    AtomFeed all = known.with(feed(paper(4, "Four"), paper(3, "Three")), 3);
    assertThat(titles(all)).containsExactly("Four", "Three", "Two");
  }

  @Test
  void anEntryReplacesThatOfTheSamePaper() throws IOException {
    AtomFeed all = feed(paper(1, "Old"), paper(2, "Two")).with(feed(paper(1, "New")), 9);
    assertThat(titles(all)).containsExactly("Two", "New");
  }

  @Test
  void theFeedStaysTheSameOne() throws IOException {
    AtomFeed known = feed(paper(1, "One"));
    String other =
        Papers.render(
            Format.ATOM,
            RenderOptions.usual().withHead(new FeedHead("Another", Papers.LISTED)),
            List.of(paper(2, "Two")));
    String all = written(known.with(AtomFeed.read(other).orElseThrow(), 9));
    assertThat(all.lines().limit(4).toList())
        .isEqualTo(text(paper(1, "One")).lines().limit(4).toList());
  }

  @Test
  void ifNothingIsNewNothingChanges() throws IOException {
    AtomFeed known = feed(paper(2, "Two"), paper(1, "One"));
    assertThat(written(known.with(feed(), 9))).isEqualTo(written(known));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<feed/>",
        "<?xml version=\"1.0\"?><rss/>",
        "not xml",
        "<!DOCTYPE feed><feed/>"
      })
  void anythingElseIsNoFeedToGoOnWith(String text) {
    assertThat(AtomFeed.read(text)).isEmpty();
  }

  @Test
  void oneThatWasCutShortIsNone() {
    String text = text(paper(1, "One"), paper(2, "Two"));
    for (int end = 0; end < text.length() - 1; end += 7) {
      assertThat(AtomFeed.read(text.substring(0, end))).isEmpty();
    }
  }
}
