package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** arXiv when it does not answer as it should. */
class ArxivTroubleTest extends AmongSources {
  private static final String NEW = "/list/cs.CL/new";

  private Cli.Run latest() {
    return reader().run("list", "--source", "arxiv:cs.CL", "--format", "ids", "--pace", "0");
  }

  private Cli.Run export() {
    String file = home.resolve("out.csv").toString();
    return reader().run("export", "2026-11-19", "--source", "arxiv:cs.CL", "-o", file);
  }

  private static Site.Answer error(int status, String reason) {
    return Site.status(status).body(ArxivPages.error(reason).getBytes(StandardCharsets.UTF_8));
  }

  private static Site.Answer text(int status, String text) {
    return Site.status(status).body(text.getBytes(StandardCharsets.UTF_8));
  }

  private String place() {
    return "127.0.0.1:" + arxiv.port();
  }

  @Test
  void aPageThatListsLessThanItAnnouncesIsNotTakenForTheWhole() {
    String page = ArxivPages.catchup("2026-11-19", "new 2611.90001 One", "new 2611.90002 Two");
    arxiv.on(catchup("2026-11-19"), page(page.replace("showing 2 of 2", "showing 5 of 5")));
    Cli.Run run = export();
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("the page lists 2 of the 5 new submissions it announces")
        .hasLineCount(1);
    assertThat(home.resolve("out.csv")).doesNotExist();
  }

  @Test
  void theReasonOfARefusalIsTheOneThatArxivGives() {
    arxiv.on(catchup("2026-11-19"), error(400, "Invalid date: 2026-11-19"));
    Cli.Run run = export();
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .endsWith(place() + " answers: Invalid date: 2026-11-19: ask for something else\n")
        .hasLineCount(1);
    assertThat(askedOfArxiv()).hasSize(1);
  }

  @Test
  void aPageThatIsNotThereIsNoPaperThatIsNotThere() {
    assertFailed(
        export(),
        69,
        "the site has no page /catchup/cs.CL/2026-11-19: check the address that is asked");
  }

  @Test
  void whoeverIsAskedToComeBackInFiveMinutesIsToldWhen() {
    arxiv.on(
        NEW,
        text(503, "This listing is temporarily unavailable; please retry in a few minutes.")
            .header("Retry-After", "300"));
    Cli.Run run = latest();
    assertThat(run.code()).isEqualTo(75);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("12:05").hasLineCount(1);
    assertThat(askedOfArxiv()).hasSize(1);
  }

  @Test
  void whoeverHasThePatienceWaitsThatLong() {
    arxiv.on(
        NEW,
        Site.status(503).header("Retry-After", "300"),
        page(ArxivPages.newest("2026-11-24", "new 2611.90001 One")));
    FakeTime time = new FakeTime();
    Cli.Run run =
        reader().at(time).run("list", "--source", "arxiv:cs.CL", "--format", "ids", "--wait");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.code()).isZero();
    assertThat(time.passed()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void arxivIsLeftAloneForLongerAndLongerIfItSaysThatItsRateIsExceeded() {
    arxiv.on(NEW, text(429, "Rate exceeded."));
    FakeTime time = new FakeTime();
    Cli.Run run = reader().at(time).run("list", "--source", "arxiv:cs.CL");
    assertThat(run.code()).isEqualTo(75);
    assertThat(run.out()).isEmpty();
    assertThat(askedOfArxiv()).containsExactly(NEW, NEW);
    assertThat(time.passed()).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(62));
    assertThat(run.err()).contains("waiting 60 s for " + place());
  }

  @Test
  void aRateThatIsExceededOnceIsWaitedForAndNoMore() {
    arxiv.on(
        NEW,
        text(429, "Rate exceeded."),
        page(ArxivPages.newest("2026-11-24", "new 2611.90001 One")));
    Cli.Run run = latest();
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void whoeverIsShutOutIsNotToldOfATokenThatArxivHasNot() {
    arxiv.on(NEW, error(403, "Access denied"));
    Cli.Run run = latest();
    assertThat(run.code()).isEqualTo(77);
    assertThat(run.err()).contains("Access denied").doesNotContain("HF_TOKEN").hasLineCount(1);
    assertThat(askedOfArxiv()).containsExactly(NEW);
  }

  @Test
  void theFeedStandsInForAPageThatCannotBeUnderstood() {
    arxiv.on(NEW, page("<html><body>Something else</body></html>"));
    arxiv.on(
        "/rss/cs.CL",
        page(ArxivFeeds.rss("Tue, 24 Nov 2026", "new 2611.90001 One", "replace 2601.90002 Two")));
    assertRun(
        latest(),
        65,
        "2611.90001\n",
        "dailypapers: 2026-11-24: from arXiv's feed, as its page could not be had; it may be of the"
            + " day before\n");
  }

  @Test
  void whereTheFeedIsOfNoUseEitherTheFirstFailureIsTold() {
    arxiv.on(NEW, page("<html><body>Something else</body></html>"));
    arxiv.on("/rss/cs.CL", page("<html><body>Something else</body></html>"));
    Cli.Run run = latest();
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("the page is none of arXiv's").hasLineCount(1);
  }

  @Test
  void aPageOfAnotherDayIsNoAnswer() {
    arxiv.on(catchup("2026-11-19"), page(ArxivPages.catchup("2026-11-18", "new 2611.90001 One")));
    assertFailed(export(), 66, "no listing for 2026-11-19 (Thursday); nearest is 2026-11-18");
  }

  @Test
  void aPageOfAnotherKindIsNoAnswer() {
    arxiv.on(catchup("2026-11-19"), page(ArxivPages.month("2026-11", "2611.90001 One")));
    Cli.Run run = export();
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("arXiv answered with another page than the one asked for");
  }

  @Test
  void aNewestPageWithoutPapersIsToldAndIsNoFailure() {
    arxiv.on(
        NEW,
        page("<div id='dlpage'><h1>Computation and Language</h1><p>No updates today.</p></div>"));
    assertRun(latest(), 0, "", "dailypapers: arXiv announced nothing\n");
  }

  @Test
  void ofSeveralDaysThoseThatFailAreNamedAndTheOthersListed() {
    announced("2026-11-18", "new 2611.90001 One");
    arxiv.on(catchup("2026-11-19"), error(500, "Internal Server Error"));
    announced("2026-11-20", "new 2611.90003 Three");
    Cli.Run run =
        reader()
            .run("list", "2026-11-18..2026-11-20", "--source", "arxiv:cs.CL", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90003\n");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err()).contains("could not get 2026-11-19: " + place() + " answered 500");
  }
}
