package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.source.arxiv.feed.Feeds;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How arXiv is asked. */
class ArxivRulesTest {
  private static Duration pause(String address, int wished) {
    Optional<Duration> pace =
        wished < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(wished));
    return new ArxivRules(pace).pause(URI.create(address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/list/cs.CL/new, 15",
    "https://arxiv.org/catchup/cs.CL/2026-11-20?abs=True, 15",
    "https://export.arxiv.org/api/query?id_list=2611.90001, 3",
    "https://rss.arxiv.org/rss/cs.CL, 3",
    "https://rss.arxiv.org/atom/cs.CL, 3",
    "https://arxiv.org, 15",
    "http://mirror.example/list/cs.CL/new, 15",
    "http://mirror.example/api/query?id_list=2611.90001, 3"
  })
  void pagesAndApiHaveTheirPauses(String address, int seconds) {
    assertThat(pause(address, -1)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/list/cs.CL/new, 0, 15",
    "https://ARXIV.org/list/cs.CL/new, 0, 15",
    "https://export.arxiv.org/api/query, 1, 3",
    "https://arxiv.org/list/cs.CL/new, 60, 60",
    "https://export.arxiv.org/api/query, 60, 60",
    "http://mirror.example/list/cs.CL/new, 0, 0",
    "https://notarxiv.org/list/cs.CL/new, 0, 0",
    "http://mirror.example/list/cs.CL/new, 2, 2"
  })
  void onlyAMirrorIsAskedSoonerThanArxivWants(String address, int wished, int seconds) {
    assertThat(pause(address, wished)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void thereIsOneConnection() {
    assertThat(new ArxivRules(Optional.empty()).atOnce()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<html><title>Invalid month: 13</title><h1>Invalid month: 13</h1></html> ~ Invalid month:"
            + " 13",
        "Rate exceeded. ~ Rate exceeded"
      })
  void theReasonOfARefusalIsReadFromItsPage(String body, String reason) {
    assertThat(reason(body)).contains(reason);
  }

  private static Optional<String> reason(String body) {
    return new ArxivRules(Optional.empty()).reason(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theReasonOfTheApiIsReadFromItsFeed() {
    String error =
        "<entry><id>https://arxiv.org/api/errors#start</id><title>Error</title>"
            + "<summary>start must be an integer</summary></entry>";
    assertThat(reason(Feeds.api(1, 0, error))).contains("start must be an integer");
  }

  @Test
  void theReasonOfAFeedIsReadFromIt() {
    String error =
        Feeds.rss("")
            .replace("<title>cs.XX updates on arXiv.org", "<title>Feed error for query: cs.XX")
            .replace("<description>cs.XX updates", "<description>no category cs.XX; updates");
    assertThat(reason(error)).hasValueSatisfying(text -> assertThat(text).contains("no category"));
  }

  @Test
  void aFeedThatIsNoRefusalAndABrokenOneGiveNoReason() {
    assertThat(reason(Feeds.api(1, 0, Feeds.entry("2611.90001v1", "<title>Kites</title>"))))
        .isEmpty();
    assertThat(reason("<feed><entry>")).isEmpty();
  }
}
