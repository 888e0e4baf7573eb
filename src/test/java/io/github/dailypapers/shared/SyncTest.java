package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the archive holds after a sync of real listings. */
class SyncTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 27);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 21);
  private static final String PERIOD = FIRST + ".." + LAST;

  @TempDir static Path whole;
  private static Replay replay;
  private static Cli.Run first;

  @TempDir Path folder;

  @BeforeAll
  static void sync() throws Exception {
    replay = Replay.start();
    first = cli(replay, whole).run("sync", PERIOD);
  }

  @AfterAll
  static void stop() throws IOException {
    if (replay != null) {
      replay.close();
    }
  }

  private static Cli cli(Replay server, Path home) {
    return new Cli()
        .with("HF_ENDPOINT", server.endpoint())
        .with("DAILYPAPERS_ARCHIVE", home.resolve("archive.db").toString())
        .with("XDG_CACHE_HOME", whole.resolve("cache").toString());
  }

  private static ArchiveContent content(Path home) throws Exception {
    return ArchiveContent.of(home.resolve("archive.db"));
  }

  /** The records of each day; where a paper was listed on two, what is known of it now. */
  private static Map<String, List<JsonObject>> days() throws IOException {
    Map<String, JsonArray> entries = new TreeMap<>();
    try (Stream<Path> files = Files.list(Replay.page("hf/days"))) {
      for (Path file : files.toList()) {
        String day = file.getFileName().toString().substring(0, FIRST.toString().length());
        entries.put(day, JsonParser.parseString(Files.readString(file)).getAsJsonArray());
      }
    }
    Map<String, JsonObject> known = new HashMap<>();
    entries.forEach(
        (day, array) -> {
          for (JsonElement entry : array) {
            JsonObject record = SecondReading.record(entry.getAsJsonObject(), day);
            known.merge(record.get("id").getAsString(), record, SyncTest::filled);
          }
        });
    Map<String, List<JsonObject>> days = new LinkedHashMap<>();
    entries.forEach(
        (day, array) -> {
          List<JsonObject> records = new ArrayList<>();
          for (JsonElement entry : array) {
            JsonObject paper = entry.getAsJsonObject().getAsJsonObject("paper");
            String id = paper.get("id").getAsString();
            JsonObject record = Objects.requireNonNull(known.get(id), id).deepCopy();
            record.add("listed_on", new JsonPrimitive(day));
            records.add(record);
          }
          days.put(day, records);
        });
    return days;
  }

  private static JsonObject filled(JsonObject older, JsonObject newer) {
    for (String field : older.keySet()) {
      if (newer.get(field).isJsonNull()) {
        newer.add(field, older.get(field));
      }
    }
    return newer;
  }

  @Test
  void itTellsWhatItHasRead() {
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .isEqualTo(
            "817 days read: 89 listings with 1584 papers, 1581 new, 3 changed;"
                + " 728 days without a listing\n");
  }

  @Test
  void everyFieldOfEveryPaperIsKeptInTheOrderOfItsListing() throws Exception {
    Map<String, List<JsonObject>> expected = days();
    assertThat(expected).hasSize(89);
    Cli cli = cli(replay, whole).with("HF_ENDPOINT", "http://127.0.0.1:1");
    for (Map.Entry<String, List<JsonObject>> day : expected.entrySet()) {
      List<JsonObject> listed = new ArrayList<>();
      Cli.Run run = cli.run("list", day.getKey(), "--offline", "--format", "jsonl");
      run.out().lines().forEach(line -> listed.add(JsonParser.parseString(line).getAsJsonObject()));
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(listed).as(day.getKey()).isEqualTo(day.getValue());
    }
  }

  @Test
  void everyDayIsKnownToHaveAListingOrNone() throws Exception {
    Map<String, List<JsonObject>> days = days();
    List<String> expected = new ArrayList<>();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      List<JsonObject> papers = days.getOrDefault(day.toString(), List.of());
      expected.add("hf|day|" + day + "|1|" + papers.size());
    }
    try (ArchiveContent content = content(whole)) {
      assertThat(
              content.lines(
                  "SELECT source, kind, day, complete,"
                      + " (SELECT count(*) FROM listed WHERE listed.listing = listings.listing)"
                      + " FROM listings WHERE day <= '2026-08-21' ORDER BY day"))
          .isEqualTo(expected);
      assertThat(content.faults()).isEmpty();
    }
  }

  @Test
  void everyAuthorAndKeywordHasARow() throws Exception {
    Set<String> authors = new HashSet<>();
    Set<String> keywords = new HashSet<>();
    for (List<JsonObject> day : days().values()) {
      for (JsonObject record : day) {
        String id = record.get("id").getAsString();
        JsonArray names = record.getAsJsonArray("authors");
        for (int i = 0; i < names.size(); i++) {
          authors.add(id + '|' + i + '|' + names.get(i).getAsString());
        }
        if (record.get("keywords").isJsonArray()) {
          record
              .getAsJsonArray("keywords")
              .forEach(keyword -> keywords.add(id + '|' + keyword.getAsString()));
        }
      }
    }
    try (ArchiveContent content = content(whole)) {
      assertThat(content.tables().get("authors")).containsExactlyInAnyOrderElementsOf(authors);
      assertThat(content.tables().get("keywords")).containsExactlyInAnyOrderElementsOf(keywords);
    }
  }

  @Test
  void whatCanNoLongerChangeIsNotAskedForAgain() throws Exception {
    int before = replay.requests().size();
    Cli.Run again = cli(replay, whole).run("sync", PERIOD);
    assertThat(again.out())
        .isEqualTo(
            "0 days read: 0 listings with 0 papers, 0 new, 0 changed; 817 days held already\n");
    assertThat(again.code()).isZero();
    assertThat(replay.requests()).hasSize(before);
  }

  @Test
  void theDaysOfTheLastTwoWeeksAreAskedForAgain() throws Exception {
    Cli cli = cli(replay, folder);
    cli.run("sync");
    int before = replay.requests().size();
    assertThat(cli.run("sync").code()).isZero();
    List<Replay.Request> asked = replay.requests().subList(before, replay.requests().size());
    Set<String> expected = new HashSet<>();
    LocalDate today = LocalDate.of(2026, 11, 24);
    for (LocalDate day = today.minusDays(13); !day.isAfter(today); day = day.plusDays(1)) {
      expected.add("/api/daily_papers?date=" + day + "&limit=100");
    }
    assertThat(asked.stream().map(Replay.Request::path))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aFaultyServerIsAskedAsOftenAsItFailsAndNoMore() throws Exception {
    String[] periods = {"2024-07-22..2024-08-11", "2025-03-01..2025-03-31", "2025-09..2025-11"};
    FakeTime time = new FakeTime();
    List<Replay.Request> requests;
    try (Replay faulty = Replay.start("--faults", "429@7,503@11,reset@13,truncate@17,badjson@19")) {
      for (String period : periods) {
        Cli.Run run = cli(faulty, folder.resolve("faulty")).at(time).run("sync", period);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
      }
      requests = faulty.requests();
    }
    Map<String, List<Replay.Request>> byPath = new HashMap<>();
    for (Replay.Request request : requests) {
      byPath.computeIfAbsent(request.path(), path -> new ArrayList<>()).add(request);
    }
    for (List<Replay.Request> same : byPath.values()) {
      assertThat(same.stream().filter(Replay.Request::isAnswered)).as("%s", same).hasSize(1);
      assertThat(same.get(same.size() - 1).isAnswered()).as("%s", same).isTrue();
    }
    Set<String> faults = new HashSet<>(requests.stream().map(Replay.Request::fault).toList());
    assertThat(faults).containsExactlyInAnyOrder("", "429", "503", "reset", "truncate", "badjson");

    // It asks for a second each time, and tells whole ones; the other faults cost pauses of half
    // a second and a second.
    long failed = requests.stream().filter(request -> !request.isAnswered()).count();
    assertThat(time.passed())
        .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(2).multipliedBy(failed));

    for (String period : periods) {
      cli(replay, folder.resolve("undisturbed")).run("sync", period);
    }
    try (ArchiveContent faulty = content(folder.resolve("faulty"));
        ArchiveContent undisturbed = content(folder.resolve("undisturbed"))) {
      assertThat(faulty.faults()).isEmpty();
      assertThat(tables(faulty)).isEqualTo(tables(undisturbed));
    }
  }

  /** The API, asked instead of a page with broken data, does not state the days of old papers. */
  private static Map<String, List<String>> tables(ArchiveContent content) throws Exception {
    Map<String, List<String>> tables = content.tables();
    tables.put(
        "papers",
        content.lines(
            "SELECT id, title, abstract, authors, author_count, organization, organization_id,"
                + " submitted_by, published_on, upvotes, comments, keywords, summary, code_url,"
                + " code_stars, project_url, media, url, pdf_url, richness"
                + " FROM papers ORDER BY id"));
    return tables;
  }
}
