package io.github.dailypapers.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.huggingface.HuggingFace;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several requests at once, and their outcomes in order. */
@Timeout(60)
class GatheringTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final Freshness ANY_AGE = Freshness.within(Duration.ofDays(1));
  private static final int AT_ONCE = 4;
  private static final int AHEAD = 8;
  private static final int HOPELESS = 4;

  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();

  /** Waits for another thread; checked exceptions become errors. */
  private interface Wait {
    void await() throws InterruptedException, BrokenBarrierException;
  }

  private static void await(Wait wait) {
    try {
      wait.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new AssertionError(e);
    }
  }

  /** Requests for {@code count} days, which count how many of them were looked at. */
  private List<Request> days(int count) {
    return new AbstractList<>() {
      @Override
      public Request get(int index) {
        taken.incrementAndGet();
        LocalDate day = FIRST.plusDays(index);
        URI address = URI.create("https://hf.example/papers/date/" + day);
        return Request.day(day, List.of(address), ANY_AGE);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  /** How many days after the first {@code address} is of. */
  private static int index(URI address) {
    String path = address.getPath();
    return LocalDate.parse(path.substring(path.length() - 10)).getDayOfYear() - 1;
  }

  private Page page(URI address) {
    asked.incrementAndGet();
    String path = address.getPath();
    String day = path.substring(path.length() - 10);
    return new Page(address, Pages.day(day, "2611.90001 One").getBytes(StandardCharsets.UTF_8));
  }

  private FetchException failure(URI address) {
    asked.incrementAndGet();
    return new FetchException(Reason.UNREACHABLE, address, "down", "wait", null);
  }

  private static Gathering gathering(List<Request> requests, Fetcher fetcher) {
    return new Gathering(
        new HuggingFace(URI.create("https://hf.example")), fetcher, requests, Optional.empty());
  }

  private static List<Outcome> all(Gathering gathering) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (gathering) {
      for (Optional<Outcome> next = gathering.next(); next.isPresent(); next = gathering.next()) {
        outcomes.add(next.get());
      }
    }
    return outcomes;
  }

  // Order and number

  @Test
  void outcomesComeInTheOrderOfTheirRequestsWhicheverIsAnsweredFirst() throws IOException {
    CountDownLatch third = new CountDownLatch(1);
    List<Outcome> outcomes =
        all(
            gathering(
                days(9),
                address -> {
                  if (index(address) == 0) {
                    await(third::await);
                  } else if (index(address) == 2) {
                    third.countDown();
                  }
                  return page(address);
                }));
    assertThat(outcomes)
        .extracting(outcome -> ((Outcome.Found) outcome).listing().day().orElseThrow())
        .hasSize(9)
        .isSorted();
  }

  @Test
  void fourAreUnderWayAtOnceAndNoMore() throws IOException {
    CyclicBarrier four = new CyclicBarrier(AT_ONCE);
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Outcome> outcomes =
        all(
            gathering(
                days(3 * AT_ONCE),
                address -> {
                  most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                  await(four::await);
                  underWay.decrementAndGet();
                  return page(address);
                }));
    assertThat(outcomes).hasSize(3 * AT_ONCE);
    assertThat(most).hasValue(AT_ONCE);
  }

  @Test
  void onlySomeAreAskedForAhead() throws IOException {
    try (Gathering gathering = gathering(days(100), this::page)) {
      assertThat(taken).hasValue(0);
      assertThat(gathering.next()).isPresent();
      assertThat(taken).hasValue(AHEAD);
      assertThat(gathering.next()).isPresent();
      assertThat(taken).hasValue(AHEAD + 1);
    }
  }

  @Test
  void oneAloneIsAskedForWithoutAThread() throws IOException {
    List<Thread> threads = new ArrayList<>();
    List<Outcome> outcomes =
        all(
            gathering(
                days(1),
                address -> {
                  threads.add(Thread.currentThread());
                  return page(address);
                }));
    assertThat(outcomes).hasSize(1);
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void nothingComesOfNoRequests() throws IOException {
    assertThat(all(gathering(List.of(), this::page))).isEmpty();
  }

  // Failures

  @Test
  void afterRepeatedFailuresTheRestIsNotAskedFor() throws IOException {
    List<Outcome> outcomes =
        all(
            gathering(
                days(100),
                address -> {
                  throw failure(address);
                }));
    assertThat(outcomes)
        .hasSize(100)
        .allSatisfy(outcome -> assertThat(((Outcome.Failed) outcome).cause()).hasMessage("down"));
    assertThat(asked).hasValueLessThan(HOPELESS + AHEAD);
  }

  @Test
  void failuresAmongSuccessesAreNoReasonToGiveUp() throws IOException {
    List<Outcome> outcomes =
        all(
            gathering(
                days(40),
                address -> {
                  if (index(address) % HOPELESS != 0) {
                    throw failure(address);
                  }
                  return page(address);
                }));
    assertThat(asked).hasValue(40);
    assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Found.class).hasSize(40);
  }

  @Test
  void aMistakeOfTheProgramIsNotTakenForAFailureOfTheSite() {
    RuntimeException mistake = new IllegalArgumentException("oops");
    assertThatThrownBy(
            () ->
                all(
                    gathering(
                        days(2),
                        address -> {
                          throw mistake;
                        })))
        .hasCause(mistake);
  }

  // Waiting and ending

  @Test
  void whoeverWatchesIsCalledWhileAnOutcomeIsWaitedFor() throws IOException {
    CountDownLatch watched = new CountDownLatch(2);
    Gathering gathering =
        new Gathering(
            new HuggingFace(URI.create("https://hf.example")),
            address -> {
              await(watched::await);
              return page(address);
            },
            days(1),
            Optional.of(watched::countDown));
    assertThat(all(gathering)).hasSize(1);
  }

  @Test
  void whatIsUnderWayAtTheEndIsStopped() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Gathering gathering =
        gathering(
            days(2),
            address -> {
              if (index(address) == 1) {
                begun.countDown();
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  stopped.countDown();
                }
              }
              return page(address);
            })) {
      assertThat(gathering.next()).isPresent();
      begun.await();
    }
    assertThat(stopped.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoeverIsInterruptedStopsWaiting() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    try (Gathering gathering =
        gathering(
            days(2),
            address -> {
              await(never::await);
              return page(address);
            })) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(gathering::next).hasMessage("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
