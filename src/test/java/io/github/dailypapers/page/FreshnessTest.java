package io.github.dailypapers.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Until when a kept page is as good as the site's. */
final class FreshnessTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Freshness TEN_MINUTES = Freshness.within(Duration.ofMinutes(10));

  @Test
  void aPageIsFreshUntilItHasTheAge() {
    assertThat(TEN_MINUTES.covers(NOW, NOW)).isTrue();
    assertThat(TEN_MINUTES.covers(NOW.minusSeconds(599), NOW)).isTrue();
    assertThat(TEN_MINUTES.covers(NOW.minusSeconds(600), NOW)).isFalse();
  }

  @Test
  void aPageFromBeforeThingsWereSettledIsOldHoweverYoung() {
    Freshness settled = new Freshness(Duration.ofDays(30), NOW.minusSeconds(60));

    assertThat(settled.covers(NOW.minusSeconds(60), NOW)).isTrue();
    assertThat(settled.covers(NOW.minusSeconds(61), NOW)).isFalse();
  }

  @Test
  void aPageOfTheFutureIsOld() {
    assertThat(TEN_MINUTES.covers(NOW.plusSeconds(1), NOW)).isFalse();
  }

  @Test
  void aPageOfTheOldestTimeIsOld() {
    assertThat(TEN_MINUTES.covers(Instant.MIN, NOW)).isFalse();
  }
}
