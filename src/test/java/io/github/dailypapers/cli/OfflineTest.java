package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers from the archive, because the user has the network left alone. */
class OfflineTest extends AtHome {
  private static final String AGED = "dailypapers: from the archive, as it was 3 h ago\n";

  /** Three hours later. */
  private Cli later() {
    return online().at("2026-11-24T15:00:00Z");
  }

  private void read(String... line) {
    assertThat(online().run(line).code()).isZero();
  }

  @Test
  void theLatestListingHeldIsTodays() {
    latest("2026-11-23", "2611.90001 One", "2611.90002 Two");
    read("list");
    int asked = asked();
    Cli.Run run = later().run("list", "--offline", "--columns", "listed_on,id");
    assertRun(run, 0, "2026-11-23\t2611.90001\n2026-11-23\t2611.90002\n", AGED);
    assertThat(asked()).isEqualTo(asked);
  }

  @Test
  void onATerminalTheRealDayIsToldToo() {
    latest("2026-11-23", "2611.90001 One");
    read("list");
    Cli.Run run = later().onTerminal(80).run("list", "--offline", "--color", "never");
    assertThat(run.out()).startsWith("Daily Papers of 2026-11-23 (Monday), 1 paper\n");
    assertThat(run.err()).isEqualTo(AGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "YES", "on"})
  void theEnvironmentMayForbidTheNetworkToo(String value) {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    Cli.Run run =
        later().with("HF_HUB_OFFLINE", value).run("list", "2026-11-19", "--format", "ids");
    assertRun(run, 0, "2611.90001\n", AGED);
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void whoeverWantsItFreshHasNotHadIt() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    Cli.Run run = away().run("list", "2026-11-19", "--refresh", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n");
    assertThat(run.code()).isEqualTo(69);
  }

  @Test
  void zeroForbidsNothing() {
    day("2026-11-19", "2611.90001 One");
    assertRun(
        online().with("HF_HUB_OFFLINE", "0").run("list", "2026-11-19", "--format", "ids"),
        0,
        "2611.90001\n",
        "");
  }

  @Test
  void listingsOfSeveralAgesAreSaidToBeSo() {
    day("2026-11-18", "2611.90001 One");
    day("2026-11-19", "2611.90002 Two");
    read("list", "2026-11-18");
    online().at("2026-11-24T14:30:00Z").run("list", "2026-11-19");
    assertRun(
        later().run("list", "2026-11-18..2026-11-19", "--offline", "--format", "ids"),
        0,
        "2611.90001\n2611.90002\n",
        "dailypapers: from the archive, as it was 30 min to 3 h ago\n");
  }

  @Test
  void daysOfARangeThatAreNotHeldAreTold() {
    day("2026-11-17", "2611.90001 One");
    day("2026-11-19", "2611.90003 Three");
    read("list", "2026-11-17");
    read("list", "2026-11-19");
    Cli.Run run = later().run("list", "2026-11-16..2026-11-19", "--offline", "--format", "ids");
    assertRun(
        run,
        66,
        "2611.90001\n2611.90003\n",
        AGED
            + "dailypapers: could not get 2026-11-16, 2026-11-18: the archive does not hold"
            + " 2026-11-16 (Monday): ask without --offline and HF_HUB_OFFLINE, or run dailypapers"
            + " sync 2026-11-16 first\n");
  }

  @Test
  void aDayThatIsNotHeldIsAnError() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    assertFailed(
        later().run("list", "2026-11-18", "--offline"),
        66,
        "the archive does not hold 2026-11-18 (Wednesday): ask without --offline and"
            + " HF_HUB_OFFLINE, or run dailypapers sync 2026-11-18 first");
  }

  @Test
  void aDayThatIsKnownToHaveNoListingIsSaidToHaveNone() {
    day("2026-11-20", "2611.90001 One");
    noDay("2026-11-21", "2026-11-20");
    read("list", "2026-11-20..2026-11-21");
    assertFailed(
        later().run("list", "2026-11-21", "--offline"),
        66,
        "no listing for 2026-11-21 (Saturday); nearest is 2026-11-20");
  }

  @Test
  void theNearestDayIsNotGuessedFromAnArchiveWithGaps() {
    day("2026-11-12", "2611.90001 One");
    noDay("2026-11-22", "2026-11-20");
    read("list", "2026-11-12");
    online().run("list", "2026-11-22");
    assertFailed(
        later().run("list", "2026-11-22", "--offline"),
        66,
        "no listing for 2026-11-22 (Sunday): ask for another day");
  }

  @Test
  void thatADayHadNoListingYetSaysNothingAboutItOnceItIsOver() {
    noDay("2026-11-24", "2026-11-23");
    online().run("list", "2026-11-24");
    assertThat(later().run("list", "2026-11-24", "--offline").err())
        .startsWith("dailypapers: no listing for 2026-11-24 (Tuesday)");
    assertThat(online().at("2026-11-25T09:00:00Z").run("list", "2026-11-24", "--offline").err())
        .startsWith("dailypapers: the archive does not hold 2026-11-24 (Tuesday)");
  }

  @Test
  void whatIsTrendingIsHeldAsItWas() {
    site.on("/papers/trending", page(Pages.trending("2026-11-20", "2611.90001 One")));
    read("list", "trending");
    assertRun(
        later().run("list", "trending", "--offline", "--columns", "listed_on,id"),
        0,
        "2026-11-20\t2611.90001\n",
        AGED);
  }

