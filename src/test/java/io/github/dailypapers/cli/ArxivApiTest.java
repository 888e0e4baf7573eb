package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arXiv's API is asked: to search, and for papers by their ids. */
class ArxivApiTest extends AmongSources {
  private Cli.Run search(String... more) {
    String[] args = {"search", "--source", "arxiv", "--format", "ids"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return reader().run(all);
  }

  private void finds(String query, Site.Reply... answers) {
    arxiv.on("/api/query?search_query=" + query + "&max_results=100", answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "kites ~ all:kites",
        "kites and strings ~ all:kites+AND+all:and+AND+all:strings",
        "\"box kites\" ~ all:%22box+kites%22",
        "ti:kites AND au:kowalska ~ ti:kites+AND+au:kowalska",
        "ti:\"box kites\" ANDNOT cat:cs.LG ~ ti:%22box+kites%22+ANDNOT+cat:cs.LG"
      })
  void wordsAreAllLookedForAndArxivsOwnLanguageIsPassedOn(String words, String query) {
    finds(query, page(ArxivFeeds.api("2611.90002 Box Kites", "2611.90001 Kites")));
    assertRun(search(words), 0, "2611.90002\n2611.90001\n", "");
  }

  @Test
  void aSearchMayBeOfACategory() {
    finds("cat:cs.CL+AND+%28all:kites%29", page(ArxivFeeds.api("2611.90001 Kites")));
    Cli.Run run = reader().run("search", "kites", "--source", "arxiv:cs.CL", "--format", "ids");
    assertRun(run, 0, "2611.90001\n", "");
  }

  @Test
  void thereAreNoMorePapersThanAreWanted() {
    arxiv.on(
        "/api/query?search_query=all:kites&max_results=2",
        page(
            ArxivFeeds.api(40, "2611.90002 Box Kites", "2611.90001 Kites")
                .replace("<opensearch:itemsPerPage>10", "<opensearch:itemsPerPage>2")));
    assertRun(search("kites", "--limit", "2"), 0, "2611.90002\n2611.90001\n", "");
  }

  @Test
  void aSearchThatFindsNothingIsNoFailure() {
    finds("all:kites", page(ArxivFeeds.api()));
    assertRun(search("kites"), 0, "", "");
    assertThat(arxiv.requests()).hasSize(1);
  }

  @Test
  void anAnswerThatLacksWhatItCountsIsAskedForOnceMore() {
    finds("all:kites", page(ArxivFeeds.api(1)), page(ArxivFeeds.api("2611.90001 Kites")));
    Cli.Run run = search("kites");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.code()).isZero();
    assertThat(arxiv.requests()).hasSize(2);
  }

  @Test
  void andNoMoreThanOnce() {
    finds("all:kites", page(ArxivFeeds.api(7)));
    Cli.Run run = search("kites");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("arXiv's API gave no papers of the 7 it counts");
    assertThat(arxiv.requests()).hasSize(2);
  }

  @Test
  void whatIsWrongWithAQueryIsToldInTheApisWords() {
    finds(
        "ti:+AND+%28",
        Site.status(400)
            .body(ArxivFeeds.refusal("unbalanced parenthesis").getBytes(StandardCharsets.UTF_8)));
    Cli.Run run = search("ti: AND (");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("unbalanced parenthesis").hasLineCount(1);
  }

  @Test
  void whatIsWrongMayAlsoBeAnAnswer() {
    finds("ti:+AND+%28", page(ArxivFeeds.refusal("unbalanced parenthesis")));
    Cli.Run run = search("ti: AND (");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("arXiv's API refuses the query: unbalanced parenthesis");
  }

  @Test
  void theAnthologyHasNoSearch() {
    assertFailed(
        reader().run("search", "kites", "--source", "acl:2031.kite-long"),
        2,
        "acl:2031.kite-long has no search to ask: grep its papers, or search the archive with"
            + " --offline");
  }

