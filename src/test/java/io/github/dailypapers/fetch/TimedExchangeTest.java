package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Answers.answer;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.Validators;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What becomes of a request that takes its time. */
final class TimedExchangeTest {
  private final WebAddress address = address("https://papers.example/x");
  private final CountDownLatch never = new CountDownLatch(1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Answer stuck(WebAddress asked, Validators held) throws FetchException {
    begun.countDown();
    try {
      never.await();
    } catch (InterruptedException e) {
      stopped.countDown();
    }
    return answer(200);
  }

  @Test
  void anAnswerInTimeIsPassedOn() throws FetchException {
    Answer answer = answer(200);

    assertThat(
            new TimedExchange((a, held) -> answer, Duration.ofSeconds(60))
                .send(address, Validators.NONE))
        .isSameAs(answer);
  }

  @Test
  void aFailureIsPassedOn() {
    BrokenAnswerException broken = new BrokenAnswerException(address, "broken", 2, null);
    Exchange exchange =
        new TimedExchange(
            (a, held) -> {
              throw broken;
            },
            Duration.ofSeconds(60));

    assertThat(failureOf(() -> exchange.send(address, Validators.NONE))).isSameAs(broken);
  }

  @Test
  void aFaultOfTheProgramIsPassedOn() {
    ArithmeticException fault = new ArithmeticException();
    Exchange exchange =
        new TimedExchange(
            (a, held) -> {
              throw fault;
            },
            Duration.ofSeconds(60));

    assertThatThrownBy(() -> exchange.send(address, Validators.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(fault);
  }

  @Test
  void aRequestThatTakesTooLongIsStopped() throws InterruptedException {
    FetchException failure;
    Duration limit = Duration.ofMillis(1);
    do {
      // One whose time is up before its thread has run is not sent at all.
      Exchange exchange = new TimedExchange(this::stuck, limit);
      failure = failureOf(() -> exchange.send(address, Validators.NONE));
      limit = limit.multipliedBy(2);
    } while (begun.getCount() > 0);

    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).isNotInstanceOf(BrokenAnswerException.class);
    stopped.await();
  }

  @Test
  void anInterruptEndsTheWaitForTheAnswer() throws InterruptedException {
    Thread.currentThread().interrupt();

    FetchException failure =
        failureOf(
            () ->
                new TimedExchange(this::stuck, Duration.ofSeconds(60))
                    .send(address, Validators.NONE));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
  }

  @Test
  void theThreadOfARequestDoesNotKeepTheProgramAlive() throws FetchException {
    AtomicBoolean daemon = new AtomicBoolean();
    Exchange exchange =
        (asked, held) -> {
          daemon.set(Thread.currentThread().isDaemon());
          return answer(200);
        };

    new TimedExchange(exchange, Duration.ofSeconds(60)).send(address, Validators.NONE);

    assertThat(daemon).isTrue();
  }
}
