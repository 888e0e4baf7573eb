package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that were not on the user's screen yet. */
class UnseenTest extends AtHome {
  @BeforeEach
  void day() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
  }

  private Cli.Run unseen() {
    return online().run("list", "2026-11-19", "--unseen", "--format", "ids");
  }

  @Test
  void withoutAnArchiveNothingWasSeen() {
    assertRun(unseen(), 0, "2611.90001\n2611.90002\n", "");
  }

  @Test
  void whatWasOnTheScreenWasSeen() {
    online().onTerminal(80).run("list", "2026-11-19", "--limit", "1");
    assertRun(unseen(), 0, "2611.90002\n", "");
  }

  @Test
  void onTheScreenTheyAreShownOnce() {
    Cli.Run first = online().onTerminal(80).run("list", "2026-11-19", "--unseen");
    assertThat(first.out()).contains("2611.90001", "2611.90002");
    assertRun(
        online().onTerminal(80).run("list", "2026-11-19", "--unseen"),
        0,
        "",
        "dailypapers: none of 2 papers is what was asked for\n");
  }

  @Test
  void nobodySeesWhatGoesIntoAPipe() {
    unseen();
    assertRun(unseen(), 0, "2611.90001\n2611.90002\n", "");
  }

  @Test
  void whatWasShownInFullWasSeen() {
    paper("2026-11-19", "2611.90001 One");
    online().onTerminal(80).run("show", "2611.90001");
    assertRun(unseen(), 0, "2611.90002\n", "");
  }

  @Test
  void aSavedPageTakesNoNotice() {
    online().onTerminal(80).run("list", "2026-11-19");
    Cli.Run run = online().run("list", "--from", "sample", "--unseen", "--format", "ids");
    assertThat(run.out()).hasLineCount(12);
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grep . 2026-11-19 -l", "export 2026-11-19 -o - --format ids"})
  void othersChooseAmongThemToo(String line) {
    online().onTerminal(80).run("list", "2026-11-19", "--limit", "1");
    assertThat(online().run((line + " --unseen").split(" ")).out()).isEqualTo("2611.90002\n");
  }
}
