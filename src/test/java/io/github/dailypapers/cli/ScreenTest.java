package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.render.Format;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Golden;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Programs;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see on their terminal, and programs in a pipe. */
class ScreenTest {
  @TempDir Path folder;

  private static Cli.Run onTerminal(String... args) {
    return new Cli().onTerminal(80).run(args);
  }

  // Tables and tabs

  @Test
  void onATerminalAListingIsATableThatFits() {
    Golden.assertMatches(
        "cli/list-80.txt", onTerminal("list", "--from", "sample", "--color", "never").out());
  }

  @Test
  void inAPipeAListingIsOnePaperALine() {
    Golden.assertMatches("cli/list.tsv", new Cli().run("list", "--from", "sample").out());
  }

  @Test
  void aTableMayBeAskedForInAPipe() {
    assertThat(new Cli().run("list", "--from", "sample", "--format", "table").out())
        .isEqualTo(onTerminal("list", "--from", "sample", "--color", "never").out());
  }

  @Test
  void aTableOfSeveralDaysTellsTheDayOfEach() {
    try (Site site = new Site()) {
      for (String day : new String[] {"2026-11-19", "2026-11-20"}) {
        String paper = "2611.900" + day.substring(8) + " One";
        site.on("/papers/date/" + day, Site.page(Pages.day(day, paper)));
      }
      String table = Cli.asking(site).onTerminal(80).run("list", "2026-11-19..2026-11-20").out();
      assertThat(table).contains("2026-11-19", "2026-11-20").doesNotContain("Daily Papers of");
    }
  }

  @Test
  void theHeadingsMayBeLeftOut() {
    assertThat(onTerminal("list", "--from", "sample", "--no-header", "--limit", "1").out())
        .contains("Slow Lanterns")
        .hasLineCount(1);
  }

  @Test
  void theColumnsMayBeChosenForAnyFormat() {
    String[] line = {
      "list", "--from", "sample", "--limit", "1", "--columns", "Upvotes, id", "--format", ""
    };
    line[8] = "tsv";
    assertThat(new Cli().run(line).out()).isEqualTo("187\t2611.90412\n");
    line[8] = "csv";
    assertThat(new Cli().run(line).out()).isEqualTo("upvotes,id\r\n187,2611.90412\r\n");
    line[8] = "jsonl";
    assertThat(new Cli().run(line).out()).isEqualTo("{\"upvotes\":187,\"id\":\"2611.90412\"}\n");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noFormatWritesAnythingElseThanThePapers(Format format) {
    Cli.Run run = new Cli().run("list", "--from", "sample", "--format", format.label());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("2611.90412").endsWith("\n");
  }

  @Test
  void papersThatAFormatCannotNameAreCounted() {
    Cli.Run run =
        new Cli().reading("{\"title\":\"One\"}").run("list", "--from", "-", "--format", "ids");
    assertThat(run)
        .isEqualTo(new Cli.Run(0, "", "dailypapers: left out for want of an id: 1 paper\n"));
  }

  // Colours

  @ParameterizedTest
  @CsvSource({
    "'',              auto,   true",
    "NO_COLOR=1,      auto,   false",
    "NO_COLOR=1,      always, true",
    "TERM=dumb,       auto,   false",
    "CLICOLOR_FORCE=1, never, false"
  })
  void aTerminalIsColouredAsTheUserWishes(String variable, String when, boolean coloured) {
    Cli cli = new Cli().onTerminal(80);
    if (!variable.isEmpty()) {
      cli.with(variable.split("=")[0], variable.split("=")[1]);
    }
    String out = cli.run("list", "--from", "sample", "--color", when).out();
    assertThat(out.contains("\u001b[")).isEqualTo(coloured);
  }

  @Test
  void aPipeIsNotColoured() {
    assertThat(new Cli().run("list", "--from", "sample", "--format", "table").out())
        .doesNotContain("\u001b");
  }

  // The pager

  private Path paged() {
    return folder.resolve("paged");
  }

  /** A terminal of {@code lines}, whose pager writes to a file. */
  private Cli paging(int lines) {
    assumeTrue(Programs.isInstalled("sh"), "sh is not installed");
    return new Cli()
        .with("DAILYPAPERS_TTY", "0,1,2 " + lines + " 80")
        .with("PATH", System.getenv("PATH"))
        .with("PAGER", "cat > '" + paged() + "'");
  }

  @Test
  void whatIsLongerThanTheScreenIsPaged() throws IOException {
    Cli.Run run = paging(10).run("list", "--from", "sample", "--color", "never");
    assertThat(run).isEqualTo(new Cli.Run(0, "", ""));
    assertThat(Files.readString(paged()))
        .isEqualTo(onTerminal("list", "--from", "sample", "--color", "never").out());
  }

  @Test
  void whatFitsTheScreenIsNot() {
    Cli.Run run = paging(24).run("list", "--from", "sample");
    assertThat(run.out()).contains("Slow Lanterns");
    assertThat(paged()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"grep . --from sample", "show 2611.90412 --from sample", "list --from sample"})
  void everythingThatIsReadIsPaged(String line) {
    assertThat(paging(4).run(line.split(" ")).out()).isEmpty();
    assertThat(paged()).isNotEmptyFile();
  }

  @Test
  void nothingIsPagedAgainstTheUsersWill() {
    Cli.Run run = paging(10).run("list", "--from", "sample", "--no-pager");
    assertThat(run.out()).contains("Slow Lanterns");
    assertThat(paged()).doesNotExist();
  }

  @Test
  void aDumbTerminalIsPagedOnlyOnDemand() {
    assertThat(paging(10).with("TERM", "dumb").run("list", "--from", "sample").out())
        .contains("Slow Lanterns");
    assertThat(paging(10).with("TERM", "dumb").run("list", "--from", "sample", "--pager").out())
        .isEmpty();
  }

  @Test
  void aPipeIsNeverPaged() {
    Cli.Run run =
        paging(10).with("DAILYPAPERS_TTY", "0,2 10 80").run("list", "--from", "sample", "--pager");
    assertThat(run.out()).contains("Slow Lanterns");
    assertThat(paged()).doesNotExist();
  }

  @Test
  void whoeverLeavesThePagerHasSeenEnough() {
    Cli cli = paging(10).with("PAGER", "true").reading(many());
    assertThat(cli.run("list", "--from", "-")).isEqualTo(new Cli.Run(0, "", ""));
  }

  private static String many() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"id\":\"2611.9%04d\",\"title\":\"A Paper Among Many\"}\n".formatted(i));
    }
    return lines.toString();
  }
}
