package io.github.dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.page.Freshness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the list of a day that was kept stands for the site's. */
class AgesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static Freshness daysAgo(int days) {
    return Ages.ofDay(TODAY.minusDays(days), 14, TODAY);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aDayThatIsNotOverStandsForTenMinutes(int days) {
    assertThat(daysAgo(days)).isEqualTo(Freshness.within(Duration.ofMinutes(10)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 13})
  void aDayThatIsOverStandsForAnHour(int days) {
    assertThat(daysAgo(days).age()).isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 900})
  void aDayLongOverStandsForThirtyDays(int days) {
    assertThat(daysAgo(days).age()).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void aListHadBeforeItsDayWasOverDoesNotStandForTheDay() {
    assertThat(daysAgo(1).since()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
  }

  @Test
  void aListHadBeforeItsDayWasLongOverDoesNotStandForThirtyDays() {
    assertThat(daysAgo(14).since()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
    assertThat(daysAgo(20).since()).isEqualTo(Instant.parse("2026-11-18T00:00:00Z"));
  }
}
