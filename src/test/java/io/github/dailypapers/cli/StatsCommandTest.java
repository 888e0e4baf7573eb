package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Golden;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What papers come to when they are counted. */
class StatsCommandTest extends AtHome {
  private static Cli.Run sample(Cli cli, String... words) {
    String[] args = new String[words.length + 3];
    args[0] = "stats";
    args[1] = "--from";
    args[2] = "sample";
    System.arraycopy(words, 0, args, 3, words.length);
    return cli.run(args);
  }

  private static Cli terminal(int columns) {
    return new Cli().onTerminal(columns).with("LC_ALL", "C.UTF-8");
  }

  private void listed() {
    day("2026-10-30", "2610.90001 One", "2610.90002 Two");
    day("2026-11-02", "2611.90001 Three", "2610.90001 One");
    day("2026-11-03", "2611.90002 Four Agents");
    online().run("list", "2026-10-30");
    online().run("list", "2026-11-02..2026-11-03");
  }

  // Pictures in a terminal

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void barsFitTheTerminal(int columns) {
    String out = sample(terminal(columns), "--by", "keyword", "--top", "6").out();
    Golden.assertMatches("stats/keywords-" + columns + ".txt", out);
    assertThat(out.lines()).allMatch(line -> line.length() <= columns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--ascii", ""})
  void withoutUnicodeTheyAreOfAscii(String option) {
    Cli cli = new Cli().onTerminal(80).with("LC_ALL", option.isEmpty() ? "C" : "C.UTF-8");
    String by = "--by=organization";
    Cli.Run run = option.isEmpty() ? sample(cli, by) : sample(cli, by, option);
    assertThat(run.out().chars().filter(c -> c > 126).boxed())
        .allMatch(c -> "ßäöüéøčāīōŁ".indexOf(c) >= 0);
    assertThat(run.out()).contains("#");
  }

  @Test
  void aTrendIsALineForEachWord() {
    listed();
    Cli cli = away().onTerminal(80).with("LC_ALL", "C.UTF-8");
    Cli.Run run = cli.run("stats", "--trend", "agents", "--trend", "one", "--by", "day");
    assertThat(run.out())
        .isEqualTo(
            """
            share of the papers of a day with these words

            agents  ▁  ▁█  100.0%
            one     █  ▁▁    0.0%

            from 2026-10-30 to 2026-11-03; at the right the last
            """);
  }

  // Counts

  @Test
  void withoutAPeriodAllOfTheArchiveIsCounted() {
    listed();
    assertRun(away().run("stats"), 0, "2026-10\t2\n2026-11\t2\n", "");
  }

  @ParameterizedTest
  @CsvSource({"day", "week", "month", "weekday", "source"})
  void countingListingsIsCountingPapers(String group) {
    listed();
    String listings = away().run("stats", "--by", group).out();
    // A choice that every paper meets has the papers themselves read.
    String papers = away().run("stats", "--by", group, "--upvotes", ">=0").out();
    assertThat(listings).isEqualTo(papers).isNotEmpty();
  }

  @Test
  void aShareIsOfAllPapers() {
    listed();
    assertThat(away().run("stats", "--measure", "share").out())
        .isEqualTo("2026-10\t50.0\n2026-11\t50.0\n");
  }

  @Test
  void aSumSaysOfHowManyPapersItIs() {
    listed();
    assertThat(away().run("stats", "--measure", "upvotes", "--format", "csv").out())
        .isEqualTo("month,upvotes,papers,known\r\n2026-10,14,2,2\r\n2026-11,14,2,2\r\n");
  }

  @Test
  void aSumOfWhatNobodyKnowsIsNot0() {
    listed();
    assertThat(away().run("stats", "--measure", "code-stars", "--format", "json").out())
        .startsWith("[\n{\"month\":\"2026-10\",\"code-stars\":null,\"papers\":2,\"known\":0},\n");
  }

  @Test
  void whatHasNoGroupIsTheLastLine() {
    listed();
    assertThat(away().run("stats", "--by", "organization").out()).isEqualTo("(unknown)\t4\n");
  }

  @Test
  void anotherPeriodStandsBesideIt() {
    listed();
    assertThat(
            away()
                .run("stats", "2026-11-02..2026-11-03", "--by", "author", "--compare", "2026-10-30")
                .out())
        .isEqualTo("Ada Kowalska\t3\t2\t1\n");
  }

  @Test
  void aSavedSearchIsCounted() {
    listed();
    away().run("follow", "add", "agents", "--grep", "agents");
    assertThat(away().run("stats", "@agents").out()).isEqualTo("2026-11\t1\n");
  }

  @Test
  void howManyASearchListsIsNotHowManyThereAre() {
    listed();
    away().run("follow", "add", "one", "--author", "ada", "--limit", "1", "--sort", "id");
    assertThat(away().run("stats", "@one").out()).isEqualTo("2026-10\t2\n2026-11\t2\n");
  }

  @Test
  void keyWordsThatDifferInCapitalsAreOne() {
    assertThat(
            sample(new Cli(), "--by", "keyword").out().toLowerCase(java.util.Locale.ROOT).lines())
        .doesNotHaveDuplicates();
  }

  @Test
  void howManyGroupsAreLeftOutIsToldOnATerminal() {
    Cli.Run run = sample(terminal(80), "--by", "keyword", "--top", "1");
    assertThat(run.err()).matches("dailypapers: \\d+ more groups: ask with --top\n");
  }

  // Pages and drawings

  @Test
  void aDrawingIsWellFormed() throws Exception {
    String svg = sample(new Cli(), "--by", "organization", "--format", "svg").out();
    Golden.assertMatches("stats/organizations.svg", svg);
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    assertThat(root.getNodeName()).isEqualTo("svg");
  }

  @Test
  void aPageHoldsTheDrawingAndTheNumbers() {
    String html = sample(new Cli(), "--by", "organization", "--format", "html").out();
    Document page = Jsoup.parse(html);
    assertThat(page.select("svg")).hasSize(1);
    assertThat(page.select("table tr").size()).isGreaterThan(3);
    assertThat(page.select("script, img, link, [src]")).isEmpty();
  }

  @Test
  void aTrendIsDrawnWithItsGaps() {
    listed();
    String svg = away().run("stats", "--trend", "one", "--by", "day", "--format", "svg").out();
    assertThat(svg.split("<polyline", -1)).hasSize(3);
  }

  // Growth

  @Test
  void keyWordsThatGrewAreComparedWithThePeriodBefore() {
    listed();
    Cli.Run run = away().run("stats", "2026-11-02..2026-11-03", "--rising-keywords", "--offline");
    assertThat(run.out()).isEmpty();
    assertFailed(
        away().run("stats", "all", "--rising-keywords"),
        2,
        "there is no period before \"all\": name one with --compare PERIOD");
  }

  // Mistakes

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "stats --by mont ~ there is no group \"mont\": did you mean month?",
        "stats --measure upvote ~ there is no measure \"upvote\": did you mean upvotes?",
        "stats --format cvs ~ there is no format of figures \"cvs\": did you mean csv?",
        "stats --limit 3 ~ there is no option --limit: it is one of dailypapers list, dailypapers search, dailypapers grep, dailypapers browse, dailypapers export, dailypapers new, dailypapers digest, dailypapers rising, dailypapers missed, dailypapers follow",
        "stats --trend a --rising-keywords ~ --trend and --rising-keywords cannot be meant together: leave one of them out",
        "stats --trend a --by author ~ --trend goes by day, week or month, not by author: write for example --by week",
        "stats --top x ~ --top takes a whole number, not \"x\": write for example 20"
      })
  void aMistakeIsOneLine(String line, String mistake) {
    assertFailed(away().run(line.split(" ")), 2, mistake);
  }

  @Test
  void withoutAnArchiveThereIsNothingToCount() {
    assertThat(away().run("stats").code()).isEqualTo(66);
  }
}
