package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers named by the rows of the last listing on the screen. */
class RowsTest extends AtHome {
  @BeforeEach
  void day() {
    day("2026-11-19", "2611.90001 One", "2611.90002 Two", "2611.90003 Three", "2611.90004 Kites");
  }

  private Cli terminal() {
    return online().onTerminal(80);
  }

  private Cli.Run show(String... rows) {
    String[] args = new String[rows.length + 4];
    args[0] = "show";
    System.arraycopy(rows, 0, args, 1, rows.length);
    args[rows.length + 1] = "--offline";
    args[rows.length + 2] = "--format";
    args[rows.length + 3] = "ids";
    return online().run(args);
  }

  @ParameterizedTest
  @CsvSource({
    "3,           2611.90003",
    "2-4,         2611.90002 2611.90003 2611.90004",
    "4 1,         2611.90004 2611.90001",
    "1-2 2-3,     2611.90001 2611.90002 2611.90003",
    "2-2,         2611.90002",
    "2 2611.90001, 2611.90002 2611.90001"
  })
  void rowsNamePapers(String rows, String ids) {
    terminal().run("list", "2026-11-19");
    Cli.Run run = show(rows.split(" "));
    assertThat(run.out().lines()).containsExactly(ids.split(" "));
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--sort title:desc, 2611.90002",
    "--offset 2,        2611.90003",
    "--author Kowalska, 2611.90001",
    "--upvotes 7 --columns title, 2611.90001"
  })
  void theRowsAreThoseThatWereShown(String options, String first) {
    terminal().run(("list 2026-11-19 " + options).split(" "));
    assertThat(show("1").out()).isEqualTo(first + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "ids", "tsv"})
  void onlyTablesHaveRows(String format) {
    terminal().run("list", "2026-11-19", "--format", format);
    assertFailed(
        show("1"),
        66,
        "no listing with rows was shown in this terminal: run dailypapers list first, or name the"
            + " paper by its id");
  }

  @Test
  void aTableInAPipeLeavesTheRowsOnTheScreenAlone() {
    terminal().run("list", "2026-11-19");
    online().run("list", "2026-11-19", "--offset", "2", "--format", "table");
    assertThat(show("1").out()).isEqualTo("2611.90001\n");
  }

  @Test
  void aSearchOfTheArchiveInATableHasRows() {
    terminal().run("list", "2026-11-19");
    terminal().run("search", "kites", "--offline", "--format", "table");
    assertThat(show("1").out()).isEqualTo("2611.90004\n");
  }

  @Test
  void matchesInATableHaveRowsToo() {
    terminal().run("list", "2026-11-19");
    terminal().run("grep", "kites", "2026-11-19", "--format", "table");
    assertThat(show("1").out()).isEqualTo("2611.90004\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-l", "-c", "-o", "--json", "--format=csv"})
  void matchesInAnyOtherFormLeaveTheRowsAlone(String option) {
    terminal().run("list", "2026-11-19");
    terminal().run(("grep kites 2026-11-19 " + option).strip().split(" "));
    assertThat(show("1").out()).isEqualTo("2611.90001\n");
  }

  @Test
  void aSavedPageHasRowsToo() {
    terminal().run("list", "--from", "sample");
    assertThat(online().run("show", "1", "--from", "sample", "--format", "ids").out())
        .isEqualTo("2611.90412\n");
  }

  @Test
  void starsAndNotesTakeRows() {
    terminal().run("list", "2026-11-19");
    online().run("star", "2-3");
    online().run("note", "4", "fly");
    assertThat(online().run("list", "2026-11-19", "--starred", "--format", "ids").out())
        .isEqualTo("2611.90002\n2611.90003\n");
    assertThat(online().run("note", "2611.90004").out()).isEqualTo("fly\n");
    assertFailed(
        online().run("note", "1-2", "both"), 2, "a note is for one paper: name one row or id");
  }

  @Test
  void whoLeavesThePagerEarlyMayNameRowsAllTheSame() {
    assumeTrue(Programs.isInstalled("sh"), "sh is not installed");
    site.on("/papers/date/2026-11-20", page(Pages.day("2026-11-20", Pages.papers("2611.9", 900))));
    Cli.Run run =
        terminal()
            .with("PATH", System.getenv("PATH"))
            .with("PAGER", "true")
            .run("list", "2026-11-20");
    assertThat(run.code()).isZero();
    assertThat(show("1").out()).isEqualTo("2611.9000\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "5   ~ 66 ~ there is no row 5: the last listing shown in this terminal has rows 1-4",
        "0   ~ 66 ~ there is no row 0: the last listing shown in this terminal has rows 1-4",
        "3-9 ~ 66 ~ there is no row 5: the last listing shown in this terminal has rows 1-4",
        "4-2 ~ 2  ~ rows 4-2 run backwards: turn them round"
      })
  void aRowThatIsNotThereIsAnError(String rows, int code, String error) {
    terminal().run("list", "2026-11-19");
    assertFailed(show(rows), code, error);
  }

  @Test
  void aRowMayBeOfAPaperWithoutAnId() {
    terminal().reading("{\"title\":\"One\"}\n").run("list", "--from", "-");
    assertFailed(show("1"), 66, "the paper in row 1 has no id: find it by its title");
  }

  @Test
  void withoutAHomeThereAreNoRows() {
    assertFailed(
        Cli.asking(site).run("show", "1"),
        66,
        "no listing with rows was shown in this terminal: run dailypapers list first, or name the"
            + " paper by its id");
  }
}
