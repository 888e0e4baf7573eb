package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.dailypapers.support.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program makes of real pages, saved or served. */
class SharedPagesTest {
  private static Replay replay;

  @TempDir Path folder;

  @BeforeAll
  static void serve() throws Exception {
    replay = Replay.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (replay != null) {
      replay.close();
    }
  }

  private static Cli.Run run(String... args) {
    return new Cli().with("HF_ENDPOINT", replay.endpoint()).run(args);
  }

  private static List<JsonObject> records(String lines) {
    List<JsonObject> records = new ArrayList<>();
    lines.lines().forEach(line -> records.add(JsonParser.parseString(line).getAsJsonObject()));
    return records;
  }

  private static List<Path> days() throws IOException {
    try (Stream<Path> files = Files.list(Replay.page("hf/days"))) {
      return files.sorted().toList();
    }
  }

  private static List<JsonObject> entries(Path day) throws IOException {
    JsonArray array = JsonParser.parseString(Files.readString(day)).getAsJsonArray();
    List<JsonObject> entries = new ArrayList<>();
    for (JsonElement entry : array) {
      entries.add(entry.getAsJsonObject());
    }
    return entries;
  }

  private static String day(Path file) {
    return file.getFileName().toString().substring(0, "2025-11-19".length());
  }

  private static String ids(List<JsonObject> records) {
    StringBuilder ids = new StringBuilder();
    for (JsonObject record : records) {
      ids.append(record.get("id").getAsString()).append('\n');
    }
    return ids.toString();
  }

  @Test
  void everyFieldOfEveryPaperOfEveryDayIsWhatThePageHolds() throws IOException {
    int papers = 0;
    for (Path file : days()) {
      List<JsonObject> expected = new ArrayList<>();
      for (JsonObject entry : entries(file)) {
        expected.add(SecondReading.record(entry, day(file)));
      }
      Cli.Run run = run("list", day(file), "--format", "jsonl");
      assertThat(run.err()).as(day(file)).isEmpty();
      assertThat(run.code()).isZero();
      List<JsonObject> listed = records(run.out());
      assertThat(listed).as(day(file)).isEqualTo(expected);
      for (JsonObject record : listed) {
        assertThat(record.keySet()).containsExactlyElementsOf(expected.get(0).keySet());
      }
      papers += listed.size();
    }
    assertThat(papers).isGreaterThan(1500);
  }

  @Test
  void theLatestListingIsThatOfTheNewestDay() throws IOException {
    List<Path> days = days();
    Path newest = days.get(days.size() - 1);
    List<JsonObject> listed = records(run("list", "--format", "jsonl").out());
    assertThat(listed).hasSameSizeAs(entries(newest));
    assertThat(listed)
        .allSatisfy(
            paper -> assertThat(paper.get("listed_on").getAsString()).isEqualTo(day(newest)));
  }

  @Test
  void aWeekIsTheUnionOfItsDays() throws IOException {
    Path file = folder.resolve("week.jsonl");
    Cli.Run run = run("export", "2025-W47", "-o", file.toString());
    List<JsonObject> expected = new ArrayList<>();
    for (Path day : days()) {
      if (day(day).compareTo("2025-11-17") >= 0 && day(day).compareTo("2025-11-23") <= 0) {
        for (JsonObject entry : entries(day)) {
          JsonObject record = SecondReading.record(entry, day(day));
          if (!ids(expected).contains(record.get("id").getAsString())) {
            expected.add(record);
          }
        }
      }
    }
    assertThat(run.code()).isZero();
    assertThat(records(Files.readString(file))).isEqualTo(expected);
    assertThat(run.err())
        .isEqualTo(
            "dailypapers: "
                + expected.size()
                + " papers of 5 listing days (2025-11-17..2025-11-21), 2 days without a listing\n");
  }

  @Test
  void aDayWithoutAListingIsSaidToHaveNone() {
    Cli.Run run = run("list", "2025-11-22");
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("dailypapers: no listing for 2025-11-22 (Saturday); nearest is 2025-11-21\n");
  }

  @Test
  void grepFindsWhatIsInTheText() throws IOException {
    List<JsonObject> expected = new ArrayList<>();
    Path day = Replay.page("hf/days").resolve("2025-11-19.json");
    for (JsonObject entry : entries(day)) {
      JsonObject record = SecondReading.record(entry, "2025-11-19");
      String text = record.get("title").getAsString() + "\n" + record.get("abstract").getAsString();
      if (text.toLowerCase(java.util.Locale.ROOT).contains("agent")) {
        expected.add(record);
      }
    }
    Cli.Run run = run("grep", "agent", "2025-11-19", "-l");
    assertThat(expected).isNotEmpty();
    assertThat(run.out()).isEqualTo(ids(expected));
    assertThat(run.code()).isZero();
  }

  @Test
  void showGivesThePaperThatTheListingHas() throws IOException {
    Path day = Replay.page("hf/days").resolve("2025-11-19.json");
    JsonObject first = SecondReading.record(entries(day).get(0), "2025-11-19");
    Cli.Run run = run("show", first.get("id").getAsString(), "--format", "jsonl");
    assertThat(run.code()).isZero();
    JsonObject shown = records(run.out()).get(0);
    for (String field : new String[] {"id", "title", "abstract", "authors", "published_on"}) {
      assertThat(shown.get(field)).isEqualTo(first.get(field));
    }
  }

  @Test
  void trendingAndSearchGivePapers() {
    Cli.Run trending = run("list", "trending", "--format", "jsonl");
    assertThat(trending.code()).isZero();
    assertThat(records(trending.out())).isNotEmpty();
    Cli.Run search = run("search", "agent", "--format", "jsonl");
    assertThat(search.code()).isZero();
    assertThat(records(search.out())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "papers_2024-08-01.html,0,13",
    "papers_2026-09-28.excerpt.html,65,5",
    "paper_2509.24002.html,0,1",
    "api_daily_papers_2026-06-12.json,0,30",
    "search_results.txt,0,57",
    "lookalike.html,65,0"
  })
  void savedPagesHaveTheirPapers(String page, int code, int papers) {
    String file = Replay.page("hf/" + page).toString();
    Cli.Run run = run("list", "--from", file, "--format", "jsonl", "--as-of", "2026-11-24");
    assertThat(run.code()).isEqualTo(code);
    assertThat(records(run.out())).hasSize(papers);
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(1);
  }

  @Test
  void aCopiedSearchPageGivesWhatItsCardsSay() {
    String file = Replay.page("hf/search_results.txt").toString();
    Cli.Run run = run("list", "--from", file, "--format", "jsonl", "--as-of", "2026-11-24");
    List<JsonObject> papers = records(run.out());
    assertThat(known(papers, "title")).isEqualTo(57);
    assertThat(known(papers, "abstract")).isEqualTo(57);
    assertThat(known(papers, "author_count")).isEqualTo(53);
    assertThat(known(papers, "organization")).isEqualTo(2);
    assertThat(known(papers, "published_on")).isEqualTo(55);
    assertThat(known(papers, "comments")).isEqualTo(9);
    assertThat(run.err()).containsOnlyOnce("2026");
  }

  private static long known(List<JsonObject> papers, String field) {
    return papers.stream().filter(paper -> !paper.get(field).isJsonNull()).count();
  }
}
