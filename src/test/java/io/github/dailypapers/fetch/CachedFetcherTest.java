package io.github.dailypapers.fetch;

import static io.github.dailypapers.fetch.Failures.failureOf;
import static io.github.dailypapers.support.Site.page;
import static io.github.dailypapers.support.Site.redirect;
import static io.github.dailypapers.support.Site.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.MemoryStore;
import io.github.dailypapers.support.Site;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which pages are asked for, which are kept, and what a store that fails does not spoil. */
@Timeout(60)
final class CachedFetcherTest {
  private static final Duration AGE = Duration.ofMinutes(10);
  private static final Freshness FRESHNESS = Freshness.within(AGE);

  private final Site site = new Site();
  private final FakeTime time = new FakeTime();
  private final MemoryStore store = new MemoryStore();
  private final AtomicInteger connects = new AtomicInteger();
  private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void closeSite() {
    site.close();
  }

  private CachedFetcher fetcher(Connecting network, boolean refresh) {
    return new CachedFetcher(
        store,
        network,
        time,
        refresh,
        (deed, cause) -> troubles.add(deed + " " + cause.getMessage()));
  }

  private CachedFetcher fetcher() {
    return fetcher(this::connect, false);
  }

  private HttpFetcher connect() throws FetchException {
    connects.incrementAndGet();
    return HttpFetcher.create(
        new FetchSettings(
            site.at("/"),
            Optional.empty(),
            "dailypapers",
            Map.of(),
            SiteRules.usual(),
            LastRequests.forgotten(),
            false,
            time,
            time,
            time));
  }

  /** Understands every page but those that say that they are broken. */
  private static String understand(Page page) throws IOException {
    if (page.text().startsWith("broken")) {
      throw new IOException("not understood: " + page.text());
    }
    return page.text();
  }

  private String read(Fetcher fetcher, String path) throws IOException {
    return fetcher.read(site.at(path), FRESHNESS, CachedFetcherTest::understand);
  }

  private String read(String path) throws IOException {
    return read(fetcher(), path);
  }

  private int requests() {
    return site.requests().size();
  }

  private String keptText(String path) {
    return store.kept(site.at(path)).page().text();
  }

  // Age

