package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code @NAME} means on the lines of other commands. */
class SavedSearchTest extends AtHome {
  @BeforeEach
  void papers() {
    latest(
        "2026-11-24", "2611.90001 Red Agents", "2611.90002 Blue Worlds", "2611.90003 Red Worlds");
    follow("red", "--grep", "red");
    follow("worlds", "--grep", "worlds");
  }

  private void follow(String... words) {
    String[] args = new String[words.length + 2];
    args[0] = "follow";
    args[1] = "add";
    System.arraycopy(words, 0, args, 2, words.length);
    assertRun(away().run(args), 0, "", "");
  }

  private String ids(String... words) {
    String[] args = new String[words.length + 2];
    System.arraycopy(words, 0, args, 0, words.length);
    args[words.length] = "--format";
    args[words.length + 1] = "ids";
    Cli.Run run = online().run(args);
    assertThat(run.err()).isEmpty();
    return run.out().strip().replace("\n", " ");
  }

  @Test
  void aPaperMustMeetTheSearch() {
    assertThat(ids("list", "@red")).isEqualTo("2611.90001 2611.90003");
  }

  @Test
  void ofSeveralSearchesItMustMeetOne() {
    follow("blue", "--grep", "blue");
    assertThat(ids("list", "@blue", "@red", "today")).isEqualTo("2611.90001 2611.90002 2611.90003");
    follow("agents", "--grep", "agents");
    assertThat(ids("list", "@blue", "@agents")).isEqualTo("2611.90001 2611.90002");
  }

  @Test
  void whatTheLineAsksForHoldsBesides() {
    follow("voted", "--upvotes", ">=0");
    assertThat(ids("list", "@voted", "--upvotes", ">=1000")).isEmpty();
  }

  @Test
  void theProgramsNameAndASearchIsAList() {
    assertThat(ids("@red")).isEqualTo("2611.90001 2611.90003");
  }

  @Test
  void grepLooksAmongThePapersOfTheSearch() {
    assertThat(ids("grep", "worlds", "@red")).isEqualTo("2611.90003");
  }

  @Test
  void thePatternOfGrepMayBeginWithTheSign() {
    assertRun(online().run("grep", "@red"), 1, "", "");
  }

  @Test
  void anExportIsOfTheSearch() throws IOException {
    online().run("export", "@red", "-o", home.resolve("a.jsonl").toString(), "--columns", "id");
    assertThat(Files.readString(home.resolve("a.jsonl")))
        .isEqualTo("{\"id\":\"2611.90001\"}\n{\"id\":\"2611.90003\"}\n");
  }

