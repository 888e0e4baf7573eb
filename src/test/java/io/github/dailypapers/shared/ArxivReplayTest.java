package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program against real pages of arXiv, beside those of Hugging Face. */
class ArxivReplayTest {
  private static final String RANGE = "2026-11-19..2026-11-22";
  private static final String[] BOTH = {"--source", "hf", "--source", "arxiv:math"};

  private static Replay replay;

  @TempDir Path home;

  @BeforeAll
  static void start() throws Exception {
    replay = Replay.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (replay != null) {
      replay.close();
    }
  }

  private Cli reader() {
    return new Cli()
        .with("HF_ENDPOINT", replay.endpoint())
        .with("ARXIV_ENDPOINT", replay.endpoint())
        .keeping(home);
  }

  private static Cli.Run run(Cli cli, String line) {
    return cli.run(line.split(" "));
  }

  private static List<String> asked(int from) throws IOException {
    List<Replay.Request> requests = replay.requests();
    return requests.subList(from, requests.size()).stream().map(Replay.Request::path).toList();
  }

  @Test
  void aRangeIsCompleteAndEveryPaperIsOfTheDayThatItsPageStates() {
    Cli.Run run = run(reader(), "list " + RANGE + " --source arxiv:math --format jsonl");
    assertThat(run.code()).as(run.err()).isZero();
    List<JsonObject> papers =
        run.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    assertThat(papers).hasSize(35);
    Set<String> ids = new HashSet<>();
    for (JsonObject paper : papers) {
      ids.add(paper.get("id").getAsString());
      assertThat(paper.get("listed_on").getAsString()).isEqualTo("2026-11-20");
      assertThat(paper.get("published_on").isJsonNull()).isTrue();
      for (String field : new String[] {"title", "abstract", "authors", "categories", "announce"}) {
        assertThat(paper.get(field).isJsonNull()).as("%s of %s", field, paper).isFalse();
      }
    }
    assertThat(ids).hasSize(35);
  }

  @Test
  void withReplacementsItIsEverythingThatThePageCounts() {
    String line = "list " + RANGE + " --source arxiv:math --replacements --columns announce";
    Cli.Run run = run(reader(), line);
    assertThat(run.out().lines()).hasSize(65);
    assertThat(run.out().lines().filter("new"::equals)).hasSize(31);
    assertThat(run.out().lines().filter("cross"::equals)).hasSize(4);
    assertThat(run.code()).isZero();
  }

  @Test
  void arxivIsLeftInPeaceBetweenPagesAndTheSecondRunAsksForNone() throws IOException {
    FakeTime time = new FakeTime();
    int before = replay.requests().size();
    Cli.Run first = run(reader().at(time), "list " + RANGE + " --source arxiv:math");
    assertThat(asked(before))
        .containsExactly("/catchup/math/2026-11-19?abs=True", "/catchup/math/2026-11-20?abs=True");
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(15));
    Cli.Run second = run(reader().at(time), "list " + RANGE + " --source arxiv:math");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.code()).isZero();
    assertThat(asked(before)).hasSize(2);
  }

  @Test
  void aDayWithoutAnAnnouncementIsSaidToHaveNone() {
    Cli.Run run = run(reader(), "list 2026-11-22 --source arxiv:math");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "dailypapers: no listing for 2026-11-22 (Sunday): Sunday: arXiv announces Monday to"
                + " Friday\n");
  }

  @Test
  void theNewestAnnouncementIsTheSameAsThatOfItsDay() {
    String columns = " --source arxiv:math --columns id,title,abstract,listed_on,announce";
    Cli.Run newest = run(reader(), "list" + columns);
    Cli.Run day = run(reader(), "list 2026-11-20" + columns);
    assertThat(newest.code()).isZero();
    assertThat(newest.out()).isEqualTo(day.out()).isNotEmpty();
  }

  @Test
  void whatAPageThatIsCutInTheMiddleLacksIsTold() {
    Cli.Run run = run(reader(), "list --source arxiv:cs.AI --replacements --columns id,listed_on");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .isEqualTo(
            "dailypapers: 2026-08-12: the numbers of the entries leave out 3 to 79, 82 to 211\n");
    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.endsWith("\t2026-08-12"));
  }

  @Test
  void theFeedStandsInForAPageThatIsNotThere() {
    Cli.Run run = run(reader(), "list --source arxiv:cs.CL --pace 0 --replacements");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.out().lines()).isNotEmpty();
    assertThat(run.err()).contains("from arXiv's feed, as its page could not be had");
  }

  @Test
  void theApiTellsOfPapersThatItKnows() {
    Cli.Run one = run(reader(), "show 1706.03762v5 --source arxiv --format jsonl");
    assertThat(one.code()).as(one.err()).isZero();
    JsonObject paper = JsonParser.parseString(one.out()).getAsJsonObject();
    assertThat(paper.get("published_on").getAsString()).isEqualTo("2017-06-12");
    assertThat(paper.getAsJsonArray("categories")).hasToString("[\"cs.CL\",\"cs.LG\"]");

    Cli.Run two = run(reader(), "show 0808.05394 1707.08567 --source arxiv --format ids --pace 0");
    assertThat(two.code()).isEqualTo(66);
    assertThat(two.out().lines()).hasSize(1);
    assertThat(two.err()).contains("there is no paper ").hasLineCount(1);
  }

  @Test
  void whyArxivRefusesIsTold() {
    Cli.Run run = run(reader().at("2025-01-10T12:00:00Z"), "list 2025-01-02 --source arxiv:math");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err())
        .contains("Invalid date: 2025-01-02. Catchup only allowed for past 90 days")
        .hasLineCount(1);
  }

  @Test
  void bothSourcesAreListedSearchedAndExportedTogether() throws IOException {
    run(reader(), "list 2025-11-19");
    run(reader(), "list 2026-11-20 --source arxiv:math");
    long hf = run(reader(), "list all --source hf --format ids").out().lines().count();
    List<String> all = run(reader(), "list all --format ids").out().lines().toList();
    assertThat(hf).isEqualTo(12);
    assertThat(all).hasSize(12 + 35).doesNotHaveDuplicates();

    Path file = home.resolve("all.jsonl");
    Cli.Run export = run(reader(), "export all --format jsonl -o " + file);
    assertThat(export.code()).isZero();
    Set<String> expected = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject paper = JsonParser.parseString(line).getAsJsonObject();
      String text = paper.get("title").getAsString() + "\n" + paper.get("abstract").getAsString();
      if (text.contains("model")) {
        expected.add(paper.get("id").getAsString());
      }
    }
    assertThat(Files.readAllLines(file)).hasSize(12 + 35);
    Cli.Run grep = run(reader(), "grep -l -s -F model all");
    assertThat(grep.code()).isZero();
    assertThat(grep.out().lines()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aDayThatOnlyOneOfThemHasIsListedWithoutTheOther() {
    Cli.Run run =
        reader().run("list", "2026-11-20", BOTH[0], BOTH[1], BOTH[2], BOTH[3], "--format", "ids");
    assertThat(run.out().lines()).hasSize(35);
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsNewInBothIsToldOnce() {
    Cli.Run first =
        reader().run("new", "--mark", BOTH[0], BOTH[1], BOTH[2], BOTH[3], "--columns", "source,id");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out().lines().filter(line -> line.startsWith("arxiv\t"))).hasSize(35);
    assertThat(first.out().lines().filter(line -> line.startsWith("hf\t"))).isNotEmpty();
  }
}
