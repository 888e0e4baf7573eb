package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Fixture;
import io.github.dailypapers.support.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an answer stands before the site is asked again. */
class PageCacheTest extends AtHome {
  private Cli.Run at(String moment, String... line) {
    return online().at(moment).run(line);
  }

  @ParameterizedTest
  @CsvSource({
    "today,      2026-11-24T12:09:59Z, 1",
    "today,      2026-11-24T12:10:00Z, 2",
    "2026-11-24, 2026-11-24T12:09:59Z, 1",
    "2026-11-24, 2026-11-24T12:10:00Z, 2",
    "2026-11-19, 2026-11-24T12:59:59Z, 1",
    "2026-11-19, 2026-11-24T13:00:00Z, 2",
    "2026-11-10, 2026-12-24T11:59:59Z, 1",
    "2026-11-10, 2026-12-24T12:00:00Z, 2",
    "2026-11-11, 2026-11-24T13:00:00Z, 2",
    "trending,   2026-11-24T12:09:59Z, 1",
    "trending,   2026-11-24T12:10:00Z, 2"
  })
  void aListingIsAskedForAgainWhenItIsFreshNoMore(String period, String moment, int requests) {
    latest("2026-11-23", "2611.90001 One");
    site.on("/papers/trending", page(Pages.trending("2026-11-20", "2611.90001 One")));
    if (period.startsWith("2026")) {
      day(period, "2611.90001 One");
    }
    Cli.Run first = online().run("list", period, "--format", "json");
    Cli.Run second = at(moment, "list", period, "--format", "json");
    assertThat(first.code()).isZero();
    assertThat(second).isEqualTo(first);
    assertThat(asked()).isEqualTo(requests);
  }

  @Test
  void aListingThatWasReadBeforeItsDayWasOverIsAskedForAgainAfterwards() {
    day("2026-11-24", "2611.90001 One");
    at("2026-11-24T23:55:00Z", "list", "2026-11-24");
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    assertThat(at("2026-11-25T00:01:00Z", "list", "2026-11-24", "--format", "ids").out())
        .isEqualTo("2611.90001\n2611.90002\n");
  }

  @Test
  void todaysListingNeedNotBeAskedForByItsDay() {
    latest("2026-11-24", "2611.90001 One");
    online().run("list");
    assertThat(online().run("list", "2026-11-24", "--format", "ids").out())
        .isEqualTo("2611.90001\n");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void aPaperStandsForAnHour() {
    paper("2026-11-19", "2611.90001 One");
    online().run("show", "2611.90001");
    int asked = asked();
    at("2026-11-24T12:59:00Z", "show", "2611.90001");
    // The page of the paper is not there: only the answer of the API could be kept.
    assertThat(site.requests().subList(asked, asked()))
        .noneMatch(request -> request.target().startsWith("/api/"));
  }

  @Test
  void aDayWithoutAListingIsNotAskedForAgainEither() {
    noDay("2026-10-24", "2026-10-23");
    Cli.Run first = online().run("list", "2026-10-24");
    Cli.Run second = at("2026-11-24T13:00:00Z", "list", "2026-10-24");
    assertFailed(first, 66, "no listing for 2026-10-24 (Saturday); nearest is 2026-10-23");
    assertThat(second).isEqualTo(first);
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void daysWithoutAListingInARangeAreNotAskedForAgainEither() {
    day("2026-10-23", "2610.90001 One");
    noDay("2026-10-24", "2026-10-23");
    noDay("2026-10-25", "2026-10-23");
    Cli.Run first = online().run("list", "2026-10-23..2026-10-25");
    assertThat(at("2026-11-24T13:00:00Z", "list", "2026-10-23..2026-10-25")).isEqualTo(first);
    assertThat(asked()).isEqualTo(3);
  }

  @Test
  void refreshAsksAgainAndSaysWhatIsKept() {
    String page = Pages.day("2026-11-19", "2611.90001 One");
    site.on("/papers/date/2026-11-19", page(page).header("ETag", "\"v1\""), status(304));
    online().run("list", "2026-11-19");
    Cli.Run run = online().run("list", "2026-11-19", "--refresh", "--format", "ids");
    assertRun(run, 0, "2611.90001\n", "");
    assertThat(site.requests()).hasSize(2);
    assertThat(site.requests().get(1).headers()).containsEntry("if-none-match", "\"v1\"");
  }

  @Test
  void whatTheSiteSaysIsUnchangedIsOfNow() {
    String page = Pages.day("2026-11-19", "2611.90001 One");
    site.on("/papers/date/2026-11-19", page(page).header("ETag", "\"v1\""), status(304));
    online().run("list", "2026-11-19");
    at("2026-11-24T14:00:00Z", "list", "2026-11-19");
    Cli.Run run = at("2026-11-24T15:00:00Z", "list", "2026-11-19", "--offline");
    assertThat(run.err()).isEqualTo("dailypapers: from the archive, as it was 1 h ago\n");
  }

  @Test
  void withoutAnArchiveEverythingIsAskedForAgain() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19", "--no-archive");
    online().run("list", "2026-11-19", "--no-archive");
    assertThat(asked()).isEqualTo(2);
    assertNoFiles();
  }

  @Test
  void theSecondRunTellsTheSameOfEachPaper() {
    site.on("/api/daily_papers?date=2026-10-14&limit=100", page(Fixture.text("api-day.json")));
    Cli.Run first = online().run("list", "2026-10-14", "--format", "json");
    Cli.Run second = online().run("list", "2026-10-14", "--format", "json");
    assertThat(first.out()).contains("\"title\"");
    assertThat(second).isEqualTo(first);
  }
}
