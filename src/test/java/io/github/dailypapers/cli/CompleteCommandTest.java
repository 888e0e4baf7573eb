package io.github.dailypapers.cli;

import static io.github.dailypapers.support.ArxivFeeds.ids;
import static io.github.dailypapers.support.ArxivFeeds.query;
import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.AnthologyPages;
import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arXiv knows of the papers in the archive. */
class CompleteCommandTest extends AmongSources {
  private void listed(String day, String... papers) {
    day(day, papers);
    reader().run("list", day);
  }

  @Test
  void papersGetWhatOnlyArxivTells() {
    listed("2026-11-19", "2611.90001 Kites");
    known("2611.90001 Kites");
    assertRun(reader().run("complete"), 0, "1 paper completed\n", "");
    Cli.Run run =
        reader()
            .run(
                "show",
                "2611.90001",
                "--offline",
                "--format",
                "tsv",
                "--columns",
                "source,categories,doi,journal_ref,comment,updated_on,authors,upvotes,url");
    assertThat(run.out())
        .isEqualTo(
            "hf; arxiv\tcs.CL; cs.LG\t10.1/2611.90001\tKites 7 (2026)\t9 pages\t2026-11-18\t"
                + "Ada Kowalska; Bo Lindqvist\t7\thttps://huggingface.co/papers/2611.90001\n");
  }

  @Test
  void papersCanThenBeChosenByCategory() {
    listed("2026-11-19", "2611.90001 Kites", "2611.90002 Steel");
    arxiv.on(
        query(ids("2611.90001 Kites", "2611.90002 Steel")),
        page(ArxivFeeds.api("2611.90001 Kites")));
    reader().run("complete");
    for (String category : new String[] {"cs.CL", "cs"}) {
      Cli.Run run =
          reader()
              .run("list", "2026-11-19", "--offline", "--category", category, "--format", "ids");
      assertThat(run.out()).as(category).isEqualTo("2611.90001\n");
    }
  }

  @Test
  void twoHundredAreAskedForAtATimeEveryThreeSeconds() {
    String[] papers = Pages.papers("2611.90", 201);
    listed("2026-11-19", papers);
    known(Arrays.copyOfRange(papers, 0, 200));
    known(papers[200]);
    FakeTime time = new FakeTime();
    Cli.Run run = reader().at(time).run("complete");
    assertThat(run.out()).isEqualTo("201 papers completed\n");
    assertThat(askedOfArxiv())
        .containsExactly(query(ids(Arrays.copyOfRange(papers, 0, 200))), query(ids(papers[200])));
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void whatIsCompleteIsNotAskedForAgain() {
    listed("2026-11-19", "2611.90001 Kites");
    known("2611.90001 Kites");
    reader().run("complete");
    listed("2026-11-20", "2611.90002 Steel");
    known("2611.90002 Steel");
    assertThat(reader().run("complete").out()).isEqualTo("1 paper completed\n");
    assertRun(reader().run("complete"), 0, "nothing to complete\n", "");
    assertThat(arxiv.requests()).hasSize(2);
  }

  @Test
  void whatArxivDoesNotKnowIsCounted() {
    listed("2026-11-19", "2611.90001 Kites", "2611.90002 Steel");
    arxiv.on(
        query(ids("2611.90001 Kites", "2611.90002 Steel")),
        page(ArxivFeeds.api("2611.90001 Kites")));
    assertRun(reader().run("complete"), 0, "1 paper completed, 1 not known to arXiv\n", "");
  }

  @Test
  void onlyThoseOfAPeriodAreCompletedIfOneIsNamed() {
    listed("2026-11-19", "2611.90001 Kites");
    listed("2026-11-20", "2611.90002 Steel");
    known("2611.90002 Steel");
    Cli.Run run = reader().run("complete", "2026-11-20");
    assertRun(run, 0, "1 paper completed\n", "");
    assertThat(askedOfArxiv()).containsExactly(query(ids("2611.90002 Steel")));
  }

  @Test
  void papersOfTheAnthologyAreLeftAlone() {
    acl.on(
        "/volumes/2031.kite-long/",
        page(AnthologyPages.volume("2031.kite-long", "2031.kite-long.1 Box Kites")));
    reader().run("list", "--source", "acl:2031.kite-long");
    assertRun(reader().run("complete"), 0, "nothing to complete\n", "");
    assertThat(arxiv.requests()).isEmpty();
  }

  @Test
  void whatArxivAnnouncedIsCompletedWithItsDates() {
    newest("2026-11-24", "new 2611.90001 Kites");
    reader().run("list", "--source", "arxiv:cs.CL");
    known("2611.90001 Kites");
    assertThat(reader().run("complete").out()).isEqualTo("1 paper completed\n");
    assertThat(
            reader()
                .run(
                    "list",
                    "--source",
                    "arxiv:cs.CL",
                    "--offline",
                    "--columns",
                    "id,listed_on,published_on,announce")
                .out())
        .isEqualTo("2611.90001\t2026-11-24\t2026-11-17\tnew\n");
  }

  @Test
  void whatFailsIsToldAndDoneTheNextTime() {
    listed("2026-11-19", "2611.90001 Kites");
    arxiv.on(query(ids("2611.90001 Kites")), Site.status(500));
    Cli.Run run = reader().run("complete");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.out()).isEqualTo("0 papers completed, 1 not told of, or not known to arXiv\n");
    known("2611.90001 Kites");
    assertRun(reader().run("complete"), 0, "1 paper completed\n", "");
  }

  @Test
  void aSyncMayCompleteWhatItHasRead() {
    api("2026-11-20", "2611.90001 Kites");
    known("2611.90001 Kites");
    Cli.Run run = reader().run("sync", "2026-11-20", "--complete");
    assertRun(
        run, 0, "1 day read: 1 listing with 1 paper, 1 new, 0 changed\n1 paper completed\n", "");
  }

  @Test
  void aSyncAndItsCompletionKeepThePausesOfOneSite() {
    announced("2026-11-19", "new 2611.90001 Kites");
    known("2611.90001 Kites");
    FakeTime time = new FakeTime();
    Cli.Run run =
        reader().at(time).run("sync", "2026-11-19", "--source", "arxiv:cs.CL", "--complete");
    assertThat(run.out()).endsWith("1 paper completed\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void offlineNothingIsCompleted() {
    listed("2026-11-19", "2611.90001 Kites");
    Cli.Run run = reader().with("HF_HUB_OFFLINE", "1").run("complete");
    assertFailed(run, 69, "complete will not ask arXiv while offline: unset HF_HUB_OFFLINE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trending"})
  void itTakesDays(String period) {
    assertFailed(
        reader().run("complete", period),
        2,
        "complete takes days, not \"trending\": name days, or all");
  }

  @Test
  void theTokenIsNotSentToArxiv() {
    listed("2026-11-19", "2611.90001 Kites");
    known("2611.90001 Kites");
    reader().with("HF_TOKEN", "hf_invented").run("complete");
    assertThat(arxiv.requests())
        .hasSize(1)
        .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("authorization"));
  }
}
