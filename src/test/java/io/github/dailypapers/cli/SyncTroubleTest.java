package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.support.Cli;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.Pages;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sync with a site that sets limits, or is down. */
class SyncTroubleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path folder;
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  private Cli cli() {
    return Cli.asking(site)
        .with("DAILYPAPERS_ARCHIVE", folder.resolve("archive.db").toString())
        .with("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  private static String api(LocalDate day) {
    return "/api/daily_papers?date=" + day + "&limit=100";
  }

  private static List<LocalDate> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private static Site.Answer papers(LocalDate day) {
    String id = "2611.%05d".formatted(day.getDayOfYear());
    return Site.page(Pages.api(day.toString(), id + " A Title"));
  }

  /** A fixed window of a minute. */
  private static final class Budget {
    private static final int WINDOW = 60;

    private final FakeTime time;
    private final int limit;
    private Instant begun = Instant.MIN;
    private int used;
    private int refused;

    Budget(FakeTime time, int limit) {
      this.time = time;
      this.limit = limit;
    }

    synchronized int refused() {
      return refused;
    }

    Site.Reply within(Site.Answer answer) {
      return (connection, closed) -> answer(answer, connection, closed);
    }

    private synchronized void answer(Site.Answer answer, Socket connection, CountDownLatch closed)
        throws IOException {
      Instant now = time.instant();
      if (!now.isBefore(begun.plusSeconds(WINDOW))) {
        begun = now;
        used = 0;
      }
      long left = WINDOW - Duration.between(begun, now).toSeconds();
      used++;
      boolean spent = used > limit;
      refused += spent ? 1 : 0;
      (spent ? Site.status(429) : answer)
          .header("RateLimit", "\"all\";r=" + Math.max(0, limit - used) + ";t=" + left)
          .answer(connection, closed);
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-06-01, 30, 3", "2024-06-01, 20, 4"})
  void theBudgetThatTheSiteStatesIsKept(LocalDate first, int limit, int windows) {
    FakeTime time = new FakeTime();
    Budget budget = new Budget(time, limit);
    List<LocalDate> days = days(first, first.plusDays(99));
    for (LocalDate day : days) {
      site.on(api(day), budget.within(papers(day)));
      String page = Pages.day(day.toString(), "2406.%05d A Title".formatted(day.getDayOfYear()));
      site.on("/papers/date/" + day, budget.within(Site.page(page)));
    }
    Cli.Run run = cli().at(time).run("sync", days.get(0) + ".." + days.get(99));
    assertThat(run.err().lines()).hasSize(windows).allMatch(line -> line.contains("waiting 61 s"));
    assertThat(run.out()).startsWith("100 days read: 100 listings with 100 papers");
    assertThat(run.code()).isZero();
    assertThat(budget.refused()).isZero();
    assertThat(site.requests()).hasSize(100);
    assertThat(time.passed())
        .isBetween(Duration.ofMinutes(windows), Duration.ofSeconds(62L * windows));
  }

  @Test
  void aSiteThatGoesDownIsNotAskedForTheRest() {
    List<LocalDate> days = days(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 8, 31));
    for (LocalDate day : days) {
      site.on(api(day), day.getMonthValue() == 6 ? papers(day) : Site.status(503));
    }
    Cli.Run broken = cli().run("sync", "2025-06..2025-08");
    assertThat(broken.code()).isEqualTo(69);
    assertThat(broken.out())
        .isEqualTo("30 days read: 30 listings with 30 papers, 30 new, 0 changed; 62 days failed\n");
    assertThat(broken.err())
        .contains("could not get 2025-07-01, 2025-07-02")
        .contains("and 54 more days")
        .contains("answered 503");
    // Four at once, four times each, and as many that were under way when the fourth had failed.
    assertThat(site.requests()).hasSizeLessThanOrEqualTo(30 + 3 * 4 * 4);
  }

  @Test
  void aDayThatFailedByChanceIsAskedForOnceMoreAtTheEnd() {
    List<LocalDate> days = days(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
    for (LocalDate day : days) {
      site.on(api(day), papers(day));
    }
    LocalDate troubled = days.get(5);
    Site.Reply no = Site.status(503);
    site.on(api(troubled), no, no, no, no, papers(troubled));
    Cli.Run run = cli().run("sync", "2025-06");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("30 days read: 30 listings with 30 papers");
  }

  @Test
  void theNextSyncGoesOnWhereASiteWentDown() {
    List<LocalDate> days = days(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 31));
    for (LocalDate day : days) {
      site.on(api(day), day.getMonthValue() == 6 ? papers(day) : Site.status(503));
    }
    cli().run("sync", "2025-06..2025-07");
    int before = site.requests().size();
    for (LocalDate day : days) {
      site.on(api(day), papers(day));
    }
    Cli.Run next = cli().run("sync", "2025-06..2025-07");
    assertThat(next.code()).isZero();
    assertThat(next.out())
        .isEqualTo(
            "31 days read: 31 listings with 31 papers, 31 new, 0 changed; 30 days held already\n");
    assertThat(site.requests()).hasSize(before + 31);
  }

  @Test
  void aDayThatWasReadLongAgoDoesNotHaveAllDaysSinceReadToo() {
    LocalDate old = TODAY.minusDays(200);
    for (LocalDate day : days(old, TODAY)) {
      site.on(api(day), papers(day));
    }
    FakeTime time = new FakeTime();
    time.advance(Duration.ofDays(-199));
    cli().at(time).run("list", old.toString());
    cli().run("sync");
    int before = site.requests().size();
    Cli.Run again = cli().run("sync");
    assertThat(again.out()).startsWith("14 days read: 14 listings");
    assertThat(site.requests()).hasSize(before + 14);
  }

  @Test
  void aDayThatWasNotReadWhollyIsReadAgain() {
    LocalDate old = TODAY.minusDays(100);
    for (LocalDate day : days(old, TODAY)) {
      site.on(api(day), papers(day));
    }
    String two = Pages.api(old.toString(), "2608.90001 One", "2608.90002 Two");
    site.on(api(old), Site.page(two.substring(0, two.lastIndexOf("{\"paper\""))), Site.page(two));
    cli().run("sync", old.toString());
    cli().run("sync");
    Cli.Run again = cli().run("sync");
    assertThat(again.out()).startsWith("14 days read: 14 listings");
  }
}
