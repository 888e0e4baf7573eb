package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.headers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the RateLimit headers say. */
final class RateLimitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "api";r=0;t=55                   | 0  | 55
          "pages"; r=12 ; t=300            | 12 | 300
          "api";t=55;r=3                   | 3  | 55
          "a";r=9;t=10, "b";r=2;t=20       | 2  | 20
          "a";r=2;t=10, "b";r=9;t=20       | 2  | 10
          "a,b;r=1;t=1";r=7;t=8            | 7  | 8
          "api";r=99999999999;t=99999999999| 604800 | 604800
          """)
  void theStrictestItemCounts(String header, int remaining, int seconds) {
    assertThat(RateLimit.of(headers("RateLimit", header)))
        .contains(new RateLimit(remaining, Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"api\"",
        "\"api\";r=0",
        "\"api\";t=5",
        "\"api\";r=-1;t=5",
        "\"api\";r=x;t=5",
        "\"api\";r=;t=5",
        "\"api\";rr=1;t=5",
        "limit=100, remaining=50, reset=50"
      })
  void whatIsNotStatedInFullIsNotGuessed(String header) {
    assertThat(RateLimit.of(headers("RateLimit", header))).isEmpty();
  }

  @Test
  void withoutTheHeaderThereIsNoLimit() {
    assertThat(RateLimit.of(headers("RateLimit-Policy", "\"api\";q=500;w=300"))).isEmpty();
  }

  @Test
  void theLongestWindowOfThePolicyBoundsALimitWithoutAnEnd() {
    Headers headers =
        headers(
            "RateLimit",
            "\"api\";r=0",
            "RateLimit-Policy",
            "\"burst\";q=9;w=10, \"fixed window\";\"api\";q=500;w=300, \"x\";w=1");

    assertThat(RateLimit.of(headers)).contains(new RateLimit(0, Duration.ofMinutes(5)));
  }

  @Test
  void aWindowEndsWithinTheSecondStated() {
    RateLimit limit = new RateLimit(0, Duration.ofSeconds(55));

    assertThat(limit.end(Instant.EPOCH)).isEqualTo(Instant.ofEpochSecond(56));
  }
}
