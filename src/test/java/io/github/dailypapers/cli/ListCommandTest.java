package io.github.dailypapers.cli;

import static io.github.dailypapers.support.Site.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.Fixture;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of a period. */
class ListCommandTest {
  @TempDir Path folder;

  private final Site site = new Site();

  @AfterEach
  void closeSite() {
    site.close();
  }

  private Cli.Run list(String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "list";
    System.arraycopy(more, 0, args, 1, more.length);
    args[more.length + 1] = "--columns";
    args[more.length + 2] = "listed_on,id";
    return Cli.asking(site).run(args);
  }

  private void day(String day, String... papers) {
    site.on("/papers/date/" + day, page(Pages.day(day, papers)));
  }

  /** The site answers for a day without a listing with the list of another day. */
  private void noDay(String day, String nearest) {
    site.on("/papers/date/" + day, page(Pages.day(nearest, "2611.90000 Of Another Day")));
  }

  private static void assertListed(Cli.Run run, String... lines) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).containsExactly(lines);
    assertThat(run.code()).isZero();
  }

  private static void assertFailed(Cli.Run run, int code, String error) {
    assertThat(run.err()).isEqualTo("dailypapers: " + error + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
  }

  @Nested
  class OfTheSite {
    @Test
    void todayIsTheLatestListingThoughItIsOfAnEarlierDay() {
      site.on("/papers", page(Pages.day("2026-11-20", "2611.90001 One", "2611.90002 Two")));
      assertListed(list(), "2026-11-20\t2611.90001", "2026-11-20\t2611.90002");
    }

    @Test
    void withoutACommandTodayIsListed() {
      site.on("/papers", page(Pages.day("2026-11-20", "2611.90001 One")));
      assertThat(Cli.asking(site).run()).isEqualTo(Cli.asking(site).run("list", "today"));
    }

    @Test
    void aDayIsListedFromItsPage() {
      day("2026-11-19", "2611.90001 One");
      assertListed(list("2026-11-19"), "2026-11-19\t2611.90001");
    }

    @Test
    void daysAgoAreNoOption() {
      day("2026-11-21", "2611.90001 One");
      assertListed(list("-3d"), "2026-11-21\t2611.90001");
    }

    @Test
    void aDayWhosePageIsGoneIsListedFromTheApi() {
      site.on(
          "/api/daily_papers?date=2026-11-19&limit=100",
          page(Pages.api("2026-11-19", "2611.90001 One")));
      assertListed(list("2026-11-19"), "2026-11-19\t2611.90001");
    }

    @Test
    void aDayWithoutAListingIsAnErrorThatNamesTheNearest() {
      noDay("2025-11-22", "2025-11-21");
      assertFailed(
          list("2025-11-22"), 66, "no listing for 2025-11-22 (Saturday); nearest is 2025-11-21");
    }

    @Test
    void aDayWhosePageListsNothingIsAnErrorToo() {
      day("2025-11-22");
      assertFailed(
          list("2025-11-22"), 66, "no listing for 2025-11-22 (Saturday): ask for another day");
    }

    @Test
    void daysNoneOfWhichHasAListingAreAnErrorToo() {
      noDay("2025-11-22", "2025-11-21");
      noDay("2025-11-23", "2025-11-21");
      assertFailed(
          list("2025-11-22..2025-11-23"),
          66,
          "no listing for 2025-11-22..2025-11-23; nearest is 2025-11-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json", "markdown"})
    void nothingIsWrittenWhereThereIsNoListing(String format) {
      noDay("2025-11-22", "2025-11-21");
      Cli.Run run = list("2025-11-22", "--format", format);
      assertThat(run.out()).isEmpty();
      assertThat(run.code()).isEqualTo(66);
    }

    @Test
    void daysWithoutAListingAmongOthersAreNoError() {
      day("2025-11-21", "2511.90001 One");
      noDay("2025-11-22", "2025-11-21");
      noDay("2025-11-23", "2025-11-21");
      day("2025-11-24", "2511.90002 Two");
      assertListed(
          list("2025-11-21..2025-11-24"), "2025-11-21\t2511.90001", "2025-11-24\t2511.90002");
    }

    @Test
    void aPaperOfSeveralDaysIsListedOnceAndCounted() {
      day("2026-11-17", "2611.90001 One", "2611.90002 Two");
      day("2026-11-18", "2611.90002 Two", "2611.90003 Three");
      day("2026-11-19", "2611.90001 One", "2611.90002 Two");
      Cli.Run run = list("2026-11-17..2026-11-19");
      assertThat(run.out().lines())
          .containsExactly(
              "2026-11-17\t2611.90001", "2026-11-17\t2611.90002", "2026-11-18\t2611.90003");
      assertThat(run.err()).isEqualTo("dailypapers: left out as already listed: 3 papers\n");
      assertThat(run.code()).isZero();
    }

    @Test
    void aDayThatCannotBeHadIsToldAfterThoseThatCan() {
      day("2026-11-17", "2611.90001 One");
      site.on("/papers/date/2026-11-18", Site.status(403));
      Cli.Run run = list("2026-11-17..2026-11-18");
      assertThat(run.out()).isEqualTo("2026-11-17\t2611.90001\n");
      assertThat(run.err())
          .isEqualTo(
              "dailypapers: could not get 2026-11-18: 127.0.0.1:"
                  + site.port()
                  + " does not permit this (status 403): check HF_TOKEN, or set it if there is"
                  + " none\n");
      assertThat(run.code()).isEqualTo(77);
    }

    @Test
    void aDayInTheFutureIsNotAskedFor() {
      assertFailed(
          list("2026-12-24"),
          2,
          "2026-12-24 (Thursday) is in the future: today is 2026-11-24 in UTC, where listings"
              + " count");
      assertThat(site.requests()).isEmpty();
    }

    @Test
    void aPeriodBeforeTheFirstListingIsAnError() {
      assertFailed(
          list("2020"),
          66,
          "no listing for 2020-01-01..2020-12-31: the source's first one is of later");
      assertThat(site.requests()).isEmpty();
    }

    @Test
    void trendingIsAPageOfItsOwnWhosePapersKeepTheirDays() {
      site.on("/papers/trending", page(Pages.trending("2026-11-20", "2611.90001 One")));
      assertListed(list("trending"), "2026-11-20\t2611.90001");
    }

    @Test
    void theEndpointOfTheLineGoesBeforeThatOfTheEnvironment() {
      site.on("/papers", page(Pages.day("2026-11-20", "2611.90001 One")));
      Cli.Run run = new Cli().run("list", "--endpoint", site.at("/").toString());
      assertThat(run.out()).startsWith("2611.90001\t2026-11-20\t7\t");
    }

    @Test
    void noMorePagesAreAskedForThanTheLimitNeeds() {
      day("2026-11-19", "2611.90001 One", "2611.90002 Two");
      assertListed(list("2026-11-19", "--offset", "1", "--limit", "1"), "2026-11-19\t2611.90002");
    }
  }

  @Nested
  class OfSavedPages {
    private String saved(String name, String text) throws IOException {
      return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void severalFilesAreListedInTheirOrder() throws IOException {
      String later = saved("later.html", Pages.day("2026-11-19", "2611.90002 Two"));
      String earlier = saved("earlier.json", Pages.api("2026-11-18", "2611.90001 One"));
      assertListed(
          list("--from", later, "--from", earlier),
          "2026-11-19\t2611.90002",
          "2026-11-18\t2611.90001");
    }

    @Test
    void aDashIsStandardInput() {
      Cli.Run run =
          new Cli()
              .reading(Pages.day("2026-11-19", "2611.90002 Two"))
              .run("list", "--from", "-", "--format", "ids");
      assertListed(run, "2611.90002");
    }

    @Test
    void anAddressIsFetched() {
      site.on("/saved.html", page(Pages.day("2026-11-19", "2611.90002 Two")));
      assertListed(list("--from", site.at("/saved.html").toString()), "2026-11-19\t2611.90002");
    }

    @Test
    void theSampleNeedsNeitherFileNorSite() {
      Cli.Run run = list("--from", "sample");
      assertThat(run.out().lines()).hasSize(12).allMatch(line -> line.startsWith("2026-11-23\t"));
      assertThat(run.code()).isZero();
      assertThat(site.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-11-08", "2019-12-01, 2019-11-08"})
    void aDateWithoutAYearIsOfThatOfTheDayGiven(String asOf, String day) {
      Cli.Run run =
          new Cli()
              .reading(Fixture.text("copied.txt"))
              .run("list", "--from", "-", "--as-of", asOf, "--columns", "published_on,title");
      assertThat(run.out()).contains(day + "\tLearning to Whistle\n");
    }

    @Test
    void aDateIsPrintedWithoutAYearOnlyOnSavedPages() {
      assertFailed(list("--as-of", "2026-11-19"), 2, "--as-of is for saved pages: add --from FILE");
    }

    @Test
    void thatTheDayGivenIsNoneIsAnError() {
      assertFailed(
          list("--from", "sample", "--as-of", "soon"),
          2,
          "--as-of takes a day, not \"soon\": write for example 2026-11-24");
    }

    @Test
    void aPeriodKeepsThePapersListedInIt() throws IOException {
      String days =
          saved(
              "days.json",
              "["
                  + inner(Pages.api("2026-11-17", "2611.90001 One"))
                  + ","
                  + inner(Pages.api("2026-11-18", "2611.90002 Two"))
                  + ","
                  + inner(Pages.api("2026-11-19", "2611.90003 Three"))
                  + "]");
      assertListed(
          list("2026-11-18..2026-11-19", "--from", days),
          "2026-11-18\t2611.90002",
          "2026-11-19\t2611.90003");
    }

    private String inner(String array) {
      return array.substring(1, array.length() - 1);
    }

    @Test
    void aPeriodInWhichNothingWasListedIsAnError() {
      assertFailed(
          list("2020-01-01", "--from", "sample"),
          66,
          "no listing for 2020-01-01 (Wednesday) on the pages read: leave the period out to see"
              + " what they list");
    }

    @Test
    void papersWithoutAListingDayAreToldWhereAPeriodLeavesThemOut() {
      Cli.Run run =
          new Cli()
              .reading("{\"id\":\"2611.90001\",\"title\":\"One\"}\n")
              .run("list", "2026", "--from", "-", "--from", "sample", "--format", "ids");
      assertThat(run.out().lines()).hasSize(12).doesNotContain("2611.90001");
      assertThat(run.err()).isEqualTo("dailypapers: left out for want of a listing day: 1 paper\n");
      assertThat(run.code()).isZero();
    }

    @Test
    void trendingIsNoPeriodOfASavedPage() {
      assertFailed(
          list("trending", "--from", "sample"),
          2,
          "a saved page has no \"trending\": name days, or leave the period out");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
      String file = folder.resolve("none.html").toString();
      assertFailed(
          list("--from", file), 66, "there is no file " + file + ": check the name after --from");
    }

    @Test
    void aFolderIsAnError() {
      assertFailed(
          list("--from", folder.toString()), 66, folder + " is a folder: name a file in it");
    }

    @Test
    void aPageThatCannotBeUnderstoodIsAnErrorThatNamesIt() throws IOException {
      String file = saved("shopping.txt", "milk\nbread\n");
      assertFailed(
          list("--from", file),
          65,
          Path.of(file).toUri()
              + ": the page is no listing of papers: save a listing as HTML or JSON, or copy the"
              + " text of a search page");
    }

    @Test
    void ofManyRemarksTheFirstFewAreToldAndTheRestCounted() throws IOException {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        lines.append("{\"id\":\"2611.9000").append(i).append("\",\"upvotes\":\"many\"}\n");
      }
      Cli.Run run = list("--from", saved("odd.jsonl", lines.toString()));
      assertThat(run.err().lines()).hasSize(6).endsWith("dailypapers: 3 more remarks of this kind");
    }
  }
}