  @Test
  void aPageThatIsFreshIsNotAskedForAgain() throws IOException {
    site.on("/papers", page("one"), page("two"));
    read("/papers");
    time.advance(AGE.minusNanos(1));

    assertThat(read("/papers")).isEqualTo("one");
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void forAPageThatIsFreshNoConnectionIsMade() throws IOException {
    site.on("/papers", page("one"));
    read("/papers");

    Connecting none =
        () -> {
          throw new AssertionError("the network is not needed");
        };

    assertThat(read(fetcher(none, false), "/papers")).isEqualTo("one");
  }

  @Test
  void aPageThatIsOldIsAskedForByItsValidators() throws IOException {
    site.on("/papers", page("one").header("ETag", "\"1\""), page("two").header("ETag", "\"2\""));
    read("/papers");
    time.advance(AGE);

    assertThat(read("/papers")).isEqualTo("two");
    assertThat(site.requests().get(1).headers()).containsEntry("if-none-match", "\"1\"");
  }

  @Test
  void aPageThatIsUnchangedIsAnsweredAndFreshAgain() throws IOException {
    site.on("/papers", page("one").header("ETag", "\"1\""), status(304));
    read("/papers");
    time.advance(AGE);

    assertThat(read("/papers")).isEqualTo("one");
    assertThat(store.kept(site.at("/papers")).asOf()).isEqualTo(time.instant());
    assertThat(read("/papers")).isEqualTo("one");
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void aPageThatHasChangedTakesThePlaceOfTheKeptOne() throws IOException {
    site.on("/papers", page("one").header("ETag", "\"1\""), page("two").header("ETag", "\"2\""));
    read("/papers");
    time.advance(AGE);
    read("/papers");

    DatedPage kept = store.kept(site.at("/papers"));
    assertThat(kept.page().text()).isEqualTo("two");
    assertThat(kept.validators().etag()).contains("\"2\"");
    assertThat(kept.asOf()).isEqualTo(time.instant());
  }

  @Test
  void onRefreshAFreshPageIsAskedForByItsValidators() throws IOException {
    site.on("/papers", page("one").header("ETag", "\"1\""), status(304));
    read("/papers");

    assertThat(read(fetcher(this::connect, true), "/papers")).isEqualTo("one");
    assertThat(site.requests().get(1).headers()).containsEntry("if-none-match", "\"1\"");
  }

  @Test
  void aPageIsKeptForTheAddressThatWasAsked() throws IOException {
    site.on("/papers", redirect("/papers/date/2026-11-24"));
    site.on("/papers/date/2026-11-24", page("one"));
    read("/papers");

    assertThat(store.addresses()).containsExactly(site.at("/papers"));
    assertThat(store.kept(site.at("/papers")).page().address())
        .isEqualTo(site.at("/papers/date/2026-11-24"));
    assertThat(read("/papers")).isEqualTo("one");
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void aPageAskedForWithoutAnAgeIsNeitherTakenFromTheStoreNorKept() throws IOException {
    site.on("/papers", page("one"), page("two"));
    read("/papers");

    assertThat(fetcher().fetch(site.at("/papers")).text()).isEqualTo("two");
    assertThat(keptText("/papers")).isEqualTo("one");
  }

  // Failures of the site

  @Test
  void aFailureOfTheSiteLeavesTheKeptPageAlone() throws IOException {
    site.on("/papers", page("one"), status(404));
    read("/papers");
    time.advance(AGE);

    FetchException failure = failureOf(() -> read("/papers"));

    assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
    assertThat(keptText("/papers")).isEqualTo("one");
    assertThat(store.kept(site.at("/papers")).asOf()).isEqualTo(FakeTime.START);
  }

  @Test
  void aConnectionThatCannotBeMadeIsTold() {
    FetchException cause = new FetchException(Reason.NOT_PERMITTED, site.at("/"), "bad", "", null);
    Connecting failing =
        () -> {
          throw cause;
        };

    assertThat(failureOf(() -> read(fetcher(failing, false), "/papers"))).isSameAs(cause);
  }

  // Pages that are not understood

  @Test
  void aPageThatIsNotUnderstoodIsNotKept() {
    site.on("/papers", page("broken"));

    assertThatThrownBy(() -> read("/papers")).hasMessage("not understood: broken");
    assertThat(store.addresses()).isEmpty();
    assertThat(requests()).isEqualTo(1);
  }

  @Test
  void aChangedPageThatIsNotUnderstoodLeavesTheKeptOneAlone() throws IOException {
    site.on("/papers", page("one"), page("broken"));
    read("/papers");
    time.advance(AGE);

    assertThatThrownBy(() -> read("/papers")).hasMessage("not understood: broken");
    assertThat(keptText("/papers")).isEqualTo("one");
    assertThat(requests()).isEqualTo(2);
  }

  @Test
  void aKeptPageThatIsNotUnderstoodIsAskedForAnew() throws IOException {
    keepBroken();
    site.on("/papers", page("one"));

    assertThat(read("/papers")).isEqualTo("one");
    assertThat(site.requests().get(1).headers()).doesNotContainKey("if-none-match");
    assertThat(keptText("/papers")).isEqualTo("one");
  }

  @Test
  void aKeptPageThatIsUnchangedButNotUnderstoodIsAskedForAnew() throws IOException {
    keepBroken();
    time.advance(AGE);
    site.on("/papers", status(304), page("one"));

    assertThat(read("/papers")).isEqualTo("one");
    assertThat(site.requests().get(1).headers()).containsKey("if-none-match");
    assertThat(site.requests().get(2).headers()).doesNotContainKey("if-none-match");
    assertThat(keptText("/papers")).isEqualTo("one");
  }

  @Test
  void aPageThatIsNotUnderstoodEvenAnewIsAskedForOnce() throws IOException {
    keepBroken();
    site.on("/papers", page("broken anew"));

    assertThatThrownBy(() -> read("/papers")).hasMessage("not understood: broken anew");
    assertThat(requests()).isEqualTo(2);
  }

  /** Keeps a page that another reader has understood. */
  private void keepBroken() throws IOException {
    site.on("/papers", page("broken").header("ETag", "\"1\""));
    fetcher().read(site.at("/papers"), FRESHNESS, Page::text);
  }

  // A store that fails

  @Test
  void aStoreThatCannotBeReadIsToldOfOnceAndKeepsNoPageBack() throws IOException {
    store.makeUnreadable();
    site.on("/papers", page("one"), page("two"));
    CachedFetcher fetcher = fetcher();

    assertThat(read(fetcher, "/papers")).isEqualTo("one");
    assertThat(read(fetcher, "/papers")).isEqualTo("two");
    assertThat(troubles).containsExactly("FIND cannot read");
    assertThat(keptText("/papers")).isEqualTo("two");
  }

  @Test
  void aStoreThatCannotBeWrittenIsToldOfOnceAndKeepsNoPageBack() throws IOException {
    store.makeUnwritable();
    site.on("/papers", page("one"), page("two"));
    CachedFetcher fetcher = fetcher();

    assertThat(read(fetcher, "/papers")).isEqualTo("one");
    assertThat(read(fetcher, "/papers")).isEqualTo("two");
    assertThat(troubles).containsExactly("KEEP cannot write");
  }

  @Test
  void eachKindOfTroubleIsToldOf() throws IOException {
    store.makeUnreadable();
    store.makeUnwritable();
    site.on("/papers", page("one"));

    assertThat(read("/papers")).isEqualTo("one");
    assertThat(troubles).containsExactly("FIND cannot read", "KEEP cannot write");
  }

  @Test
  void aFreshPageIsAnsweredFromAStoreThatCannotBeWritten() throws IOException {
    site.on("/papers", page("one"));
    read("/papers");
    store.makeUnwritable();

    assertThat(read("/papers")).isEqualTo("one");
    assertThat(troubles).isEmpty();
  }

  // Several at once

  @Test
  void severalPagesAreHadAtOnce() throws Exception {
    for (int i = 0; i < 4; i++) {
      site.on("/" + i, page("page " + i));
    }

    assertThat(readAtOnce(fetcher())).containsExactly("page 0", "page 1", "page 2", "page 3");
    assertThat(store.addresses()).hasSize(4);
  }

  @Test
  void whoeverNeedsAConnectionWhileItIsMadeWaitsForIt() throws Exception {
    site.on("/papers", page("one"));
    List<Thread> others = Collections.synchronizedList(new ArrayList<>());
    List<CachedFetcher> fetchers = new ArrayList<>();
    Connecting network =
        () -> {
          HttpFetcher connected = connect();
          if (connects.get() == 1) {
            Thread other = new Thread(() -> failureOf(() -> read(fetchers.get(0), "/papers")));
            other.setDaemon(true);
            other.start();
            others.add(other);
            while (other.getState() != Thread.State.BLOCKED && connects.get() == 1) {
              Thread.onSpinWait();
            }
          }
          return connected;
        };
    fetchers.add(fetcher(network, false));

    read(fetchers.get(0), "/papers");
    others.get(0).join();

    assertThat(connects).hasValue(1);
  }

  @Test
  void aTroubleMetByAllAtOnceIsToldOfOnce() throws Exception {
    store.makeUnwritable();
    for (int i = 0; i < 4; i++) {
      site.on("/" + i, page("page " + i));
    }

    assertThat(readAtOnce(fetcher())).hasSize(4);
    assertThat(troubles).containsExactly("KEEP cannot write");
  }

  /** What four threads read that come to understand their pages only together. */
  private List<String> readAtOnce(Fetcher fetcher) throws Exception {
    CyclicBarrier together = new CyclicBarrier(4);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> reading = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        URI address = site.at("/" + i);
        reading.add(
            threads.submit(
                () -> fetcher.read(address, FRESHNESS, page -> understandWith(together, page))));
      }
      List<String> texts = new ArrayList<>();
      for (Future<String> text : reading) {
        texts.add(text.get(60, TimeUnit.SECONDS));
      }
      return texts;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String understandWith(CyclicBarrier others, Page page) throws IOException {
    try {
      others.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return understand(page);
  }
}
