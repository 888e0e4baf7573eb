package io.github.dailypapers.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  /** A Tuesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Days days(String text) {
    return (Days) Period.parse(text, TODAY);
  }

  private static PeriodException refusal(String text) {
    return catchThrowableOfType(PeriodException.class, () -> Period.parse(text, TODAY));
  }

  @Nested
  class Words {
    @Test
    void todayIsTheLatestListingWhateverItsDay() {
      assertThat(Period.parse("today", TODAY)).isEqualTo(new Period.Latest());
    }

    @Test
    void trendingAndAllAreNoDays() {
      assertThat(Period.parse("trending", TODAY)).isEqualTo(new Period.Trending());
      assertThat(Period.parse("all", TODAY)).isEqualTo(new Period.All());
    }

    @ParameterizedTest
    @CsvSource({
      "yesterday,  2026-11-23, 2026-11-23",
      "this-week,  2026-11-23, 2026-11-29",
      "last-week,  2026-11-16, 2026-11-22",
      "this-month, 2026-11-01, 2026-11-30",
      "last-month, 2026-10-01, 2026-10-31"
    })
    void aWordStandsForItsDays(String text, LocalDate first, LocalDate last) {
      assertThat(days(text)).isEqualTo(new Days(first, last, TODAY));
    }

    @Test
    void aWeekBeginsOnMonday() {
      LocalDate monday = LocalDate.of(2026, 11, 23);
      LocalDate sunday = LocalDate.of(2026, 11, 29);
      assertThat(Period.parse("this-week", monday)).isEqualTo(new Days(monday, sunday, monday));
      assertThat(Period.parse("this-week", sunday)).isEqualTo(new Days(monday, sunday, sunday));
    }

    @Test
    void letterCaseIsOfNoImport() {
      assertThat(Period.parse("Today", TODAY)).isEqualTo(new Period.Latest());
      assertThat(days("LAST-WEEK")).isEqualTo(days("last-week"));
      assertThat(days("2025-w47")).isEqualTo(days("2025-W47"));
      assertThat(days("7D")).isEqualTo(days("7d"));
    }

    @ParameterizedTest
    @CsvSource({"today", "trending", "all"})
    void aWordIsItsOwnLabel(String text) {
      assertThat(Period.parse(text, TODAY).label()).isEqualTo(text);
    }
  }

  @Nested
  class CalendarDates {
    @ParameterizedTest
    @CsvSource({
      "2025-11-19, 2025-11-19, 2025-11-19",
      "2024-02-29, 2024-02-29, 2024-02-29",
      "2025-12-31, 2025-12-31, 2025-12-31",
      "2025-11,    2025-11-01, 2025-11-30",
      "2025-01,    2025-01-01, 2025-01-31",
      "2025-12,    2025-12-01, 2025-12-31",
      "2024-02,    2024-02-01, 2024-02-29",
      "2025,       2025-01-01, 2025-12-31",
      "1991,       1991-01-01, 1991-12-31",
      "9999,       9999-01-01, 9999-12-31"
    })
    void aDateStandsForItsDays(String text, LocalDate first, LocalDate last) {
      assertThat(days(text)).isEqualTo(new Days(first, last, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
      "2025-W47, 2025-11-17, 2025-11-23",
      "2025-W01, 2024-12-30, 2025-01-05",
      "2026-W01, 2025-12-29, 2026-01-04",
      "2021-W01, 2021-01-04, 2021-01-10",
      "2025-W52, 2025-12-22, 2025-12-28",
      "2026-W53, 2026-12-28, 2027-01-03",
      "2020-W53, 2020-12-28, 2021-01-03"
    })
    void weeksAreCountedAsIso8601Does(String text, LocalDate first, LocalDate last) {
      assertThat(days(text)).isEqualTo(new Days(first, last, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
      "2025-W53, 2025 has 52 weeks",
      "2016-W53, 2016 has 52 weeks",
      "2014-W53, 2014 has 52 weeks",
      "2025-W00, 2025 has 52 weeks",
      "2026-W54, 2026 has 53 weeks"
    })
    void aWeekThatTheYearDoesNotHaveIsRefused(String text, String hint) {
      assertThat(refusal(text)).hasMessage("there is no week " + text);
      assertThat(refusal(text).hint()).startsWith(hint);
    }

    @Test
    void theWeeksOfAYearAreNamedWithTheRefusal() {
      assertThat(refusal("2025-w53")).hasMessage("there is no week 2025-W53");
      assertThat(refusal("2025-w53").hint()).isEqualTo("2025 has 52 weeks, 2025-W01 to 2025-W52");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "2025-02-30", "2025-02-00"})
    void aDayThatTheMonthDoesNotHaveIsRefused(String text) {
      assertThat(refusal(text)).hasMessage("there is no day " + text);
      assertThat(refusal(text).hint()).isEqualTo("2025-02 has 28 days, 2025-02-01 to 2025-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-13-01", "2025-00", "2025-00-10"})
    void aMonthThatTheYearDoesNotHaveIsRefused(String text) {
      assertThat(refusal(text)).hasMessage("there is no month " + text.substring(0, 7));
      assertThat(refusal(text).hint()).isEqualTo("the months are 01 to 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990", "1990-12", "0000", "1990-W01", "1990-12-31"})
    void aYearBeforeAnyPreprintIsRefused(String text) {
      assertThat(refusal(text)).hasMessage("\"" + text + "\" is before any listing");
      assertThat(refusal(text).hint()).isEqualTo("use a year from 1991 on");
    }
  }

  @Nested
  class DaysBack {
    @ParameterizedTest
    @CsvSource({
      "1d,    2026-11-24",
      "7d,    2026-11-18",
      "07d,   2026-11-18",
      "00007d, 2026-11-18",
      "30d,   2026-10-26",
      "3660d, 2016-11-17"
    })
    void aCountOfDaysEndsToday(String text, LocalDate first) {
      assertThat(days(text)).isEqualTo(new Days(first, TODAY, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"-1d, 2026-11-23", "-3d, 2026-11-21", "-3660d, 2016-11-16"})
    void aNegativeCountIsThatOneDay(String text, LocalDate day) {
      assertThat(days(text)).isEqualTo(new Days(day, day, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0d", "-0d", "3661d", "-3661d", "99999d", "4294967303d"})
    void aCountOutOfBoundsIsRefused(String text) {
      assertThat(refusal(text)).hasMessage("\"" + text + "\" is out of bounds");
      assertThat(refusal(text).hint()).isEqualTo("use 1d to 3660d");
    }
  }

  @Nested
  class Ranges {
    @ParameterizedTest
    @CsvSource({
      "2025-11-10..2025-11-14, 2025-11-10, 2025-11-14",
      "2025-11-10..2025-11-10, 2025-11-10, 2025-11-10",
      "2025-11-10..,           2025-11-10, 2026-11-24",
      "2025-11..2025-12,       2025-11-01, 2025-12-31",
      "2025-W46..2025-W47,     2025-11-10, 2025-11-23",
      "2025-11..2025-W47,      2025-11-01, 2025-11-23",
      "last-week..yesterday,   2026-11-16, 2026-11-23",
      "-3d..today,             2026-11-21, 2026-11-24",
      "today..,                2026-11-24, 2026-11-24"
    })
    void aRangeGoesFromTheFirstDayOfItsLeftToTheLastOfItsRight(
        String text, LocalDate first, LocalDate last) {
      assertThat(days(text)).isEqualTo(new Days(first, last, TODAY));
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
      assertThat(refusal("2025-11-14..2025-11-10"))
          .hasMessage("the range \"2025-11-14..2025-11-10\" runs backwards");
      assertThat(refusal("2025-11-14..2025-11-10").hint()).isEqualTo("use 2025-11-10..2025-11-14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..2025-11-14", ".."})
    void aRangeNeedsAFirstDay(String text) {
      assertThat(refusal(text)).hasMessage("the range \"" + text + "\" has no first day");
      assertThat(refusal(text).hint()).isEqualTo("use 2025-11-10..2025-11-14");
    }

    @ParameterizedTest
    @CsvSource({"all..today, all", "2025-11-10..trending, trending"})
    void whatIsNoDayCannotEndARange(String text, String end) {
      assertThat(refusal(text)).hasMessage("\"" + text + "\" is not a period");
      assertThat(refusal(text).hint()).isEqualTo(end + " cannot be an end of a range");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"2025-11-10...2025-11-14", "2025..2026..2027", "2025-11-10 .. 2025-11-14"})
    void aRangeHasTwoEndsAndTwoDots(String text) {
      assertThat(refusal(text)).hasMessage("\"" + text + "\" is not a period");
    }
  }

  @Nested
  class Slips {
    @ParameterizedTest
    @CsvSource({
      "tody,       today",
      "yestreday,  yesterday",
      "lastweek,   last-week",
      "this-moth,  this-month",
      "trend,      trending",
      "Al,         all",
      "tody..,     today"
    })
    void theNearestWordIsProposed(String text, String meant) {
      assertThat(refusal(text)).hasMessage("\"" + text + "\" is not a period");
      assertThat(refusal(text).hint()).isEqualTo("did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "next year",
          "20251119",
          "2025/11/19",
          "2025-11/19",
          "2025-1-9",
          "2025-11-1x",
          "2025-1x-10",
          "202x-11-10",
          "2025-W7",
          "2025-X47",
          "2025-Wx7",
          "202x-W47",
          "2025_11",
          "2025-1x",
          "202x-11",
          "202x",
          "20:5",
          "d",
          "-d",
          "7",
          "-3",
          "--3d",
          "7 d",
          "x7d",
          "7days"
        })
    void whatIsNearNothingIsToldAllForms(String text) {
      assertThat(refusal(text)).hasMessage("\"" + text + "\" is not a period");
      assertThat(refusal(text).hint())
          .isEqualTo(
              "use today, yesterday, 2025-11-19, 2025-W47, 2025-11, 2025, this-week, last-week,"
                  + " this-month, last-month, 7d, -3d, 2025-11-10..2025-11-14, 2025-11-10..,"
                  + " trending or all");
    }
  }
}
