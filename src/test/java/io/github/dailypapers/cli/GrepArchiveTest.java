package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers by their text, of days that the archive holds and of days that it does not. */
class GrepArchiveTest extends AtHome {
  private Cli.Run grep(Cli cli, String... line) {
    String[] args = new String[line.length + 2];
    args[0] = "grep";
    args[1] = "-l";
    System.arraycopy(line, 0, args, 2, line.length);
    return cli.run(args);
  }

  @Test
  void daysThatAreHeldAreNotAskedForHoweverOldTheyAre() {
    day("2026-11-19", "2611.90001 Kites", "2611.90002 Steel");
    online().run("list", "2026-11-19");
    assertRun(
        grep(online().at("2027-03-01T12:00:00Z"), "kites", "2026-11-19"), 0, "2611.90001\n", "");
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void theOthersAreFetched() {
    day("2026-11-17", "2611.90001 Kites", "2611.90002 Steel");
    day("2026-11-18", "2611.90003 Steel", "2611.90004 Kites");
    day("2026-11-19", "2611.90005 Kites", "2611.90006 Steel");
    online().run("list", "2026-11-18");
    assertRun(
        grep(online(), "kites", "2026-11-17..2026-11-19"),
        0,
        "2611.90001\n2611.90004\n2611.90005\n",
        "");
    assertThat(asked()).isEqualTo(3);
  }

  @Test
  void aDayThatWasReadBeforeItWasOverIsFetchedAgain() {
    day("2026-11-24", "2611.90001 Kites");
    online().run("list", "2026-11-24");
    day("2026-11-24", "2611.90001 Kites", "2611.90002 More Kites");
    assertRun(
        grep(online().at("2026-11-25T12:00:00Z"), "kites", "2026-11-24"),
        0,
        "2611.90001\n2611.90002\n",
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "2026-11-17..2026-11-19"})
  void whateverTheArchiveHoldsIsSearchedOffline(String period) {
    day("2026-11-17", "2611.90001 Kites");
    day("2026-11-18", "2611.90003 Steel");
    day("2026-11-19", "2611.90005 Kites");
    online().run("list", "2026-11-17..2026-11-19");
    assertRun(
        grep(online(), "kites", period, "--offline"),
        0,
        "2611.90001\n2611.90005\n",
        "dailypapers: from the archive, as it was under a minute ago\n");
  }

  @Test
  void thatNothingIsFoundIsSaidByTheExitStatus() {
    day("2026-11-19", "2611.90001 Kites");
    online().run("list", "2026-11-19");
    assertRun(grep(online(), "submarine", "2026-11-19"), 1, "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-v steel", "k.tes", "KITES -i", "-F Kites", "-w kites", "Ada --in authors"})
  void theArchiveFindsWhatTheSitesPageWould(String pattern) {
    day("2026-11-19", "2611.90001 Kites", "2611.90002 Steel");
    String[] line = (pattern + " 2026-11-19").split(" ");
    Cli.Run first = grep(online(), line);
    Cli.Run second = grep(online(), line);
    assertThat(first.code()).isZero();
    assertThat(second).isEqualTo(first);
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void theSentencesAreShownFromTheArchiveToo() {
    day("2026-11-19", "2611.90001 Kites");
    Cli.Run first = online().onTerminal(80).run("grep", "kites", "2026-11-19");
    Cli.Run second = online().onTerminal(80).run("grep", "kites", "2026-11-19");
    assertThat(first.out()).contains("This is about");
    assertThat(second.out()).isEqualTo(first.out());
  }
}
