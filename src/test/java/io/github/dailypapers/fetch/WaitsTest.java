package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.support.FakeTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long is waited, and what is said of it. */
final class WaitsTest {
  private final FakeTime time = new FakeTime();
  private final WebAddress address = address("https://papers.example/x");

  private void waitFor(Duration length, boolean patient) throws FetchException {
    new Waits(time, time, time, patient).until(FakeTime.START.plus(length), address);
  }

  @Test
  void aWaitLastsUntilItsEnd() throws FetchException {
    waitFor(Duration.ofMillis(1500), false);

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofMillis(500));
  }

  @Test
  void anEndInThePastIsNotWaitedFor() throws FetchException {
    waitFor(Duration.ofSeconds(-5), false);

    assertThat(time.pauses()).isEmpty();
    assertThat(time.announced()).isEmpty();
  }

  @Test
  void twoSecondsGoUnannounced() throws FetchException {
    waitFor(Duration.ofSeconds(2), false);

    assertThat(time.announced()).isEmpty();
  }

  @Test
  void aLongerWaitIsAnnouncedEverySecondAndAtItsEnd() throws FetchException {
    waitFor(Duration.ofMillis(2500), false);

    assertThat(time.announced())
        .containsExactly(
            Duration.ofMillis(2500),
            Duration.ofMillis(1500),
            Duration.ofMillis(500),
            Duration.ZERO);
  }

  @Test
  void aMinuteIsBearable() throws FetchException {
    waitFor(Duration.ofSeconds(60), false);

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void moreThanAMinuteIsNot() {
    FetchException failure = failureOf(() -> waitFor(Duration.ofMillis(60_001), false));

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure).hasMessage("the rate limit of papers.example is used up");
    assertThat(failure.retryAt()).contains(FakeTime.START.plusMillis(60_001));
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void thePatientWaitForAsLongAsItTakes() throws FetchException {
    waitFor(Duration.ofMinutes(5), true);

    assertThat(time.passed()).isEqualTo(Duration.ofMinutes(5));
    assertThat(time.announced()).hasSize(301);
  }

  @Test
  void anInterruptEndsAWaitAndStaysSet() {
    Thread.currentThread().interrupt();

    FetchException failure = failureOf(() -> waitFor(Duration.ofSeconds(10), false));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(failure).hasMessage("interrupted while asking papers.example");
    assertThat(time.announced()).last().isEqualTo(Duration.ZERO);
  }
}
