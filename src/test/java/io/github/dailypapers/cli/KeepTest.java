package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands leave in the archive, and where. */
class KeepTest extends AtHome {
  private String offline(String... more) {
    String[] args = new String[more.length + 3];
    System.arraycopy(more, 0, args, 0, more.length);
    args[more.length] = "--offline";
    args[more.length + 1] = "--format";
    args[more.length + 2] = "ids";
    return online().run(args).out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list 2026-11-19",
        "grep One 2026-11-19",
        "grep nothing 2026-11-19",
        "export 2026-11-19 -o -",
        "list 2026-11-19 --author Nobody"
      })
  void everyCommandThatReadsAListingKeepsAllOfIt(String line) {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two");
    online().run(line.split(" "));
    assertThat(offline("list", "2026-11-19")).isEqualTo("2611.90001\n2611.90002\n");
  }

  @Test
  void papersThatASearchFoundAreKept() {
    site.on(
        "/api/papers/search?q=kites&limit=100", page(Pages.api("2026-11-19", "2611.90001 Kites")));
    online().run("search", "kites");
    assertThat(offline("show", "2611.90001")).isEqualTo("2611.90001\n");
    assertThat(offline("search", "kites")).isEqualTo("2611.90001\n");
  }

  @Test
  void aPaperThatWasShownIsKept() {
    paper("2026-11-19", "2611.90001 One");
    online().run("show", "2611.90001");
    assertThat(offline("show", "2611.90001")).isEqualTo("2611.90001\n");
  }

  @Test
  void papersNotWantedOfAListingThatWasReadAheadAreNotLost() {
    day("2026-11-17", "2611.90001 One");
    day("2026-11-18", "2611.90002 Two");
    day("2026-11-19", "2611.90003 Three");
    online().run("list", "2026-11-17..2026-11-19", "--limit", "1");
    online().run("list", "2026-11-17..2026-11-19");
    assertThat(offline("list", "2026-11-17..2026-11-19"))
        .isEqualTo("2611.90001\n2611.90002\n2611.90003\n");
  }

  @Test
  void theDayKeptIsTheOneThatThePageStates() {
    noDay("2026-11-22", "2026-11-20");
    online().run("list", "2026-11-22");
    assertThat(online().run("list", "2026-11-20", "--offline").err())
        .contains("does not hold 2026-11-20");
  }

  @Test
  void aListingIsNotTakenAwayBecauseTheSiteHasLostIt() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19");
    noDay("2026-11-19", "2026-11-18");
    online().run("list", "2026-11-19", "--refresh");
    assertThat(offline("list", "2026-11-19")).isEqualTo("2611.90001\n");
  }

  @Test
  void aListingIsNotTakenAwayByASyncEither() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19");
    noDay("2026-11-19", "2026-11-18");
    online().run("sync", "2026-11-19");
    assertThat(offline("list", "2026-11-19")).isEqualTo("2611.90001\n");
  }

  @Test
  void theUserMayWantNothingKept() {
    day("2026-11-19", "2611.90001 One");
    Cli.Run run = online().run("list", "2026-11-19", "--no-archive", "--format", "ids");
    assertRun(run, 0, "2611.90001\n", "");
    assertNoFiles();
  }

  @Test
  void whatIsOnlyInTheArchiveIsNotToBeHadWithoutIt() {
    assertFailed(
        online().run("list", "--starred", "--no-archive"),
        2,
        "this is in the archive alone: leave out --no-archive");
    assertFailed(
        online().run("list", "all", "--no-archive"),
        2,
        "this is in the archive alone: leave out --no-archive");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list --help",
        "sync --help",
        "help star",
        "--version",
        "completion bash",
        "list --from sample",
        "list --from sample --unseen",
        "grep a --from sample",
        "show 2611.90412 --from sample",
        "export --from sample -o -",
        "list 2026-11-19 --format nonsense",
        "list someday",
        "sync 2027-01-01",
        "sync 2020",
        "sync trending"
      })
  void commandsThatNeedNoArchiveMakeNone(String line) {
    online().run(line.split(" "));
    assertNoFiles();
    assertThat(asked()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "new",
        "show 2611.90001",
        "star 2611.90001",
        "search a",
        "note 2611.90001 text"
      })
  void anArchiveIsNotMadeForNothing(String line) {
    Cli.Run run = away().run(line.split(" "));
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("dailypapers: cannot reach 127.0.0.1:1: ").hasLineCount(1);
    assertThat(run.code()).isEqualTo(69);
    assertNoFiles();
  }

  @Test
  void savedPagesAreNotKept() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19");
    online().run("list", "--from", "sample");
    assertThat(offline("list", "all")).isEqualTo("2611.90001\n");
  }

  @Test
  void inAPipeNoRowsAreKept() {
    day("2026-11-19", "2611.90001 One");
    online().run("list", "2026-11-19", "--format", "table");
    assertThat(home.resolve("state")).doesNotExist();
  }

  // Which archive

  @Test
  void theArchiveMayBeNamed() {
    day("2026-11-19", "2611.90001 One");
    Path file = home.resolve("deep/er/own.db");
    online().run("list", "2026-11-19", "--archive", file.toString());
    assertThat(file).isNotEmptyFile();
    assertThat(archive()).doesNotExist();
  }

  @Test
  void aNameMayBeRelative() {
    day("2026-11-19", "2611.90001 One");
    Path file = home.resolve("own.db");
    Path relative = Path.of("").toAbsolutePath().relativize(file);
    online().run("list", "2026-11-19", "--archive", relative.toString());
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b?c#d%41.db", "été.db", "a&mode=ro.db"})
  void aNameMayBeOdd(String name) {
    day("2026-11-19", "2611.90001 One");
    Path file = home.resolve(name);
    Cli.Run run =
        online().run("list", "2026-11-19", "--archive", file.toString(), "--format", "ids");
    assertRun(run, 0, "2611.90001\n", "");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void theEnvironmentMayNameItToo() {
    day("2026-11-19", "2611.90001 One");
    Path file = home.resolve("own.db");
    online().with("DAILYPAPERS_ARCHIVE", file.toString()).run("list", "2026-11-19");
    assertThat(file).isNotEmptyFile();
    assertThat(archive()).doesNotExist();
  }

  @Test
  void theLineGoesBeforeTheEnvironment() {
    day("2026-11-19", "2611.90001 One");
    Path file = home.resolve("own.db");
    online()
        .with("DAILYPAPERS_ARCHIVE", home.resolve("other.db").toString())
        .run("list", "2026-11-19", "--archive", file.toString());
    assertThat(file).isNotEmptyFile();
    assertThat(home.resolve("other.db")).doesNotExist();
  }

  @Test
  void noNameIsAMistake() {
    assertFailed(online().run("list", "--archive", ""), 2, "\"\" is no name of a file: check it");
  }

  @Test
  void withoutAHomePapersAreListedAllTheSame() {
    day("2026-11-19", "2611.90001 One");
    assertRun(Cli.asking(site).run("list", "2026-11-19", "--format", "ids"), 0, "2611.90001\n", "");
    assertRun(
        Cli.asking(site).onTerminal(80).run("list", "2026-11-19", "--format", "ids"),
        0,
        "2611.90001\n",
        "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sync", "new", "star 2611.90001", "rising", "list --offline", "list --starred"})
  void withoutAHomeThereIsNoPlaceForAnArchive(String line) {
    assertFailed(
        Cli.asking(site).run(line.split(" ")),
        66,
        "there is no place for an archive: HOME is not set: name a file with --archive");
  }
}
