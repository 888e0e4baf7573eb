package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Golden;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers by their text, found as ripgrep finds lines. */
class GrepCommandTest {
  private static final String PAPERS =
      """
      {"id":"2611.90001","listed_on":"2026-11-19","title":"Agents at Sea",\
      "abstract":"We sail. An AGENT steers. It sinks. We mourn. We build again.",\
      "authors":["Ada Kowalska"],"keywords":["sailing"]}
      {"id":"2611.90002","listed_on":"2026-11-19","title":"A Reagent for Steel",\
      "abstract":"Steel (cold) bends a.b times.","authors":["Marguerite Agent"]}
      {"id":"2611.90003","listed_on":"2026-11-20","title":"On Kites",\
      "abstract":"Kites fly.","authors":["Chen Rui"],"summary":"Of agents, nothing."}
      """;

  private static Cli.Run grep(String... options) {
    return grep(new Cli(), options);
  }

  private static Cli.Run grep(Cli cli, String... options) {
    List<String> args = new ArrayList<>(List.of("grep", "--from", "-"));
    args.addAll(List.of(options));
    return cli.reading(PAPERS).run(args.toArray(new String[0]));
  }

  private static void assertPrints(Cli.Run run, String text) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(text);
    assertThat(run.code()).isZero();
  }

  // What is found

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "agent                        ~ 2611.90001 2611.90002",
        "Agent                        ~ 2611.90001",
        "-i Agent                     ~ 2611.90001 2611.90002",
        "-s agent                     ~ 2611.90002",
        "-w agent                     ~ 2611.90001",
        "-v agent                     ~ 2611.90003",
        "f.y                          ~ 2611.90003",
        "-F a.b                       ~ 2611.90002",
        "-F (cold)                    ~ 2611.90002",
        "-e kites -e steel            ~ 2611.90002 2611.90003",
        "-e kites -e sail -v          ~ 2611.90002",
        "-iw AGENT                    ~ 2611.90001",
        "--in title agent             ~ 2611.90001 2611.90002",
        "--in authors agent           ~ 2611.90002",
        "--in keywords sail           ~ 2611.90001",
        "--in summary agent           ~ 2611.90003",
        "--in title,summary agents    ~ 2611.90001 2611.90003",
        "--in title --in summary nothing ~ 2611.90003",
        "--in all agent               ~ 2611.90001 2611.90002 2611.90003",
        "agent --author Kowalska      ~ 2611.90001",
        "agent --offset 1             ~ 2611.90002",
        "agent --limit 1              ~ 2611.90001",
        ". 2026-11-20                 ~ 2611.90003",
        ". -- 2026-11-20              ~ 2611.90003",
        ". -4d                        ~ 2611.90003",
        "-5d -- .                     ~ 2611.90001 2611.90002"
      })
  void theseMatch(String options, String ids) {
    Cli.Run run = grep(("-l " + options).split(" +"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).containsExactly(ids.split(" "));
  }

  @Test
  void aPatternMayBeginWithADash() {
    assertPrints(
        new Cli()
            .reading("{\"id\":\"2611.90001\",\"title\":\"A -foo\"}")
            .run("grep", "--from", "-", "-l", "--", "-foo"),
        "2611.90001\n");
  }

  // How it is printed

  @Test
  void inAPipeThePapersThatMatchAreLinesWithTabs() {
    assertPrints(grep("steel"), "2611.90002\t2026-11-19\t\t\t\tA Reagent for Steel\n");
  }

  @Test
  void anyFormatWillDo() {
    assertPrints(
        grep("steel", "--format", "csv", "--columns", "id,title"),
        "id,title\r\n2611.90002,A Reagent for Steel\r\n");
  }

  @Test
  void papersThatMatchAreCounted() {
    assertPrints(grep("-c", "agent"), "2\n");
  }

  @Test
  void matchesArePrintedOneALine() {
    assertPrints(grep("-o", "agents?"), "Agents\nAGENT\nagent\n");
  }

  @Test
  void sentencesAroundAHitAreShownOnDemand() {
    Cli terminal = new Cli().onTerminal(80);
    String alone = grep(terminal, "steers", "--color", "never").out();
    String around = grep(terminal, "steers", "--color", "never", "-C", "1").out();
    assertThat(alone).contains("An AGENT steers.").doesNotContain("We sail.", "It sinks.");
    assertThat(around).contains("We sail. An AGENT steers. It sinks.").doesNotContain("We mourn.");
  }

  @Test
  void onATerminalTheHitsAreHighlighted() {
    Golden.assertMatches(
        "cli/grep-80.txt", new Cli().onTerminal(80).run("grep", "agent", "--from", "sample").out());
  }

  @Test
  void eventsAreLikeThoseOfRipgrep() {
    Golden.assertMatches("cli/grep.jsonl", grep("--json", "agent").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "-l", "-c", "--json", "--format=tsv"})
  void inAPipeNothingIsHighlighted(String option) {
    assertThat(grep("agent", option).out()).isNotEmpty().doesNotContain("\u001b");
  }

  @Test
  void colourMayBeAskedForInAPipe() {
    assertThat(grep("-o", "agent", "--color", "always").out()).contains("\u001b[");
  }

  @ParameterizedTest
  @CsvSource({"NO_COLOR, 1", "TERM, dumb"})
  void colourMayBeUnwantedOnATerminal(String variable, String value) {
    assertThat(grep(new Cli().onTerminal(80).with(variable, value), "agent").out())
        .contains("Agents at Sea")
        .doesNotContain("\u001b");
  }

  // How it ends

  @Test
  void thatNothingMatchesIsSaidByTheExitStatusAlone() {
    Cli.Run run = grep("submarine");
    assertThat(run).isEqualTo(new Cli.Run(1, "", ""));
  }

  @Test
  void noMatchesAreCountedAsNone() {
    assertThat(grep("-c", "submarine")).isEqualTo(new Cli.Run(1, "0\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "(              ~ bad pattern: a group is not closed at character 1 of '(': correct it,"
            + " or search for the text as it stands with -F",
        "a --in titel   ~ cannot search in \"titel\": did you mean title?",
        "a -C few       ~ --context takes a whole number, not \"few\": write for example 20",
        "a today 2026   ~ one period is enough, not \"today 2026\": write a range as"
            + " 2025-11-10..2025-11-14",
        "--json         ~ grep needs a pattern: write for example dailypapers grep agents"
      })
  void aMistakeIsTold(String options, String mistake) {
    assertThat(grep(options.split(" +")))
        .isEqualTo(new Cli.Run(2, "", "dailypapers: " + mistake + "\n"));
  }

  @Test
  void aDayThatCouldNotBeHadIsToldThoughOthersMatch() {
    try (Site site = new Site()) {
      site.on("/papers/date/2026-11-17", Site.page(Pages.day("2026-11-17", "2611.90001 Agents")));
      Cli.Run run = Cli.asking(site).run("grep", "-l", "agents", "2026-11-17..2026-11-18");
      assertThat(run.out()).isEqualTo("2611.90001\n");
      assertThat(run.err()).startsWith("dailypapers: could not get 2026-11-18: ");
      assertThat(run.code()).isEqualTo(69);
    }
  }
}