  @Test
  void aSearchMayAskSeveralSites() {
    site.on(
        "/papers?q=kites",
        page(
            io.github.dailypapers.support.Pages.search(
                "kites", "2611.90001 Kites", "2611.90003 Other Kites")));
    finds("all:kites", page(ArxivFeeds.api("2611.90001 Kites", "2611.90002 Box Kites")));
    Cli.Run run = search("kites", "--source", "hf");
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90002\n2611.90003\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void onePaperIsShownWithAllThatTheApiTells() {
    arxiv.on(query("2611.90001"), page(ArxivFeeds.api("2611.90001 Kites")));
    assertRun(
        reader()
            .run(
                "show",
                "2611.90001v1",
                "--source",
                "arxiv",
                "--format",
                "tsv",
                "--columns",
                "id,published_on,updated_on,categories,comment,journal_ref,doi,listed_on"),
        0,
        "2611.90001\t2026-11-17\t2026-11-18\tcs.CL; cs.LG\t9 pages\tKites 7 (2026)\t"
            + "10.1/2611.90001\t\n",
        "");
  }

  private static String query(String... ids) {
    return ArxivFeeds.query(List.of(ids));
  }

  @Test
  void severalPapersAreOneRequestAndComeInTheOrderOfTheirNames() {
    arxiv.on(
        query("2611.90002", "2611.90001"),
        page(ArxivFeeds.api("2611.90001 Kites", "2611.90002 Box Kites")));
    Cli.Run run =
        reader().run("show", "2611.90002", "2611.90001", "--source", "arxiv", "--format", "ids");
    assertRun(run, 0, "2611.90002\n2611.90001\n", "");
    assertThat(arxiv.requests()).hasSize(1);
  }

  @Test
  void idsOfBefore2007GoToArxivByThemselves() {
    arxiv.on(query("hep-th/9901001"), page(ArxivFeeds.api("hep-th/9901001 Strings")));
    Cli.Run run = reader().run("show", "https://arxiv.org/abs/hep-th/9901001", "--format", "ids");
    assertRun(run, 0, "hep-th/9901001\n", "");
  }

  @Test
  void aPaperThatArxivDoesNotKnowDoesNotExist() {
    arxiv.on(query("2611.99999"), page(ArxivFeeds.api()));
    assertFailed(
        reader().run("show", "2611.99999", "--source", "arxiv"),
        66,
        "there is no paper 2611.99999: check the id, or the page after --from");
  }

  @Test
  void oneUnknownPaperDoesNotKeepTheOthersFromBeingShown() {
    arxiv.on(query("2611.90001", "2611.99999"), page(ArxivFeeds.api("2611.90001 Kites")));
    Cli.Run run =
        reader().run("show", "2611.90001", "2611.99999", "--source", "arxiv", "--format", "ids");
    assertRun(run, 66, "2611.90001\n", "dailypapers: there is no paper 2611.99999: check the id\n");
  }

  @Test
  void aPaperThatHuggingFaceDoesNotKnowIsAskedForAtArxiv() {
    arxiv.on(query("2611.90001"), page(ArxivFeeds.api("2611.90001 Kites")));
    assertRun(reader().run("show", "2611.90001", "--format", "ids"), 0, "2611.90001\n", "");
  }

  @Test
  void whatNeitherKnowsDoesNotExist() {
    arxiv.on(query("2611.99999"), page(ArxivFeeds.api()));
    Cli.Run run = reader().run("show", "2611.99999");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void aRowOfAnArxivListingCanBeShown() {
    newest("2026-11-24", "new 2611.90001 Kites");
    reader().onTerminal(80).run("list", "--source", "arxiv:cs.CL");
    arxiv.on(query("2611.90001"), page(ArxivFeeds.api("2611.90001 Kites")));
    Cli.Run run = reader().run("show", "1", "--format", "ids");
    assertRun(run, 0, "2611.90001\n", "");
  }

  @Test
  void theApiIsAskedEveryThreeSeconds() {
    finds("all:kites", page(ArxivFeeds.api(1)), page(ArxivFeeds.api("2611.90001 Kites")));
    FakeTime time = new FakeTime();
    reader().at(time).run("search", "kites", "--source", "arxiv");
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(3));
  }
}
