package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was listed since the user last looked. */
class NewCommandTest extends AtHome {
  private Cli.Run news(Cli cli, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "new";
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = "--columns";
    args[more.length + 2] = "listed_on,id";
    return cli.run(args);
  }

  private Cli next() {
    return online().at("2026-11-25T12:00:00Z");
  }

  /** The user has looked at noon of 24 November, when one paper was listed. */
  private void looked() {
    latest("2026-11-24", "2611.90001 One");
    assertThat(news(online(), "--mark").code()).isZero();
  }

  @Test
  void beforeThereIsAMarkItIsTheLatestListing() {
    latest("2026-11-24", "2611.90001 One");
    assertRun(news(online()), 0, "2026-11-24\t2611.90001\n", "");
    assertRun(news(online()), 0, "2026-11-24\t2611.90001\n", "");
  }

  @Test
  void afterwardsItIsWhatWasListedSince() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    day("2026-11-25", "2611.90003 Three");
    assertRun(news(next()), 0, "2026-11-24\t2611.90002\n2026-11-25\t2611.90003\n", "");
  }

  @Test
  void withoutMovingTheMarkItStaysNew() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    noDay("2026-11-25", "2026-11-24");
    Cli.Run run = news(next());
    assertThat(run.out()).isEqualTo("2026-11-24\t2611.90002\n");
    assertThat(news(next())).isEqualTo(run);
  }

  @Test
  void thatNothingIsNewIsSaidByTheExitStatus() {
    looked();
    day("2026-11-24", "2611.90001 One");
    assertRun(news(online()), 1, "", "");
  }

  @Test
  void aTerminalIsToldThatNothingIsNew() {
    looked();
    day("2026-11-24", "2611.90001 One");
    assertRun(
        news(online().onTerminal(80)),
        1,
        "",
        "dailypapers: nothing new since 2026-11-24 (Tuesday)\n");
  }

  @Test
  void whatWasMarkedIsNewNoMore() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    noDay("2026-11-25", "2026-11-24");
    assertThat(news(next(), "--mark").out()).isEqualTo("2026-11-24\t2611.90002\n");
    assertRun(news(next(), "--mark"), 1, "", "");
  }

  @Test
  void itIsCounted() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two", "2611.90003 Three");
    noDay("2026-11-25", "2026-11-24");
    assertRun(next().run("new", "--count"), 0, "2\n", "");
    assertRun(next().run("new", "--count", "--author", "Nobody"), 1, "0\n", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--author Nobody", "--upvotes 8", "--starred", "--limit 0"})
  void itMayBeChosenAmong(String options) {
    latest("2026-11-24", "2611.90001 One");
    assertRun(news(online(), options.split(" ")), 1, "", "");
  }

  @Test
  void askingAgainSoonAsksTheSiteForNothing() {
    looked();
    day("2026-11-24", "2611.90001 One");
    news(online().at("2026-11-24T12:20:00Z"));
    int asked = asked();
    news(online().at("2026-11-24T12:25:00Z"));
    assertThat(asked()).isEqualTo(asked);
  }

  @Test
  void oldDaysThatAreReadForTheFirstTimeAreNotNew() {
    looked();
    day("2026-11-10", "2611.90009 Old");
    online().run("list", "2026-11-10");
    day("2026-11-24", "2611.90001 One");
    noDay("2026-11-25", "2026-11-24");
    assertRun(news(next()), 1, "", "");
  }

  @Test
  void whereTheSiteCannotBeReachedItIsWhatTheArchiveKnows() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    news(online().at("2026-11-24T13:00:00Z"));
    Cli.Run run = news(away().at("2026-11-24T15:00:00Z"));
    assertThat(run.out()).isEqualTo("2026-11-24\t2611.90002\n");
    assertThat(run.err())
        .contains("; this is from the archive, as it was 2 h ago: ")
        .hasLineCount(1);
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void theMarkPassesOverNothingThatCouldNotBeRead() {
    looked();
    Cli.Run failed = news(away().at("2026-11-27T12:00:00Z"), "--mark");
    assertThat(failed.code()).isEqualTo(69);
    assertThat(failed.err()).contains("the mark stays where it is, as not all could be read\n");
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    day("2026-11-25", "2611.90003 Three");
    noDay("2026-11-26", "2026-11-25");
    noDay("2026-11-27", "2026-11-25");
    assertThat(news(online().at("2026-11-27T13:00:00Z")).out())
        .isEqualTo("2026-11-24\t2611.90002\n2026-11-25\t2611.90003\n");
  }

  @Test
  void aDayThatCannotBeUnderstoodDoesNotHoldTheMark() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    site.on("/papers/date/2026-11-25", Site.page("<html></html>"));
    Cli.Run run = news(next(), "--mark");
    assertThat(run.out()).isEqualTo("2026-11-24\t2611.90002\n");
    assertThat(run.code()).isNotZero();
    assertThat(news(online().at("2026-11-25T12:01:00Z")).out()).isEmpty();
  }

  @Test
  void offlineItIsWhatTheArchiveKnows() {
    looked();
    day("2026-11-24", "2611.90001 One", "2611.90002 Two");
    news(online().at("2026-11-24T13:00:00Z"));
    int asked = asked();
    assertRun(
        news(online().at("2026-11-24T15:00:00Z"), "--offline"),
        0,
        "2026-11-24\t2611.90002\n",
        "dailypapers: from the archive, as it was 2 h ago\n");
    assertThat(asked()).isEqualTo(asked);
  }

  @Test
  void offlineTheMarkCannotBeMoved() {
    looked();
    assertFailed(
        news(online(), "--mark", "--offline"),
        2,
        "--mark would pass over what the source has listed since: ask without --offline and"
            + " HF_HUB_OFFLINE");
  }

  @Test
  void onATerminalTheRowsCanBeNamed() {
    latest("2026-11-24", "2611.90001 One");
    Cli.Run run = online().onTerminal(80).run("new", "--color", "never");
    assertThat(run.out()).contains("2611.90001");
    assertThat(online().run("show", "1", "--offline", "--format", "ids").out())
        .isEqualTo("2611.90001\n");
  }
}
