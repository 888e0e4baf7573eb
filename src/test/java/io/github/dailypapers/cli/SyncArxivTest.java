package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Site;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The archive brought up to date with arXiv. */
class SyncArxivTest extends AmongSources {
  /** Has arXiv announce one paper on each day from Monday to Friday. */
  private void days(String first, String last) {
    for (LocalDate day = LocalDate.parse(first);
        !day.isAfter(LocalDate.parse(last));
        day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        announced(day.toString(), "new %ty%<tm.9%<tm%<td A Paper".formatted(day));
      }
    }
  }

  private static Cli.Run sync(Cli cli, String... more) {
    String[] args = {"sync", "--source", "arxiv:cs.CL"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return cli.run(all);
  }

  @Test
  void theFirstTimeTheLastThirtyDaysAreReadEachFifteenSecondsAfterTheOther() {
    days("2026-10-26", "2026-11-24");
    FakeTime time = new FakeTime();
    Cli.Run run = sync(reader().at(time));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo("arxiv:cs.CL: 22 days read: 22 listings with 22 papers, 22 new, 0 changed\n");
    assertThat(askedOfArxiv())
        .hasSize(22)
        .startsWith(catchup("2026-10-26"))
        .endsWith(catchup("2026-11-24"));
    assertThat(time.passed()).isEqualTo(PAGES.multipliedBy(21));
  }

  @Test
  void laterOnlyWhatMayHaveChangedIsReadAgain() {
    days("2026-10-26", "2026-11-26");
    sync(reader());
    int asked = arxiv.requests().size();
    Cli.Run run = sync(reader().at("2026-11-26T12:00:00Z"));
    assertThat(askedOfArxiv().subList(asked, arxiv.requests().size()))
        .containsExactly(catchup("2026-11-24"), catchup("2026-11-25"), catchup("2026-11-26"));
    assertThat(run.out()).contains("3 days read: 3 listings with 3 papers, 2 new, 0 changed");
  }

  @Test
  void aDayThatFailsIsReadTheNextTime() {
    days("2026-11-16", "2026-11-20");
    arxiv.on(
        catchup("2026-11-18"),
        page("<html><body>Something else</body></html>"),
        page("<html><body>Something else</body></html>"),
        page(ArxivPages.catchup("2026-11-18", "new 2611.91118 A Paper")));
    Cli.Run run = sync(reader(), "2026-11-16..2026-11-20");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out()).contains("4 days read: ").contains("; 1 day failed");
    assertThat(run.err()).contains("could not get 2026-11-18: ");
    int asked = arxiv.requests().size();
    assertThat(sync(reader(), "2026-11-16..2026-11-20").out())
        .contains("1 day read: 1 listing with 1 paper, 1 new")
        .contains("4 days held already");
    assertThat(askedOfArxiv().subList(asked, arxiv.requests().size()))
        .containsExactly(catchup("2026-11-18"));
  }

  @Test
  void aDayWithoutAnAnnouncementIsNotAskedForAgain() {
    announced("2026-11-18");
    Cli.Run run = sync(reader(), "2026-11-18");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("; 1 day without a listing");
    assertThat(sync(reader(), "2026-11-18").out()).contains("1 day held already");
    assertThat(arxiv.requests()).hasSize(1);
  }

  @Test
  void aSyncWaitsAsLongAsArxivAsks() {
    arxiv.on(
        catchup("2026-11-18"),
        Site.status(503).header("Retry-After", "300"),
        page(ArxivPages.catchup("2026-11-18", "new 2611.91118 A Paper")));
    FakeTime time = new FakeTime();
    assertThat(sync(reader().at(time), "2026-11-18").code()).isZero();
    assertThat(time.passed()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void eachSourceIsSyncedByItself() {
    days("2026-11-20", "2026-11-20");
    api("2026-11-20", "2611.90001 Kites");
    Cli.Run run = reader().run("sync", "2026-11-20", "--source", "hf", "--source", "arxiv:cs.CL");
    assertThat(run.out().lines().toList())
        .isEqualTo(
            List.of(
                "1 day read: 1 listing with 1 paper, 1 new, 0 changed",
                "arxiv:cs.CL: 1 day read: 1 listing with 1 paper, 1 new, 0 changed"));
    assertThat(run.code()).isZero();
  }

  @Test
  void arxivCannotBeSyncedFromItsBeginning() {
    Cli.Run run = sync(reader(), "all");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("name days of the last 90, or months");
  }

  @Test
  void aMonthIsSynced() {
    arxiv.on(
        "/list/cs.CL/2026-05?skip=0&show=2000",
        page(ArxivPages.month("2026-05", "2605.90001 One")));
    known("2605.90001 One");
    Cli.Run run = sync(reader(), "2026-05");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 paper, 1 new");
    assertThat(
            reader()
                .run("list", "2026-05", "--source", "arxiv:cs.CL", "--offline", "--columns", "id")
                .out())
        .isEqualTo("2605.90001\n");
  }

  @Test
  void whatIsOlderThanArxivTellsOfSingleDaysIsReadByMonths() {
    days("2026-10-26", "2026-11-24");
    sync(reader());
    for (String month : List.of("2026-11", "2026-12", "2027-01", "2027-02", "2027-03")) {
      arxiv.on("/list/cs.CL/" + month + "?skip=0&show=2000", page(ArxivPages.month(month)));
    }
    int asked = arxiv.requests().size();
    Cli.Run run = sync(reader().at("2027-03-10T12:00:00Z"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("arxiv:cs.CL: 5 months read: ");
    assertThat(askedOfArxiv().subList(asked, arxiv.requests().size())).hasSize(5);
  }

  @Test
  void aMonthThatIsLongOverIsNotReadAgain() {
    arxiv.on(
        "/list/cs.CL/2026-03?skip=0&show=2000",
        page(ArxivPages.month("2026-03", "2603.90001 Kites")));
    known("2603.90001 Kites");
    sync(reader(), "2026-03");
    int asked = arxiv.requests().size();
    assertThat(sync(reader(), "2026-03").out())
        .isEqualTo(
            "arxiv:cs.CL: 0 days read: 0 listings with 0 papers, 0 new, 0 changed; 1 month held"
                + " already\n");
    assertThat(arxiv.requests()).hasSize(asked);
  }
}
