package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import org.junit.jupiter.api.Test;

/** Papers whose votes have grown. */
class TrendCommandTest extends AtHome {
  private static final String NOTHING_RISING =
      "dailypapers: nothing rising, as far as the archive knows: it takes counts of two days, so"
          + " sync daily\n";

  private static final String NOTHING_MISSED =
      "dailypapers: nothing missed, as far as the archive knows: it counts at each sync\n";

  /** Has the papers of 23 November have so many votes, and the archive know. */
  private void voted(String moment, int votes, String... papers) {
    site.on("/papers/date/2026-11-23", page(Pages.voted("2026-11-23", votes, papers)));
    online().at(moment).run("list", "2026-11-23", "--refresh");
  }

  private Cli next() {
    return online().at("2026-11-25T12:00:00Z");
  }

  @Test
  void thoseThatHaveGrownAreListedWithWhatTheyHaveWon() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    Cli.Run run = next().onTerminal(80).run("rising", "--color", "never");
    assertThat(run.out()).contains(" won ").contains("+23").contains("2611.90001").contains(" 30 ");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void inAPipeTheyAreThePapers() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    assertRun(next().run("rising", "--format", "ids"), 0, "2611.90001\n", "");
    int asked = asked();
    next().run("rising");
    assertThat(asked()).isEqualTo(asked);
  }

  @Test
  void whatGrewEarlierIsRisingNoMore() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    assertRun(online().at("2026-12-25T12:00:00Z").run("rising"), 0, "", NOTHING_RISING);
    assertRun(
        online().at("2026-12-25T12:00:00Z").run("rising", "--days", "40", "--format", "ids"),
        0,
        "2611.90001\n",
        "");
  }

  @Test
  void countsOfOneDayTellNothing() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    assertRun(online().run("rising"), 0, "", NOTHING_RISING);
    assertRun(online().run("rising", "--format", "json"), 0, "[]\n", NOTHING_RISING);
  }

  @Test
  void withoutAnArchiveNothingIsKnown() {
    assertFailed(
        online().run("rising"),
        66,
        "there is no archive yet: " + archive() + ": run dailypapers sync to fill one");
    assertFailed(
        online().run("missed"),
        66,
        "there is no archive yet: " + archive() + ": run dailypapers sync to fill one");
    assertNoFiles();
  }

  @Test
  void daysAreANumber() {
    assertFailed(
        online().run("rising", "--days", "few"),
        2,
        "--days takes a whole number, not \"few\": write for example 20");
  }

  @Test
  void manyDaysAreAllDays() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    assertThat(next().run("rising", "--days", "2147483647", "--format", "ids").out())
        .isEqualTo("2611.90001\n");
  }

  @Test
  void aPaperThatTookOffAfterItsDayWasSeenIsMissed() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    online().onTerminal(80).run("list", "2026-11-23");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    assertRun(next().run("missed", "--format", "ids"), 0, "2611.90001\n", "");
    assertThat(next().onTerminal(80).run("missed", "--color", "never").out()).contains("+23");
  }

  @Test
  void whatWasShownInFullIsNotMissed() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    online().onTerminal(80).run("list", "2026-11-23");
    paper("2026-11-23", "2611.90001 One");
    online().onTerminal(80).run("show", "2611.90001");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    assertRun(next().run("missed"), 0, "", NOTHING_MISSED);
  }

  @Test
  void whatWasNeverSeenIsNotMissed() {
    voted("2026-11-24T12:00:00Z", 7, "2611.90001 One");
    voted("2026-11-25T12:00:00Z", 30, "2611.90001 One");
    assertRun(next().run("missed"), 0, "", NOTHING_MISSED);
  }
}
