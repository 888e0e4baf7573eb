package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Answers.answer;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Validators;
import io.github.dailypapers.support.FakeTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for again, and how often. */
final class RetryingExchangeTest {
  private final FakeTime time = new FakeTime();
  private final WebAddress address = address("https://papers.example/x");
  private final Deque<Exchange> script = new ArrayDeque<>();

  private Answer send(Exchange... exchanges) throws FetchException {
    script.addAll(List.of(exchanges));
    return new RetryingExchange(
            (a, held) -> script.remove().send(a, held), new Waits(time, time, time, false))
        .send(address, Validators.NONE);
  }

  private static Exchange status(int status) {
    return (address, held) -> answer(status);
  }

  private static Exchange broken(int requests) {
    return (address, held) -> {
      throw new BrokenAnswerException(address, "broken", requests, null);
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 404, 428, 430, 499})
  void aFirmAnswerStands(int status) throws FetchException {
    assertThat(send(status(status)).status()).isEqualTo(status);
    assertThat(time.pauses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503, 599})
  void aPassingTroubleIsAskedAgain(int status) throws FetchException {
    assertThat(send(status(status), status(200)).status()).isEqualTo(200);
  }

  @Test
  void theFourthAnswerStandsWhateverItIs() throws FetchException {
    assertThat(send(status(500), status(429), status(503), status(502)).status()).isEqualTo(502);
    assertThat(time.pauses()).hasSize(3);
  }

  @Test
  void theFourthBreakIsTold() {
    FetchException failure = failureOf(() -> send(broken(1), broken(1), broken(1), broken(1)));

    assertThat(failure).hasMessage("broken");
    assertThat(failure.hint()).isEqualTo("try again later");
  }

  @Test
  void aBreakThatCostTwoRequestsCountsAsTwo() {
    assertThat(failureOf(() -> send(broken(2), broken(2)))).hasMessage("broken");
  }

  @Test
  void aLastAnswerAfterBreaksStands() throws FetchException {
    assertThat(send(broken(2), broken(1), status(500)).status()).isEqualTo(500);
  }

  @Test
  void anotherFailureIsNotTriedAgain() {
    FetchException failure =
        failureOf(
            () ->
                send(
                    (a, held) -> {
                      throw new FetchException(Reason.UNREACHABLE, a.uri(), "gone", "", null);
                    }));

    assertThat(failure).hasMessage("gone");
    assertThat(time.pauses()).isEmpty();
  }
}