  @Test
  void theArchiveIsSearchedToo() {
    online().run("list");
    Cli.Run run = away().run("list", "@red", "all", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90001\n2611.90003\n");
  }

  @Test
  void orderAndNumberOfOneSearchHoldUnlessTheLineSaysThem() {
    follow("last", "--sort", "id:desc", "--limit", "1");
    assertThat(ids("list", "@last")).isEqualTo("2611.90003");
    assertThat(ids("list", "@last", "--limit", "2")).isEqualTo("2611.90003 2611.90002");
    assertThat(ids("list", "@last", "--sort", "id")).isEqualTo("2611.90001");
  }

  @Test
  void ofSeveralSearchesOrderAndNumberCountForNothing() {
    follow("last", "--grep", "agents", "--sort", "id:desc", "--limit", "1");
    assertThat(ids("list", "@last", "@worlds")).isEqualTo("2611.90001 2611.90002 2611.90003");
  }

  @Test
  void theSearchGoesBeforeTheConfiguration() throws IOException {
    Files.writeString(home.resolve("config/dailypapers/dailypapers.properties"), "limit = 1\n");
    follow("two", "--grep", "red", "--limit", "2");
    assertThat(ids("list", "@two")).isEqualTo("2611.90001 2611.90003");
    assertThat(ids("list", "@red")).isEqualTo("2611.90001");
  }

  @Test
  void savedPagesAreSearchedToo() {
    Cli.Run run = away().run("list", "--from", "sample", "@worlds", "--format", "ids");
    assertRun(run, 0, "", "");
    follow("agents", "--keyword", "agents");
    run = away().run("list", "--from", "sample", "@agents", "--format", "ids");
    assertThat(run.out()).isEqualTo("2611.90377\n2611.90144\n");
  }

  @Test
  void severalSearchesWithoutSourcesAreOfTheWholeArchiveAsOneIs() {
    online().run("list");
    String one = away().run("list", "@red", "all", "--format", "ids").out();
    assertThat(away().run("list", "@red", "@red", "all", "--format", "ids").out()).isEqualTo(one);
    assertThat(away().run("list", "@red", "@worlds", "all", "--format", "ids").out())
        .isEqualTo("2611.90001\n2611.90002\n2611.90003\n");
  }

  @Test
  void wordsThatCannotBeSearchesAreLeftAlone() {
    online().run("list");
    assertRun(away().run("note", "2611.90001", "@todo"), 0, "", "");
    assertRun(away().run("note", "2611.90001"), 0, "@todo\n", "");
  }

  // new

  private Cli tomorrow() {
    day("2026-11-24", "2611.90001 Red Agents", "2611.90002 Blue Worlds", "2611.90003 Red Worlds");
    day("2026-11-25", "2611.90004 Red Skies", "2611.90005 New Worlds", "2611.90006 Else");
    return online().at("2026-11-25T12:00:00Z");
  }

  @Test
  void beforeItsMarkASearchHasTheLatestListing() {
    assertThat(ids("new", "@red")).isEqualTo("2611.90001 2611.90003");
  }

  @Test
  void eachSearchHasAMarkOfItsOwn() {
    online().run("new", "@red", "--mark");
    Cli later = tomorrow();
    assertRun(later.run("new", "@red", "--format", "ids", "--mark"), 0, "2611.90004\n", "");
    assertRun(later.run("new", "@red", "--format", "ids"), 1, "", "");
    latest("2026-11-25", "2611.90004 Red Skies", "2611.90005 New Worlds", "2611.90006 Else");
    assertRun(later.run("new", "@worlds", "--format", "ids"), 0, "2611.90005\n", "");
  }

  @Test
  void aPaperThatIsNewForOneSearchOnlyIsShownForThatAlone() {
    online().run("new", "@red", "--mark");
    online().run("new", "@worlds", "--mark");
    Cli later = tomorrow();
    assertThat(later.run("new", "@red", "--mark").code()).isZero();
    assertRun(later.run("new", "@red", "@worlds", "--format", "ids"), 0, "2611.90005\n", "");
  }

  @Test
  void allSearchesAreAsked() {
    online().run("new", "--all", "--mark");
    Cli later = tomorrow();
    assertRun(later.run("new", "--all", "--format", "ids"), 0, "2611.90004\n2611.90005\n", "");
    assertRun(later.run("new", "--all", "--count"), 0, "@red\t1\n@worlds\t1\n", "");
    assertRun(later.run("new", "@red", "--count"), 0, "1\n", "");
  }

  @Test
  void aPaperOfSeveralSearchesIsShownOnce() {
    assertRun(
        online().run("new", "--all", "--format", "ids"),
        0,
        "2611.90001\n2611.90003\n2611.90002\n",
        "");
  }

  @Test
  void allIsNothingWithoutSearches() {
    away().run("follow", "remove", "red", "worlds");
    assertFailed(
        online().run("new", "--all"),
        66,
        "no search is saved yet: save one with dailypapers follow add NAME");
  }

  @Test
  void allAndOneCannotBeMeantTogether() {
    assertFailed(
        online().run("new", "--all", "@red"),
        2,
        "--all and @red cannot be meant together: leave one of them out");
  }

  @Test
  void newAndTrendsTakeNoPeriod() {
    assertFailed(
        online().run("new", "today"),
        2,
        "new takes no \"today\": it goes from the mark to now; name searches as @NAME");
    assertFailed(
        online().run("rising", "7d"),
        2,
        "rising takes no \"7d\": say --days N; name searches as @NAME");
  }
}
