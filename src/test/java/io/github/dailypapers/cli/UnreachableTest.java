package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import org.junit.jupiter.api.Test;

/** Answers from the archive, because the source does not answer. */
class UnreachableTest extends AtHome {
  private static final String CAUSE = "dailypapers: cannot reach 127.0.0.1:1: ";

  private void read(String... line) {
    assertThat(online().run(line).code()).isZero();
  }

  private static void assertInstead(Cli.Run run, int code, String out, String age) {
    assertThat(run.out()).isEqualTo(out);
    assertThat(run.err())
        .startsWith(CAUSE)
        .contains("; this is from the archive, as it was " + age + " ago: ")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void aDayThatWasOverWhenItWasReadIsAsGoodAsEver() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    assertInstead(
        away().at("2026-11-24T15:00:00Z").run("list", "2026-11-19", "--format", "ids"),
        0,
        "2611.90001\n",
        "3 h");
  }

  @Test
  void aDayThatWasNotOverMayHaveGrown() {
    day("2026-11-24", "2611.90001 One");
    read("list", "2026-11-24");
    assertInstead(
        away().at("2026-11-27T12:00:00Z").run("list", "2026-11-24", "--format", "ids"),
        69,
        "2611.90001\n",
        "3 days");
  }

  @Test
  void theLatestListingHeldMayBeTheLatestNoMore() {
    latest("2026-11-23", "2611.90001 One");
    read("list");
    assertInstead(
        away().at("2026-11-24T15:00:00Z").run("list", "--format", "ids"),
        69,
        "2611.90001\n",
        "3 h");
  }

  @Test
  void whatIsTrendingHasChanged() {
    site.on("/papers/trending", page(Pages.trending("2026-11-20", "2611.90001 One")));
    read("list", "trending");
    assertInstead(
        away().at("2026-11-24T12:30:00Z").run("list", "trending", "--format", "ids"),
        69,
        "2611.90001\n",
        "30 min");
  }

  @Test
  void aPaperIsShownAsItWas() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    assertInstead(
        away().at("2026-11-24T15:00:00Z").run("show", "2611.90001", "--format", "ids"),
        69,
        "2611.90001\n",
        "3 h");
  }

  @Test
  void theArchiveIsSearchedInstead() {
    day("2026-11-19", "2611.90001 Kites", "2611.90002 Steel");
    read("list", "2026-11-19");
    assertInstead(
        away().at("2026-11-24T15:00:00Z").run("search", "kites", "--format", "ids"),
        69,
        "2611.90001\n",
        "3 h");
  }

  @Test
  void aSearchThatTheArchiveCannotAnswerFails() {
    day("2026-11-19", "2611.90001 Kites");
    read("list", "2026-11-19");
    Cli.Run run = away().run("search", "steel");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(CAUSE).doesNotContain("archive").hasLineCount(1);
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void daysThatAreNotHeldAreTold() {
    day("2026-11-18", "2611.90001 One");
    read("list", "2026-11-18");
    Cli.Run run =
        away().at("2026-11-24T15:00:00Z").run("list", "2026-11-18..2026-11-19", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.err().lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("dailypapers: could not get 2026-11-19: cannot reach 127.0.0.1:1: ");
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void thatADayHadNoListingYetIsNoAnswerLater() {
    noDay("2026-11-24", "2026-11-23");
    online().run("list", "2026-11-24");
    Cli.Run run = away().at("2026-11-24T15:00:00Z").run("list", "2026-11-24");
    assertThat(run.err()).startsWith(CAUSE).hasLineCount(1);
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void aSiteThatHasAnAnswerIsNotAnsweredFor() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    site.on("/papers/date/2026-11-19", Site.status(403));
    Cli.Run run = online().at("2026-11-24T15:00:00Z").run("list", "2026-11-19");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(77);
  }

  @Test
  void nothingIsMadeWhereNothingWasHad() {
    Cli.Run run = away().onTerminal(80).run("list");
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.err().replaceAll("\r.*\r|\u001b\\[[0-9;]*[A-Za-z]", "")).contains("127.0.0.1:1");
    assertNoFiles();
  }
}
