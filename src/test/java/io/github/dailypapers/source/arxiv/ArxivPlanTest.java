package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Ages;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.UnlistedException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages of arXiv answer for a period, on Tuesday, 24 November 2026. */
class ArxivPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static List<Request> plan(String period) throws UnlistedException {
    return new ArxivPlan(ArxivSite.home(), "cs.CL").requests(Period.parse(period, TODAY), TODAY);
  }

  private static List<String> firstAddresses(String period) throws UnlistedException {
    return plan(period).stream()
        .map(request -> request.addresses().get(0).toString().replace("https://arxiv.org", ""))
        .toList();
  }

  @Test
  void theLatestIsThePageOfTheNewestOrElseTheFeed() throws UnlistedException {
    List<Request> requests = plan("today");
    assertThat(requests).hasSize(1);
    assertThat(requests.get(0).kind()).isEqualTo(Kind.DAY);
    assertThat(requests.get(0).day()).isEmpty();
    assertThat(requests.get(0).addresses())
        .containsExactly(
            URI.create("https://arxiv.org/list/cs.CL/new"),
            URI.create("https://rss.arxiv.org/rss/cs.CL"));
    assertThat(requests.get(0).freshness()).isEqualTo(Ages.GROWING);
  }

  @Test
  void aMirrorHasPagesAndFeedsUnderOneAddress() throws UnlistedException {
    ArxivSite mirror = ArxivSite.mirror(URI.create("http://mirror.example/arxiv/"));
    List<Request> requests =
        new ArxivPlan(mirror, "math").requests(Period.parse("today", TODAY), TODAY);
    assertThat(requests.get(0).addresses())
        .containsExactly(
            URI.create("http://mirror.example/arxiv/list/math/new"),
            URI.create("http://mirror.example/arxiv/rss/math"));
  }

  @Test
  void daysHaveAPageEachButForWeekends() throws UnlistedException {
    assertThat(firstAddresses("2026-11-19..2026-11-24"))
        .containsExactly(
            "/catchup/cs.CL/2026-11-19?abs=True",
            "/catchup/cs.CL/2026-11-20?abs=True",
            "/catchup/cs.CL/2026-11-23?abs=True",
            "/catchup/cs.CL/2026-11-24?abs=True");
    assertThat(plan("2026-11-19..2026-11-20"))
        .extracting(request -> request.day().orElseThrow())
        .containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, 1", "2026-11-21..2026-11-22, 2"})
  void aWeekendAloneIsAskedForAllTheSame(String period, int requests) throws UnlistedException {
    assertThat(plan(period)).hasSize(requests);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-26, 1",
    "2026-08-26..2026-11-24, 65",
    "this-month, 17",
    "last-month, 22",
    "2026-W47, 5",
    "2026-09, 22"
  })
  void theLastNinetyDaysAreReadByDays(String period, int requests) throws UnlistedException {
    assertThat(plan(period))
        .hasSize(requests)
        .allSatisfy(request -> assertThat(request.kind()).isEqualTo(Kind.DAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08, 2026-08, 2026-08",
    "2026-09-01..2026-10-31, 2026-09, 2026-10",
    "2026-06-01.., 2026-06, 2026-11",
    "2026, 2026-01, 2026-11",
    "2011, 2011-01, 2011-12"
  })
  void whatIsOlderOrVeryMuchIsReadByMonths(String period, YearMonth first, YearMonth last)
      throws UnlistedException {
    List<Request> requests = plan(period);
    assertThat(requests)
        .allSatisfy(request -> assertThat(request.kind()).isEqualTo(Kind.PERIOD))
        .extracting(request -> request.month().orElseThrow())
        .startsWith(first)
        .endsWith(last)
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize((int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1);
  }

  @Test
  void aMonthIsAskedForInLargePagesAndElseInThoseThatTheSiteLikes() throws UnlistedException {
    assertThat(plan("2026-05").get(0).addresses())
        .containsExactly(
            URI.create("https://arxiv.org/list/cs.CL/2026-05?skip=0&show=2000"),
            URI.create("https://arxiv.org/list/cs.CL/2026-05"));
  }

  @Test
  void aMonthSettlesSomeDaysAfterItsEnd() throws UnlistedException {
    assertThat(plan("2026-05").get(0).freshness())
        .isEqualTo(new Freshness(Duration.ofDays(30), Instant.parse("2026-06-14T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, PT10M, -1000000000-01-01T00:00:00Z",
    "2026-11-20, P30D, 2026-11-21T00:00:00Z"
  })
  void anAnnouncementStaysAsItWasMade(String day, Duration age, String since)
      throws UnlistedException {
    Freshness freshness = plan(day).get(0).freshness();
    assertThat(freshness.age()).isEqualTo(age);
    if (!since.startsWith("-")) {
      assertThat(freshness.since()).isEqualTo(Instant.parse(since));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-25", "2026-08-25..2026-11-24", "2026-05-02..2026-05-31"})
  void singleDaysOfBeforeAreNotListed(String period) {
    UnlistedException failure = catchThrowableOfType(UnlistedException.class, () -> plan(period));
    assertThat(failure)
        .hasMessageStartingWith("arXiv lists single days back to 2026-08-26 only, and ");
    assertThat(failure.hint()).isEqualTo("ask for whole months, such as " + period.substring(0, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trending", "all"})
  void whatIsNoTimeIsNotListed(String period) {
    UnlistedException failure = catchThrowableOfType(UnlistedException.class, () -> plan(period));
    assertThat(failure).hasMessage("arXiv lists nothing as \"" + period + "\"");
    assertThat(failure.hint()).isEqualTo("name days of the last 90, or months, such as 2026-11");
  }
}
