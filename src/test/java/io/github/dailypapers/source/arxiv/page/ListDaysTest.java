package io.github.dailypapers.source.arxiv.page;

import static io.github.dailypapers.source.arxiv.page.ListPages.DAY;
import static io.github.dailypapers.source.arxiv.page.ListPages.at;
import static io.github.dailypapers.source.arxiv.page.ListPages.entry;
import static io.github.dailypapers.source.arxiv.page.ListPages.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.arxiv.page.ListPage.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which day a listing is of. */
class ListDaysTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 14);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 8, 13);

  private static List<String> days(ListPage list) {
    List<String> days = new ArrayList<>();
    for (Paper paper : list.papers()) {
      days.add(String.valueOf(paper.listedOn()));
    }
    return days;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Friday, 14 August 2026|2026-08-14",
        "Thu, 13 Aug 2026|2026-08-13",
        "Fri, 7 Aug 2026|2026-08-07",
        "Sun, 22 Nov 2026|2026-11-22",
        "Thu, 10 Feb 22|2022-02-10",
        "Mon, 6 Jan 92|1992-01-06",
        "Thu, 29 Feb 2024|2024-02-29",
        "12 Jun 2017|2017-06-12"
      })
  void aDayIsReadInEveryForm(String text, LocalDate day) {
    assertThat(DayText.parse(text)).map(DayText::day).contains(day);
    assertThat(DayText.parse(text)).map(DayText::agrees).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "New submissions",
        "31 Feb 2026",
        "Thu, 29 Feb 2023",
        "Xyz, 13 Aug 2026",
        "13 Augu 2026",
        "13 aug 2026",
        "0 Aug 2026",
        "013 Aug 2026",
        "13 Aug 226",
        "13 Aug 2026x",
        "-3 Aug 2026",
        "Thu, 13 Aug 2026 again",
        "Aug 2026",
        "99999999999 Aug 2026"
      })
  void whatIsNoDayIsNotReadAsOne(String text) {
    assertThat(DayText.parse(text)).isEmpty();
  }

  @Test
  void theNewestListingIsOfTheDayAboveIt() throws PageException {
    ListPage list = ListPage.read(at("/list/cs.CL/new", DAY, section("New submissions", entry(1))));
    assertThat(list.kind()).isEqualTo(Kind.NEW);
    assertThat(list.day()).contains(FRIDAY);
    assertThat(days(list)).containsExactly("2026-08-14");
  }

  @Test
  void theNewestListingMayStateNoDay() throws PageException {
    ListPage list = ListPage.read(at("/list/cs.CL/new", section("New submissions", entry(1))));
    assertThat(list.kind()).isEqualTo(Kind.NEW);
    assertThat(list.day()).isEmpty();
    assertThat(days(list)).containsExactly("null");
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void theSectionsMayStateTheDay() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/list/cs.CL/new",
                section("New submissions for Thu, 13 Aug 26", entry(1)),
                section("Cross-lists for Thu, 13 Aug 26", entry(2)),
                section("Replacements for Thu, 13 Aug 26 (showing 1 of 1 entries)", entry(3))));
    assertThat(list.kind()).isEqualTo(Kind.NEW);
    assertThat(list.day()).contains(THURSDAY);
    assertThat(days(list)).containsOnly("2026-08-13").hasSize(3);
    assertThat(list.papers().get(1).announce()).isEqualTo("cross");
  }

  @Test
  void sectionsOfDifferentDaysHaveNoDayInCommon() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/list/cs.CL/new",
                section("New submissions for Fri, 14 Aug 26", entry(1)),
                section("Cross-lists for Thu, 13 Aug 26", entry(2))));
    assertThat(list.day()).isEmpty();
    assertThat(days(list)).containsExactly("2026-08-14", "2026-08-13");
  }

  @Test
  void aCatchUpIsOfTheDayInItsTitle() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/catchup/cs.CL/2026-08-13",
                "<h1>Catchup results for Kites on Strings on Thu, 13 Aug 2026</h1>",
                section("New submissions (showing 1 of 1 entries)", entry(1))));
    assertThat(list.kind()).isEqualTo(Kind.CATCHUP);
    assertThat(list.day()).contains(THURSDAY);
    assertThat(days(list)).containsExactly("2026-08-13");
  }

  @Test
  void recentPapersAreOfTheDayAboveThem() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/list/cs.CL/recent",
                "<h2>Authors and titles for recent submissions</h2>",
                section("Fri, 14 Aug 2026 (showing 1 of 1 entries )", entry(1)),
                section("Thu, 13 Aug 2026 (showing first 2 of 9 entries )", entry(2), entry(3)),
                section("Wed, 12 Aug 2026", "<p>No updates for this time period.</p>")));
    assertThat(list.kind()).isEqualTo(Kind.RECENT);
    assertThat(list.day()).isEmpty();
    assertThat(days(list)).containsExactly("2026-08-14", "2026-08-13", "2026-08-13");
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void aMonthStatesNoDays() throws PageException {
    ListPage list =
        ListPage.read(
            at("/list/cs/2026-01", "<h2>Authors and titles for January 2026 </h2>", entry(1)));
    assertThat(list.kind()).isEqualTo(Kind.MONTH);
    assertThat(list.day()).isEmpty();
    assertThat(days(list)).containsExactly("null");
  }

  @Test
  void aWrongWeekdayIsRemarkedOn() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/list/cs.CL/new",
                "<h3>Showing new listings for Thursday, 14 August 2026</h3>",
                section("New submissions", entry(1))));
    assertThat(list.day()).contains(FRIDAY);
    assertThat(list.remarks())
        .containsExactly(new Remark("the page calls 2026-08-14, a Friday, a Thursday", false));
  }

  @Test
  void aDayThatCannotBeReadIsALoss() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/list/cs.CL/new",
                "<h3>Showing new listings for Friday, 31 February 2026</h3>",
                section("New submissions", entry(1))));
    assertThat(list.day()).isEmpty();
    assertThat(list.remarks())
        .containsExactly(
            new Remark("the page states a day that is none: \"Friday, 31 February 2026\"", true));
  }

  @Test
  void aDayOfTheRecentOnesThatCannotBeReadIsALoss() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/list/cs.CL/recent",
                "<h2>Authors and titles for recent submissions</h2>",
                section("Fri, 14 Aug 2026", entry(1)),
                section("Thirteenth of August (showing 1 of 1 entries)", entry(2))));
    assertThat(days(list)).containsExactly("2026-08-14", "null");
    assertThat(list.remarks())
        .containsExactly(
            new Remark("the page states a day that is none: \"Thirteenth of August\"", true));
  }

  @Test
  void aDayWithoutUpdatesIsEmptyAndHasItsDate() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/catchup/cs.CL/2026-11-22",
                "<h1>Catchup results for Kites on Sun, 22 Nov 2026</h1>",
                "<div>Total of 0 entries for Sun, 22 Nov 2026</div>",
                "<p>No updates for Sun, 22 Nov 2026. There was no announcement.</p>"));
    assertThat(list.papers()).isEmpty();
    assertThat(list.day()).contains(LocalDate.of(2026, 11, 22));
    assertThat(list.total()).hasValue(0);
    assertThat(list.first()).isZero();
    assertThat(list.last()).isZero();
    assertThat(list.next()).isEmpty();
  }

  @Test
  void theNoticeAloneTellsTheDay() throws PageException {
    ListPage list = ListPage.read(at("/x", "<p>No updates for Sun, 22 Nov 2026. There was…</p>"));
    assertThat(list.kind()).isEqualTo(Kind.CATCHUP);
    assertThat(list.day()).contains(LocalDate.of(2026, 11, 22));
    ListPage second = ListPage.read(at("/x", "<div>No further updates for Sun, 22 Nov 2026</div>"));
    assertThat(second.day()).contains(LocalDate.of(2026, 11, 22));
  }

  @Test
  void aCatchUpThatNamesNoDayIsALoss() throws PageException {
    ListPage list = ListPage.read(at("/x", "<h1>Catchup results for Kites</h1>", entry(1)));
    assertThat(list.kind()).isEqualTo(Kind.CATCHUP);
    assertThat(list.day()).isEmpty();
    assertThat(list.remarks())
        .containsExactly(
            new Remark("the page states a day that is none: \"Catchup results for Kites\"", true));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>No updates today.</p>, NEW",
    "<h2>Authors and titles for July 2026</h2><p>No updates for this time period.</p>, MONTH",
    "<h2>Authors and titles for recent submissions</h2><p>No updates for this time period.</p>,"
        + " RECENT"
  })
  void aPageWithoutUpdatesSaysSo(String content, Kind kind) throws PageException {
    ListPage list = ListPage.read(at("/list/cs.CL/x", content));
    assertThat(list.kind()).isEqualTo(kind);
    assertThat(list.papers()).isEmpty();
    assertThat(list.day()).isEmpty();
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void theNewestListingMayBeEmptyAndDated() throws PageException {
    ListPage list = ListPage.read(at("/list/cs.CL/new", DAY, "<p>No updates today.</p>"));
    assertThat(list.day()).contains(FRIDAY);
    assertThat(list.papers()).isEmpty();
  }
}
