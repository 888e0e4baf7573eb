package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Answers.address;
import static io.github.dailypapers.fetch.Answers.answer;
import static io.github.dailypapers.fetch.Failures.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.page.Validators;
import io.github.dailypapers.support.FakeTime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Which requests share a budget, and how many go at once. */
final class PoliteExchangeTest {
  private static final String SPENT = "\"x\";r=0;t=9";

  private final FakeTime time = new FakeTime();
  private final PoliteExchange spending =
      new PoliteExchange(
          (address, held) -> answer(200, "RateLimit", SPENT),
          new Waits(time, time, time, false),
          SiteRules.usual(),
          LastRequests.forgotten());

  private Duration passedAfter(String first, String second) throws FetchException {
    spending.send(address(first), Validators.NONE);
    spending.send(address(second), Validators.NONE);
    return time.passed();
  }

  @Test
  void pagesOfASiteShareABudget() throws FetchException {
    assertThat(passedAfter("https://papers.example/papers", "https://papers.example/papers/1"))
        .isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void requestsToTheApiShareAnother() throws FetchException {
    assertThat(passedAfter("https://papers.example/api/papers/1", "https://papers.example/api/x"))
        .isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void pagesAndApiAreBudgetedApart() throws FetchException {
    assertThat(passedAfter("https://papers.example/papers", "https://papers.example/api/x"))
        .isZero();
  }

  @Test
  void serversAreBudgetedApart() throws FetchException {
    assertThat(passedAfter("https://papers.example/papers", "https://other.example/papers"))
        .isZero();
  }

  @Test
  void aFailedRequestIsNoLongerUnderWay() throws FetchException {
    List<WebAddress> asked = new ArrayList<>();
    PoliteExchange failing =
        new PoliteExchange(
            (address, held) -> {
              asked.add(address);
              throw new BrokenAnswerException(address, "broken", 1, null);
            },
            new Waits(time, time, time, false),
            SiteRules.usual(),
            LastRequests.forgotten());

    for (int i = 0; i < 9; i++) {
      assertThat(
              failureOf(() -> failing.send(address("https://papers.example/x"), Validators.NONE)))
          .hasMessage("broken");
    }

    assertThat(asked).hasSize(9);
  }

  @Test
  void theFifthRequestToASiteWaitsForAnAnswer() throws InterruptedException {
    CountDownLatch answers = new CountDownLatch(1);
    AtomicInteger underWay = new AtomicInteger();
    PoliteExchange exchange =
        new PoliteExchange(
            held(answers, underWay),
            new Waits(time, time, time, false),
            SiteRules.usual(),
            LastRequests.forgotten());
    List<Thread> askers = ask(exchange, 5, "https://papers.example/x");

    assertThat(underWay).hasValue(4);
    answers.countDown();
    for (Thread asker : askers) {
      asker.join();
    }

    assertThat(underWay).hasValue(5);
  }

  @Test
  void anotherSiteHasPlacesOfItsOwn() {
    CountDownLatch answers = new CountDownLatch(1);
    AtomicInteger underWay = new AtomicInteger();
    PoliteExchange exchange =
        new PoliteExchange(
            held(answers, underWay),
            new Waits(time, time, time, false),
            SiteRules.usual(),
            LastRequests.forgotten());

    ask(exchange, 5, "https://papers.example/x");
    ask(exchange, 1, "https://other.example/x");

    assertThat(underWay).hasValue(5);
    answers.countDown();
  }

  @Test
  void anInterruptEndsTheWaitForAPlace() {
    Thread.currentThread().interrupt();

    FetchException failure =
        failureOf(() -> spending.send(address("https://papers.example/papers"), Validators.NONE));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure.reason()).isEqualTo(Reason.INTERRUPTED);
  }

  private static Exchange held(CountDownLatch answers, AtomicInteger underWay) {
    return (address, held) -> {
      underWay.incrementAndGet();
      try {
        answers.await();
      } catch (InterruptedException e) {
        throw Waits.interrupted(address, e);
      }
      return answer(200);
    };
  }

  /** Asks from as many threads and returns when each of them has come to a halt. */
  private static List<Thread> ask(Exchange exchange, int times, String address) {
    List<Thread> askers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Thread asker =
          new Thread(() -> failureOf(() -> exchange.send(address(address), Validators.NONE)));
      asker.setDaemon(true);
      asker.start();
      while (asker.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      askers.add(asker);
    }
    return askers;
  }

  /** A site that wants 15 seconds between two requests. */
  private record Slow() implements SiteRules {
    @Override
    public int atOnce() {
      return 1;
    }

    @Override
    public Duration pause(URI address) {
      return Duration.ofSeconds(15);
    }

    @Override
    public String remedy() {
      return "wait";
    }

    @Override
    public Optional<String> reason(byte[] body) {
      return Optional.empty();
    }
  }

  /** Remembers in memory. */
  private static final class Remembered implements LastRequests {
    private final Map<String, Instant> asked = new HashMap<>();

    @Override
    public Optional<Instant> of(String server) {
      return Optional.ofNullable(asked.get(server));
    }

    @Override
    public void asked(String server, Instant at) {
      asked.put(server, at);
    }
  }

  private PoliteExchange run(LastRequests last) {
    return new PoliteExchange(
        (address, held) -> answer(200), new Waits(time, time, time, false), new Slow(), last);
  }

  @Test
  void thePauseIsKeptFromOneRunToTheNext() throws FetchException {
    LastRequests last = new Remembered();
    run(last).send(address("https://papers.example/x"), Validators.NONE);
    time.advance(Duration.ofSeconds(5));
    run(last).send(address("https://papers.example/y"), Validators.NONE);

    assertThat(time.passed()).isEqualTo(Duration.ofSeconds(15));
  }

  @Test
  void pagesAndApiAreRememberedApart() throws FetchException {
    LastRequests last = new Remembered();
    run(last).send(address("https://papers.example/x"), Validators.NONE);
    run(last).send(address("https://papers.example/api/x"), Validators.NONE);

    assertThat(time.passed()).isZero();
  }

  @Test
  void aRequestOfTheFutureIsNotBelieved() throws FetchException {
    LastRequests last = new Remembered();
    last.asked("https://papers.example pages", time.instant().plusSeconds(9000));
    run(last).send(address("https://papers.example/x"), Validators.NONE);

    assertThat(time.passed()).isZero();
  }
}
