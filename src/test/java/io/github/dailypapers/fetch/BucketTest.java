package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Answers.answer;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.support.FakeTime;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** How a budget is kept. */
final class BucketTest {
  private static final Duration PAUSE = Duration.ofSeconds(15);

  private final FakeTime time = new FakeTime();
  private final WebAddress address = address("https://papers.example/x");
  private final Bucket bucket = new Bucket();

  private void enter() throws FetchException {
    bucket.enter(address, new Waits(time, time, time, false), Duration.ZERO);
  }

  private void leave(int status, String... headers) {
    bucket.leave(answer(status, headers), time.instant());
  }

  private void leave(int remaining, int reset) {
    leave(200, "RateLimit", "\"api\";r=" + remaining + ";t=" + reset);
  }

  private FutureTask<Void> enterElsewhere() {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              enter();
              return null;
            });
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
    while (thread.getState() != Thread.State.WAITING && !task.isDone()) {
      Thread.onSpinWait();
    }
    return task;
  }

  @Test
  void withoutAStatedBudgetThereIsNoWait() throws FetchException {
    for (int i = 0; i < 10; i++) {
      enter();
    }

    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void theLastRequestOfTheBudgetMayGo() throws FetchException {
    enter();
    leave(1, 10);
    enter();

    assertThat(time.passed()).isZero();
  }

  @Test
  void theNextWaitsUntilTheWindowEnds() throws FetchException {
    enter();
    leave(0, 10);
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void aNewWindowHasABudgetOfItsOwn() throws FetchException {
    enter();
    leave(0, 10);
    enter();
    leave(5, 300);
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void aNewWindowMayBeToldBeforeTheOldOneSeemsOver() throws FetchException {
    enter();
    enter();
    leave(0, 1);
    leave(50, 300);
    enter();

    assertThat(time.passed()).isZero();
  }

  @Test
  void anAnswerOvertakenByALaterOneDoesNotGiveBackWhatIsSpent() throws FetchException {
    enter();
    enter();
    leave(0, 10);
    leave(1, 12);
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(13));
  }

  @Test
  void aShorterWindowThatIsUsedUpIsWaitedForAlone() throws FetchException {
    enter();
    enter();
    leave(100, 300);
    leave(429, "RateLimit", "\"api\";r=0;t=1", "Retry-After", "1");
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void anAnswerOfThePastWindowDoesNotSpendThePresentOne() throws FetchException {
    enter();
    enter();
    leave(100, 300);
    leave(3, 1);
    for (int i = 0; i < 99; i++) {
      enter();
    }

    assertThat(time.passed()).isZero();
  }

  @Test
  void requestsUnderWayAreCountedAsSpent() throws Exception {
    enter();
    enter();
    leave(1, 10);

    FutureTask<Void> third = enterElsewhere();
    assertThat(third.isDone()).isFalse();
    leave(1, 10);

    third.get();
    assertThat(time.passed()).isZero();
  }

  @Test
  void aRequestUnderWayThatSpendsTheRestMakesTheNextWait() throws Exception {
    enter();
    enter();
    leave(1, 10);

    FutureTask<Void> third = enterElsewhere();
    leave(0, 10);

    third.get();
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void aRequestThatFailedCountsAsSpent() throws Exception {
    enter();
    enter();
    leave(1, 10);
    FutureTask<Void> third = enterElsewhere();
    bucket.leave(time.instant());

    third.get();
    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void anAnswerThatSaysNothingCountsAsSpent() throws FetchException {
    enter();
    leave(1, 10);
    enter();
    leave(200);
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void aRefusalWithATimeClosesTheBucketForEverybody() throws FetchException {
    enter();
    leave(429, "Retry-After", "9");
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void aSiteInTroubleMayAskForTimeToo() throws FetchException {
    enter();
    leave(503, "Retry-After", "9");
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void aSuccessCannotCloseTheBucket() throws FetchException {
    enter();
    leave(200, "Retry-After", "9");
    enter();

    assertThat(time.passed()).isZero();
  }

  @Test
  void aLaterAnswerWithBudgetLeftDoesNotOpenAClosedBucket() throws FetchException {
    enter();
    enter();
    leave(429, "Retry-After", "9");
    leave(50, 300);
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void theLongestOfSeveralRefusalsCounts() throws FetchException {
    enter();
    enter();
    leave(429, "Retry-After", "9");
    leave(429, "Retry-After", "3");
    enter();

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void aWaitTooLongIsNotBegun() throws FetchException {
    enter();
    leave(0, 300);

    FetchException failure = failureOf(this::enter);

    assertThat(failure.reason()).isEqualTo(Reason.RATE_LIMITED);
    assertThat(failure.retryAt()).contains(FakeTime.START.plusSeconds(301));
  }

  @Test
  void anInterruptEndsTheWaitAtTheEntrance() {
    Thread.currentThread().interrupt();

    assertThat(failureOf(this::enter).reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptEndsTheWaitForAnAnswer() throws Exception {
    enter();
    enter();
    leave(1, 10);
    Thread waiting = new Thread(() -> failureOf(this::enter));
    waiting.start();
    while (waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }

    waiting.interrupt();
    waiting.join();

    leave(1, 10);
    enter();
    assertThat(time.passed()).isZero();
  }

  private void enterAfter(Duration pause) throws FetchException {
    bucket.enter(address, new Waits(time, time, time, false), pause);
  }

  @Test
  void thePauseBeginsWhenTheRequestBeforeHasEnded() throws FetchException {
    enterAfter(PAUSE);
    time.advance(Duration.ofSeconds(4));
    leave(200);
    time.advance(Duration.ofSeconds(5));
    enterAfter(PAUSE);

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(4).plus(PAUSE));
  }

  @Test
  void aRequestThatBroughtNoAnswerIsFollowedByThePauseToo() throws FetchException {
    enterAfter(PAUSE);
    bucket.leave(time.instant());
    enterAfter(PAUSE);

    assertThat(time.passed()).isEqualTo(PAUSE);
  }

  @Test
  void thePauseIsAnnounced() throws FetchException {
    enterAfter(PAUSE);
    leave(200);
    enterAfter(PAUSE);

    assertThat(time.announced()).first().isEqualTo(PAUSE);
  }

  @Test
  void aSiteThatWantsPausesIsLeftAloneForAMinuteWhenItRefuses() throws FetchException {
    enterAfter(PAUSE);
    leave(429);
    enterAfter(PAUSE);

    assertThat(time.passed()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void afterASecondRefusalItIsLeftAloneForTwiceAsLong() throws FetchException {
    enterAfter(PAUSE);
    leave(429);
    enterAfter(PAUSE);
    leave(429);
    FetchException failure = failureOf(() -> enterAfter(PAUSE));

    assertThat(failure.retryAt()).contains(FakeTime.START.plusSeconds(60 + 120));
  }

  @Test
  void aSiteThatAnswersAgainIsTrustedAgain() throws FetchException {
    enterAfter(PAUSE);
    leave(429);
    enterAfter(PAUSE);
    leave(200);
    enterAfter(PAUSE);
    leave(429);
    enterAfter(PAUSE);

    assertThat(time.passed()).isEqualTo(Duration.ofMinutes(2).plus(PAUSE));
  }
}
