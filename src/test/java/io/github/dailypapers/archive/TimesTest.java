package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @Test
  void everyDayIsReadAsItIsWritten() {
    for (LocalDate day = LocalDate.of(1999, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
      assertThat(Times.day(day.toString())).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-2",
        "2026-11-244",
        "2026-13-01",
        "2026-00-01",
        "2026-11-00",
        "2026-11-31",
        "2026-02-29",
        "x026-11-24",
        "2026-x1-24",
        "2026-11-2x"
      })
  void whatIsNoDayIsNone(String text) {
    assertThat(Times.day(text)).isNull();
  }

  @Test
  void noTextIsNoDay() {
    assertThat(Times.day(null)).isNull();
  }

  @Test
  void momentsAreWrittenToTheMillisecond() {
    assertThat(Times.text(Instant.parse("2026-11-04T07:03:09.0056Z")))
        .isEqualTo("2026-11-04T07:03:09.005Z");
  }

  @Test
  void everyMomentIsReadAsItIsWritten() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      Instant moment =
          Instant.ofEpochMilli(random.nextLong(-5_000_000_000_000L, 50_000_000_000_000L));
      assertThat(Times.moment(Times.text(moment))).isEqualTo(moment);
    }
  }

  @Test
  void theOrderOfMomentsIsThatOfTheirTexts() {
    Instant moment = Instant.parse("2026-12-31T23:59:59.999Z");
    assertThat(Times.text(moment)).isLessThan(Times.text(moment.plus(1, ChronoUnit.MILLIS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-24", "2026-11-24T07:30:00Z", "2026-13-24T07:30:00.000Z"})
  void whatIsNoMomentIsTheBeginningOfTime(String text) {
    assertThat(Times.moment(text)).isEqualTo(Instant.EPOCH);
  }

  @Test
  void noTextIsTheBeginningOfTime() {
    assertThat(Times.moment(null)).isEqualTo(Instant.EPOCH);
  }
}
