package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The archive brought up to date. */
class SyncCommandTest extends AtHome {
  /** Has the API know every day up to {@code last}, with one paper each. */
  private void days(String first, String last) {
    for (LocalDate day = LocalDate.parse(first);
        !day.isAfter(LocalDate.parse(last));
        day = day.plusDays(1)) {
      api(day.toString(), "%ty%<tm.9%<tm%<td A Paper".formatted(day));
    }
  }

  private List<String> targets() {
    return site.requests().stream().map(Site.Request::target).toList();
  }

  private List<String> daysAsked(int from) {
    return targets().stream()
        .skip(from)
        .map(target -> target.replaceAll(".*date=(.{10}).*", "$1"))
        .sorted()
        .toList();
  }

  @Test
  void theFirstTimeTheLastThirtyDaysAreRead() {
    days("2026-10-26", "2026-11-24");
    Cli.Run run = online().run("sync");
    assertRun(run, 0, "30 days read: 30 listings with 30 papers, 30 new, 0 changed\n", "");
    assertThat(daysAsked(0)).hasSize(30).startsWith("2026-10-26").endsWith("2026-11-24");
    assertThat(online().run("list", "2026-10-26", "--offline", "--format", "ids").out())
        .isEqualTo("2610.91026\n");
  }

  @Test
  void laterTheDaysSinceAndThoseThatWereYoungThenAreRead() {
    days("2026-10-26", "2026-11-27");
    online().run("sync");
    int asked = asked();
    Cli.Run run = online().at("2026-11-27T12:00:00Z").run("sync");
    assertThat(daysAsked(asked)).hasSize(17).startsWith("2026-11-11").endsWith("2026-11-27");
    assertRun(run, 0, "17 days read: 17 listings with 17 papers, 3 new, 0 changed\n", "");
  }

  @Test
  void daysThatWereReadWhenTheyHadSettledAreNotReadAgain() {
    days("2026-11-01", "2026-11-24");
    online().run("sync", "2026-11");
    int asked = asked();
    Cli.Run run = online().run("sync", "2026-11");
    assertThat(daysAsked(asked)).hasSize(14).startsWith("2026-11-11");
    assertThat(run.out())
        .isEqualTo(
            "14 days read: 14 listings with 14 papers, 0 new, 0 changed; 10 days held already\n");
  }

  @Test
  void anOldListingThatWasReadInPartDoesNotMakeASyncLonger() {
    site.on(
        "/papers/date/2024-06-03",
        Site.page(Pages.day("2024-06-03", "2406.90001 One").replace("2406.90001", "nonsense")));
    online().run("list", "2024-06-03");
    days("2026-10-26", "2026-11-24");
    online().run("sync");
    int asked = asked();
    online().run("sync");
    assertThat(daysAsked(asked)).startsWith("2026-11-11");
  }

  @Test
  void thatVotesHaveChangedIsCounted() {
    api("2026-11-19", "2611.90001 One", "2611.90002 Two");
    online().run("sync", "2026-11-19");
    site.on(
        "/api/daily_papers?date=2026-11-19&limit=100",
        Site.page(
            Pages.api("2026-11-19", "2611.90001 One", "2611.90003 Three")
                .replaceFirst("\"upvotes\":7", "\"upvotes\":70")));
    assertThat(online().run("sync", "2026-11-19").out())
        .isEqualTo("1 day read: 1 listing with 2 papers, 1 new, 1 changed\n");
  }

  @Test
  void beforeTheApiStatedDaysPagesAreRead() {
    day("2025-03-16", "2503.90001 One");
    api("2025-03-17", "2503.90002 Two");
    assertThat(online().run("sync", "2025-03-16..2025-03-17").code()).isZero();
    assertThat(targets())
        .containsExactlyInAnyOrder(
            "/papers/date/2025-03-16", "/api/daily_papers?date=2025-03-17&limit=100");
  }

  @Test
  void daysWithoutAListingAreCounted() {
    api("2026-11-20", "2611.90001 One");
    api("2026-11-21");
    noDay("2026-11-21", "2026-11-20");
    assertRun(
        online().run("sync", "2026-11-20..2026-11-21"),
        0,
        "2 days read: 1 listing with 1 paper, 1 new, 0 changed; 1 day without a listing\n",
        "");
  }

  @Test
  void daysThatFailedAreToldAndTheOthersKept() {
    api("2026-11-18", "2611.90001 One");
    site.on("/api/daily_papers?date=2026-11-19&limit=100", Site.status(503));
    Cli.Run run = online().run("sync", "2026-11-18..2026-11-19");
    assertThat(run.out())
        .isEqualTo("1 day read: 1 listing with 1 paper, 1 new, 0 changed; 1 day failed\n");
    assertThat(run.err().lines().filter(line -> line.contains("could not get 2026-11-19")))
        .hasSize(1);
    assertThat(run.code()).isEqualTo(69);
    assertThat(online().run("list", "2026-11-18", "--offline", "--format", "ids").out())
        .isEqualTo("2611.90001\n");
  }

  @Test
  void aSyncThatFailedGoesOnWhereItWas() {
    days("2026-10-26", "2026-11-23");
    site.on("/api/daily_papers?date=2026-10-30&limit=100", Site.status(403));
    assertThat(online().run("sync").code()).isEqualTo(77);
    days("2026-10-26", "2026-11-24");
    int asked = asked();
    Cli.Run run = online().run("sync");
    assertThat(run.code()).isZero();
    assertThat(daysAsked(asked)).contains("2026-10-30").doesNotContain("2026-10-29");
  }

  @Test
  void aSourceThatIsDownIsNotAskedForeachDay() {
    Cli.Run run = away().run("sync");
    assertThat(run.out()).startsWith("0 days read: 0 listings").endsWith("30 days failed\n");
    assertThat(run.err().lines().filter(line -> line.startsWith("dailypapers: could not get")))
        .hasSize(1);
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void aLimitThatIsNotOverSoonIsWaitedFor() {
    site.on(
        "/api/daily_papers?date=2026-11-19&limit=100",
        Site.status(429).header("Retry-After", "240"),
        Site.page(Pages.api("2026-11-19", "2611.90001 One")));
    Cli.Run run = online().run("sync", "2026-11-19");
    assertThat(run.out()).startsWith("1 day read: 1 listing");
    assertThat(run.code()).isZero();
  }

  @Test
  void todayIsADay() {
    api("2026-11-24", "2611.90001 One");
    assertThat(online().run("sync", "today").out()).startsWith("1 day read: 1 listing");
  }

  @Test
  void onlyDaysCanBeRead() {
    assertFailed(
        online().run("sync", "trending"),
        2,
        "sync takes days, not \"trending\": name days, or all");
  }

  @Test
  void daysBeforeTheFirstListingCannotBeRead() {
    assertFailed(
        online().run("sync", "2020"),
        66,
        "no listing for 2020-01-01..2020-12-31: the source's first one is of later");
  }

  @Test
  void onATerminalTheSummaryIsTheSame() {
    api("2026-11-19", "2611.90001 One");
    Cli.Run run = online().onTerminal(80).run("sync", "2026-11-19");
    assertThat(run.out()).isEqualTo("1 day read: 1 listing with 1 paper, 1 new, 0 changed\n");
  }
}
