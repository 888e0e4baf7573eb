package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thu, 13 Aug 2026 00:00:00 -0400;2026-08-13",
        "Thu, 13 Aug 2026 23:30:00 -0400;2026-08-13",
        "Fri, 1 Jan 2027 00:00:00 -0500;2027-01-01",
        "13 Aug 2026 04:00:00 GMT;2026-08-13",
        "2026-08-13T00:00:00-04:00;2026-08-13",
        "2026-08-13T23:30:00-04:00;2026-08-13"
      })
  void theDayIsTheOneThatIsWritten(String text, LocalDate day) {
    assertThat(FeedDay.of(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Thu, 31 Feb 2026 00:00:00 -0400",
        "Thu, 13 Xyz 2026 00:00:00 -0400",
        "Thu, 13 anF 2026 00:00:00 -0400",
        "Thu, 13 Aug 26 00:00:00 -0400",
        "2026-13-13T00:00:00-04:00",
        "Thu, 13 Aug 2026 00:00:00 -0400 Thu, 13 Aug 2026 00:00:00 -0400 Thu"
      })
  void whatIsNoDateHasNoDay(String text) {
    assertThat(FeedDay.of(text)).isEmpty();
  }
}
