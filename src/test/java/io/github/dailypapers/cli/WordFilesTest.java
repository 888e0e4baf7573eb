package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that the program keeps for the shells to complete. */
class WordFilesTest extends AtHome {
  @BeforeEach
  void fill() {
    day("2026-11-18", "2611.90001 One", "2611.90002 Two");
    day("2026-11-19", "2611.90003 Three");
  }

  private Cli user() {
    return online().with("XDG_CACHE_HOME", home.resolve("cache").toString());
  }

  private Path words(String file) {
    return home.resolve("cache/dailypapers/words").resolve(file);
  }

  private String kept(String file) throws IOException {
    return Files.readString(words(file));
  }

  @Test
  void theDaysThatAreListedAreKeptTheLatestFirst() throws IOException {
    user().run("list", "2026-11-18");
    user().run("list", "2026-11-19");
    assertThat(kept("days")).isEqualTo("2026-11-19\n2026-11-18\n");
  }

  @Test
  void aDayWithoutAListingIsNotOffered() throws IOException {
    noDay("2026-11-22", "2026-11-20");
    user().run("list", "2026-11-19");
    user().run("list", "2026-11-22");
    assertThat(kept("days")).doesNotContain("2026-11-22");
  }

  @Test
  void starsAreKeptThoseStarredLastFirst() throws IOException {
    user().run("list", "2026-11-18");
    user().run("star", "2611.90001");
    user().at("2026-11-24T13:00:00Z").run("star", "2611.90002");
    assertThat(kept("starred")).isEqualTo("2611.90002\n2611.90001\n");
    user().run("unstar", "2611.90002");
    assertThat(kept("starred")).isEqualTo("2611.90001\n");
  }

  @Test
  void aCommandThatWritesNothingKeepsNothing() {
    user().run("list", "2026-11-18");
    deleted("days");
    user().run("list", "2026-11-18", "--offline");
    assertThat(words("days")).doesNotExist();
  }

  private void deleted(String file) {
    assertThat(words(file).toFile().delete()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--archive", "DAILYPAPERS_ARCHIVE"})
  void anotherArchivesWordsAreNotKept(String way) {
    String other = home.resolve("other.db").toString();
    Cli.Run run =
        way.startsWith("--")
            ? user().run("list", "2026-11-18", way, other)
            : user().with(way, other).run("list", "2026-11-18");
    assertThat(run.code()).isZero();
    assertExists(Path.of(other));
    assertThat(words("days")).doesNotExist();
  }

  @Test
  void withoutAnArchiveNoWordsAreKept() {
    user().run("list", "2026-11-18", "--no-archive");
    assertThat(words("days")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25T11:00:00Z, false", "2026-11-25T13:00:00Z, true"})
  void wordsOfPapersAreCountedOnceADay(String moment, boolean counted) {
    user().run("list", "2026-11-18");
    deleted("keywords");
    user().at(moment).run("list", "2026-11-19");
    assertThat(Files.exists(words("keywords"))).isEqualTo(counted);
  }

  @Test
  void syncCountsThemEachTime() {
    user().run("list", "2026-11-18");
    deleted("keywords");
    api("2026-11-20", "2611.90004 Four");
    user().run("sync", "2026-11-20");
    assertExists(words("keywords"));
  }

  @Test
  void ofStrangersWordsOnlyThoseThatMayStandOnACommandLineAreKept() throws IOException {
    String words =
        """
        "ai_keywords":["reward model","$(id)","a\\u001b[31mred","--debug","\\u202Eturned","%s"],
        """
            .formatted("long".repeat(50));
    site.on(
        "/api/daily_papers?date=2026-11-20&limit=100",
        page(Pages.api("2026-11-20", "2611.90004 Four").replace("\"title\"", words + "\"title\"")));
    user().run("sync", "2026-11-20");
    assertThat(kept("keywords")).isEqualTo("$(id)\nreward model\n");
  }

  @Test
  void wordsThatCannotBeKeptAreNoFailure() throws IOException {
    Path cache = home.resolve("cache/dailypapers");
    Files.createDirectories(cache);
    Files.writeString(cache.resolve("words"), "no folder");
    Cli.Run run = user().run("list", "2026-11-18");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void noPartOfAFileIsLeft() throws IOException {
    user().run("list", "2026-11-18");
    assertThat(words("").toFile().list())
        .containsExactlyInAnyOrder("days", "organizations", "keywords", "categories");
    assertThat(kept("days")).isEqualTo("2026-11-18\n");
  }
}