  @Test
  void whatIsTrendingMayNotBeHeld() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    assertFailed(
        later().run("list", "trending", "--offline"),
        66,
        "the archive does not hold what is trending: ask without --offline and HF_HUB_OFFLINE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list all",
        "list 2026-11-19",
        "grep a 2026-11-19",
        "show 2611.90001",
        "search a",
        "new",
        "star 2611.90001",
        "note 2611.90001 text"
      })
  void withoutAnArchiveThereIsNothingToAnswerFrom(String line) {
    String[] args = (line + " --offline").split(" ");
    assertFailed(
        online().run(args),
        66,
        "there is no archive yet: " + archive() + ": run dailypapers sync to fill one");
    assertThat(asked()).isZero();
    assertNoFiles();
  }

  @Test
  void allAreThePapersOfAllDaysHeld() {
    day("2026-11-18", "2611.90001 One");
    day("2026-11-19", "2611.90002 Two");
    read("list", "2026-11-18..2026-11-19");
    int asked = asked();
    assertRun(later().run("list", "all", "--format", "ids"), 0, "2611.90001\n2611.90002\n", "");
    assertRun(
        later().run("list", "all", "--offline", "--format", "ids"),
        0,
        "2611.90001\n2611.90002\n",
        AGED);
    assertThat(asked()).isEqualTo(asked);
  }

  @Test
  void anArchiveWithoutListingsHasNone() {
    paper("2026-11-19", "2611.90001 One");
    read("show", "2611.90001");
    assertFailed(
        later().run("list", "all"),
        66,
        "the archive is empty: run dailypapers sync all to fill it");
  }

  @Test
  void aPaperIsShownFromWhateverItWasReadFrom() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    assertRun(
        later().run("show", "2611.90001", "--offline", "--format", "ids"), 0, "2611.90001\n", AGED);
  }

  @Test
  void aPaperThatIsNotHeldIsAnError() {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    assertFailed(
        later().run("show", "2611.90009", "--offline"),
        66,
        "the archive does not hold 2611.90009: ask without --offline and HF_HUB_OFFLINE");
  }

  @Test
  void theArchiveIsSearchedForWords() {
    day("2026-11-19", "2611.90001 Kites in Wind", "2611.90002 Steel", "2611.90003 Wind Kites");
    read("list", "2026-11-19");
    int asked = asked();
    Cli.Run run = later().run("search", "kites", "wind", "--offline", "--format", "ids");
    assertThat(run.out().lines()).containsExactlyInAnyOrder("2611.90001", "2611.90003");
    assertThat(run.err()).isEqualTo(AGED);
    assertThat(run.code()).isZero();
    assertThat(asked()).isEqualTo(asked);
  }

  @Test
  void aFileOfPapersIsExportedFromTheArchiveToo() throws Exception {
    day("2026-11-19", "2611.90001 One");
    read("list", "2026-11-19");
    Path file = home.resolve("papers.csv");
    Cli.Run run =
        later().run("export", "2026-11-19", "--offline", "-o", file.toString(), "--columns", "id");
    assertRun(run, 0, "", "dailypapers: 1 paper of 1 listing day (2026-11-19)\n" + AGED);
    assertThat(Files.readString(file)).isEqualTo("id\r\n2611.90001\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "--offline --no-archive ~ --offline and --no-archive leave nothing to read: leave one of"
            + " them out",
        "--offline --refresh ~ --refresh asks the source, and --offline nobody: leave one of them"
            + " out"
      })
  void optionsThatContradictEachOtherAreAMistake(String options, String mistake) {
    assertFailed(online().run(("list " + options).split(" ")), 2, mistake);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--no-archive", "--refresh"})
  void savedPagesNeedNeitherArchiveNorNetwork(String option) {
    Cli.Run run =
        online()
            .with("HF_HUB_OFFLINE", "1")
            .run("list", "--from", "sample", option, "--limit", "1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasLineCount(1);
    assertNoFiles();
  }

  @Test
  void anAddressOfASavedPageIsNotAskedForEither() {
    Cli.Run run =
        online().with("HF_HUB_OFFLINE", "1").run("list", "--from", site.at("/a.html").toString());
    assertThat(run.code()).isEqualTo(69);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dailypapers: will not ask 127.0.0.1").hasLineCount(1);
    assertThat(asked()).isZero();
  }

  @Test
  void aSyncAsksNobodyEither() {
    assertFailed(
        online().with("HF_HUB_OFFLINE", "1").run("sync"),
        69,
        "sync will not ask the source while offline: unset HF_HUB_OFFLINE");
    assertNoFiles();
  }

  @Test
  void matchesAreCountedAsTheyAreListed() {
    day("2026-11-19", "2611.90001 Kites", "2611.90002 Lanterns", "2611.90003 More Kites");
    online().run("list", "2026-11-19");
    assertThat(away().run("grep", "kites", "all", "--format", "ids").out())
        .isEqualTo("2611.90001\n2611.90003\n");
    assertThat(away().run("grep", "-c", "kites", "all").out()).isEqualTo("2\n");
    assertThat(away().run("grep", "-c", "kites", "all", "--upvotes", ">=1000").out())
        .isEqualTo("0\n");
  }
}
