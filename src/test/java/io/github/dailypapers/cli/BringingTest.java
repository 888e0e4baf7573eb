package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.browse.Arrival;
import io.github.dailypapers.browse.Wish;
import io.github.dailypapers.support.ArxivPages;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes to the browser, in which order. */
class BringingTest extends AtDesk {
  private static final String DAY = "Daily Papers of 2026-11-23 (Monday)";

  private void held(String... papers) {
    latest("2026-11-23", papers);
    online().at("2026-11-24T09:00:00Z").run("list");
  }

  @Test
  void whatIsHeldComesAtOnceAndWhatTheSourceAnswersInItsPlace() {
    held("2611.90001 One");
    latest("2026-11-24", "2611.90002 Two", "2611.90003 Three");
    assertThat(told(desk()))
        .containsExactly(
            DAY + ", 1 paper: 2611.90001",
            "note: from the archive, as it was 3 h ago",
            "Daily Papers of 2026-11-24 (Tuesday), 2 papers: 2611.90002 2611.90003");
  }

  @Test
  void nothingIsSaidOfAnArchiveThatHoldsNothing() {
    latest("2026-11-23", "2611.90001 One");
    assertThat(told(desk())).containsExactly(DAY + ", 1 paper: 2611.90001");
  }

  @Test
  void theSourceIsNotAskedForWhatIsFresh() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19");
    int before = asked();
    assertThat(told(desk("2026-11-19")))
        .containsExactly("Daily Papers of 2026-11-19 (Thursday), 1 paper: 2611.90001");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void offlineTheAgeIsTold() {
    held("2611.90001 One");
    int before = asked();
    assertThat(told(desk("--offline")))
        .containsExactly(
            DAY + ", 1 paper: 2611.90001", "note: from the archive, as it was 3 h ago");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void whatIsHeldStaysWhereTheSourceCannotBeAsked() {
    held("2611.90001 One");
    environment.put("HF_ENDPOINT", "http://127.0.0.1:1");
    List<String> told = told(desk());
    assertThat(told)
        .startsWith(DAY + ", 1 paper: 2611.90001", "note: from the archive, as it was 3 h ago");
    assertThat(told.get(told.size() - 1))
        .startsWith("trouble: cannot reach 127.0.0.1:1")
        .contains("; this is from the archive, as it was 3 h ago: ");
  }

  @Test
  void whatIsHeldStaysWhereThePageIsNotUnderstood() {
    held("2611.90001 One");
    site.on("/papers", page("<html></html>"));
    List<String> told = told(desk());
    assertThat(told).hasSize(3).startsWith(DAY + ", 1 paper: 2611.90001");
    assertThat(told.get(2)).startsWith("trouble: " + site.at("/papers"));
  }

  @Test
  void aDayWithoutAListingIsTroubleAsInAList() {
    noDay("2026-11-22", "2026-11-20");
    assertThat(told(desk("2026-11-22")))
        .containsExactly("trouble: no listing for 2026-11-22 (Sunday); nearest is 2026-11-20");
  }

  @Test
  void thePagesDayIsTheDay() {
    latest("2026-11-23", "2611.90001 One");
    assertThat(papers(brought(desk(), new Wish.First())).day()).contains(date("2026-11-23"));
  }

  @Test
  void papersOfSeveralDaysAreOfNone() {
    day("2026-11-19", "2611.90001 One");
    day("2026-11-20", "2611.90002 Two");
    Arrival.Papers papers = papers(brought(desk("2026-11-19..2026-11-20"), new Wish.First()));
    assertThat(papers.day()).isEqualTo(Optional.empty());
    assertThat(papers.heading()).isEqualTo("Daily Papers of 2026-11-19..2026-11-20, 2 papers");
  }

  @Test
  void aPeriodIsNamedAsItWasAskedFor() {
    day("2026-11-23", "2611.90001 One");
    day("2026-11-24", "2611.90002 Two");
    assertThat(papers(brought(desk("this-week"), new Wish.First())).heading())
        .isEqualTo("Daily Papers of this-week (2026-11-23..2026-11-24), 2 papers");
  }

  @Test
  void daysThatMustBeWaitedForComeOneAfterAnother() {
    for (int day = 1; day <= 24; day++) {
      day("2026-11-%02d".formatted(day), "2611.900%02d Of a Day".formatted(day));
    }
    List<Arrival> arrivals = brought(desk("2026-11-01..2026-11-24"), new Wish.First());
    assertThat(arrivals)
        .extracting(arrival -> ((Arrival.Papers) arrival).papers().size())
        .containsExactly(1, 11, 21, 24);
    assertThat(((Arrival.Papers) arrivals.get(1)).heading()).endsWith(", 11 papers so far");
    assertThat(((Arrival.Papers) arrivals.get(3)).heading()).endsWith(", 24 papers");
  }

  @Test
  void fewerPapersThanThereAreDoNotComeInTheirPlace() {
    for (int day = 1; day <= 23; day++) {
      day("2026-11-%02d".formatted(day), "2611.900%02d Of a Day".formatted(day));
    }
    online().run("list", "2026-11-01..2026-11-23");
    day("2026-11-24", "2611.90099 New");
    assertThat(brought(desk("2026-11-01..2026-11-24"), new Wish.First()))
        .filteredOn(Arrival.Papers.class::isInstance)
        .extracting(arrival -> ((Arrival.Papers) arrival).papers().size())
        .containsExactly(1, 11, 21, 23, 24);
  }

  @Test
  void ofALongListingTheFirstPapersComeFirst() {
    day("2026-11-19", Pages.papers("2611.90", 600));
    online().run("list", "2026-11-19");
    List<Arrival> arrivals = brought(desk("2026-11-19"), new Wish.First());
    assertThat(arrivals)
        .extracting(arrival -> ((Arrival.Papers) arrival).papers().size())
        .containsExactly(100, 600);
    assertThat(((Arrival.Papers) arrivals.get(0)).heading())
        .isEqualTo("Daily Papers of 2026-11-19 (Thursday), 100 papers so far");
    assertThat(ids(papers(arrivals).papers())).startsWith("2611.90000 ").endsWith(" 2611.90599");
  }

  @Test
  void whatIsFetchedIsKept() {
    latest("2026-11-23", "2611.90001 One");
    brought(desk(), new Wish.First());
    assertThat(told(desk("--offline")))
        .containsExactly(
            DAY + ", 1 paper: 2611.90001", "note: from the archive, as it was under a minute ago");
  }

  @Test
  void theUserMayWantNothingKept() {
    latest("2026-11-23", "2611.90001 One");
    assertThat(told(desk("--no-archive"))).containsExactly(DAY + ", 1 paper: 2611.90001");
    assertNoFiles();
  }

  @Test
  void optionsChooseAndSort() {
    latest("2026-11-23", "2611.90001 Bees", "2611.90002 Ants", "2611.90003 Cats");
    assertThat(told(desk("--sort", "title", "--limit", "2")))
        .containsExactly(DAY + ", 3 papers: 2611.90002 2611.90001");
  }

  @Test
  void newVersionsOfOldPapersAreLeftOut() {
    String newest = ArxivPages.newest("2026-11-24", "new 2611.90001 One", "replace 2610.90002 Old");
    site.on("/list/cs.CL/new", page(newest));
    assertThat(told(desk("--source", "arxiv:cs.CL")))
        .containsExactly(
            "arXiv cs.CL of 2026-11-24 (Tuesday), 1 paper and 1 replacement: 2611.90001");
  }

  @Test
  void starsAndWhatWasReadComeWithThePapers() {
    held("2611.90001 One", "2611.90002 Two");
    online().run("star", "2611.90001");
    online().onTerminal(80).run("show", "2611.90002", "--offline");
    Arrival.Papers papers = papers(brought(desk("--offline"), new Wish.First()));
    assertThat(papers.marks().starred()).isEqualTo(Set.of("2611.90001"));
    assertThat(papers.marks().read()).isEqualTo(Set.of("2611.90002"));
  }

  @Test
  void whatHasBeenSeenSinceItCameStays() {
    held("2611.90001 One");
    latest("2026-11-23", "2611.90001 One", "2611.90002 Two");
    LiveDesk desk = desk("--unseen");
    List<Arrival> arrivals = new ArrayList<>();
    desk.bring(
        new Wish.First(),
        arrival -> {
          if (arrival instanceof Arrival.Papers papers) {
            online().onTerminal(80).run("list", "--offline");
            desk.seen(papers.papers());
          }
          return arrivals.add(arrival);
        });
    assertThat(ids(papers(arrivals).papers())).isEqualTo("2611.90001 2611.90002");
    assertThat(papers(brought(desk("--unseen"), new Wish.First())).papers()).isEmpty();
  }

  @Test
  void allStarredPapersAreTakenFromTheArchive() {
    held("2611.90001 One");
    online().run("star", "2611.90001");
    int before = asked();
    assertThat(told(desk("--starred"))).containsExactly("Papers with a star, 1 paper: 2611.90001");
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void everythingHeldIsShown() {
    held("2611.90001 One");
    day("2026-11-19", "2611.90002 Two");
    online().run("list", "2026-11-19");
    assertThat(told(desk("all")))
        .last()
        .isEqualTo("All papers of the archive, 2 papers: 2611.90002 2611.90001");
  }

  @Test
  void anEmptyArchiveIsTrouble() {
    assertThat(told(desk("all")))
        .containsExactly(
            "trouble: there is no archive yet: "
                + archive()
                + ": run dailypapers sync to fill one");
  }

  @Test
  void savedPagesAreRead() throws Exception {
    Files.writeString(home.resolve("week.jsonl"), "{\"id\":\"2611.90001\",\"title\":\"One\"}\n");
    String file = home.resolve("week.jsonl").toString();
    assertThat(told(desk("--from", file)))
        .containsExactly("Papers of " + file + ", 1 paper: 2611.90001");
  }

  @Test
  void anArchiveThatFailsIsToldAndThePapersCome() throws Exception {
    Files.createDirectories(archive().getParent());
    Files.writeString(
        archive(), "This is no archive, but a text of more than a hundred bytes.".repeat(20));
    latest("2026-11-23", "2611.90001 One");
    assertThat(told(desk()))
        .containsExactly(
            DAY + ", 1 paper: 2611.90001",
            "trouble: not kept: the archive is damaged: "
                + archive()
                + ": run dailypapers archive check --salvage");
  }

  @Test
  void whoeverWantsNoMoreGetsNoMore() {
    for (int day = 1; day <= 24; day++) {
      day("2026-11-%02d".formatted(day), "2611.900%02d Of a Day".formatted(day));
    }
    List<Arrival> arrivals = new ArrayList<>();
    desk("2026-11-01..2026-11-24").bring(new Wish.First(), arrival -> !arrivals.add(arrival));
    assertThat(arrivals).hasSize(2).last().isEqualTo(new Arrival.End());
    assertThat(asked()).isLessThan(24);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void whatIsUnderWayIsBrokenOffForSomethingNewerAndAtTheEnd(boolean newer) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Site.Reply silence = Site.silence(released);
    site.on(
        "/papers",
        (connection, closed) -> {
          arrived.countDown();
          silence.answer(connection, closed);
        });
    day("2026-11-19", "2611.90001 One");
    LiveDesk desk = desk();
    List<Arrival> arrivals = new ArrayList<>();
    Thread older = new Thread(() -> desk.bring(new Wish.First(), arrivals::add));
    older.start();
    arrived.await();
    if (newer) {
      assertThat(told(desk, new Wish.Line("2026-11-19")))
          .containsExactly("Daily Papers of 2026-11-19 (Thursday), 1 paper: 2611.90001");
    } else {
      desk.close();
    }
    older.join();
    released.countDown();
    assertThat(arrivals).containsExactly(new Arrival.End());
  }

  @Test
  void againTheSourceIsAskedWhateverIsHeld() {
    day("2026-11-19", "2611.90001 One");
    LiveDesk desk = desk("2026-11-19");
    brought(desk, new Wish.First());
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    assertThat(told(desk, new Wish.Again()))
        .last()
        .isEqualTo("Daily Papers of 2026-11-19 (Thursday), 2 papers: 2611.90001 2611.90002");
  }
}
