package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.headers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a Retry-After header says to come back. */
final class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                             | 2026-11-24T12:00:00Z
          120                           | 2026-11-24T12:02:00Z
          ' 7 '                         | 2026-11-24T12:00:07Z
          Tue, 24 Nov 2026 12:00:30 GMT | 2026-11-24T12:00:30Z
          Tue, 24 Nov 2026 11:00:00 GMT | 2026-11-24T11:00:00Z
          """)
  void secondsAndDatesAreUnderstood(String header, Instant time) {
    assertThat(RetryAfter.of(headers("Retry-After", header), NOW)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999999999", "9223372036854775807", "Tue, 24 Nov 2065 12:00:00 GMT"})
  void nothingIsPutOffForMoreThanAWeek(String header) {
    assertThat(RetryAfter.of(headers("Retry-After", header), NOW))
        .contains(Instant.parse("2026-12-01T12:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999999999999999", "24 Nov 2026"})
  void whatIsNeitherIsIgnored(String header) {
    assertThat(RetryAfter.of(headers("Retry-After", header), NOW)).isEmpty();
  }

  @Test
  void withoutTheHeaderThereIsNoTime() {
    assertThat(RetryAfter.of(headers(), NOW)).isEmpty();
  }
}
