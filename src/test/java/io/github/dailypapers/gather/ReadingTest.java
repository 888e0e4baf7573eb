package io.github.dailypapers.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.fetch.CachedFetcher;
import io.github.dailypapers.fetch.FetchException;
import io.github.dailypapers.fetch.FetchException.Reason;
import io.github.dailypapers.fetch.Fetcher;
import io.github.dailypapers.fetch.PageReader;
import io.github.dailypapers.page.DatedPage;
import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.Validators;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.huggingface.HuggingFace;
import io.github.dailypapers.support.FakeTime;
import io.github.dailypapers.support.MemoryStore;
import io.github.dailypapers.support.Pages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What becomes of one request. */
class ReadingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final Freshness FRESHNESS = Freshness.within(Duration.ofMinutes(7));
  private static final URI FIRST = URI.create("https://hf.example/papers/date/2026-11-19");
  private static final URI SECOND =
      URI.create("https://hf.example/api/daily_papers?date=2026-11-19&limit=100");

  private final Map<URI, String> pages = new HashMap<>();
  private final List<URI> asked = new ArrayList<>();
  private Reason reason = Reason.NOT_FOUND;

  private Page fetch(URI address) throws FetchException {
    asked.add(address);
    String page = pages.get(address);
    if (page == null) {
      throw new FetchException(reason, address, "there is no " + address, "look", null);
    }
    return new Page(address, page.getBytes(StandardCharsets.UTF_8));
  }

  private Outcome outcome(Request request) {
    return outcome(request, this::fetch);
  }

  private static Outcome outcome(Request request, Fetcher fetcher) {
    return new Reading(new HuggingFace(URI.create("https://hf.example")), fetcher).outcome(request);
  }

  private static Request dayRequest() {
    return Request.day(DAY, List.of(FIRST, SECOND), FRESHNESS);
  }

  private Outcome day() {
    return outcome(dayRequest());
  }

  private static URI more(int page) {
    return URI.create(SECOND + "&p=" + page);
  }

  private static Listing found(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Found.class);
    return ((Outcome.Found) outcome).listing();
  }

  private static Throwable cause(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed) outcome).cause();
  }

  // Where it is asked for

  @Test
  void theSecondAddressIsNotAskedWhereTheFirstAnswers() {
    pages.put(FIRST, Pages.day("2026-11-19", "2611.90001 One"));
    assertThat(found(day()).papers()).hasSize(1);
    assertThat(asked).containsExactly(FIRST);
  }

  /** The page of a day whose data is broken, so that it is read from its cards. */
  private static String cards(String time, String... ids) {
    StringBuilder page = new StringBuilder("<html><body class=\"DailyPapersPage\">" + time);
    for (String id : ids) {
      page.append("<article><h3><a href=\"/papers/%s\">A Title</a></h3></article>".formatted(id));
    }
    return page.append("</body></html>").toString();
  }

  @Test
  void aDayThatOneAddressGivesInPartIsAskedForAtTheNext() {
    pages.put(FIRST, cards("", "2611.90001", "2611.90002"));
    pages.put(SECOND, Pages.api("2026-11-19", "2611.90001 One", "2611.90002 Two"));
    Listing listing = found(day());
    assertThat(listing.remarks()).isEmpty();
    assertThat(listing.papers()).hasSize(2).allMatch(paper -> paper.abstractText() != null);
    assertThat(asked).containsExactly(FIRST, SECOND);
  }

  @Test
  void ofTwoPartsTheLongerCounts() {
    pages.put(FIRST, cards("", "2611.90001"));
    String three = Pages.api("2026-11-19", "2611.90001 One", "2611.90002 Two", "2611.90003 Three");
    pages.put(SECOND, three.substring(0, three.lastIndexOf("{\"paper\"")));
    Listing listing = found(day());
    assertThat(listing.papers()).hasSize(2);
    assertThat(listing.remarks()).hasSize(1).allMatch(Remark::loss);
  }

  @Test
  void thePartCountsWhereTheNextAddressHasNothing() {
    pages.put(FIRST, cards("", "2611.90001"));
    assertThat(found(day()).papers()).hasSize(1);
  }

  @Test
  void thePartOfAPageThatStatesNoDayIsOfAnotherIfTheNextKnowsOfNone() {
    pages.put(FIRST, cards("", "2611.90001"));
    pages.put(SECOND, "[]");
    assertThat(day()).isInstanceOf(Outcome.Missing.class);
  }

  @Test
  void thatAPartStatesAnotherDayDoesNotMakeTheDayOneWithoutAListing() {
    String other = cards("<time datetime=\"2026-11-18T00:00:00.000Z\">", "2611.90001");
    pages.put(FIRST, other);
    assertThat(day()).isInstanceOf(Outcome.Failed.class);
    pages.put(SECOND, Pages.api("2026-11-19", "2611.90002 Two"));
    assertThat(found(day()).papers()).hasSize(1);
  }

  @Test
  void thePartOfAPageThatStatesTheDayCountsEvenIfTheNextKnowsOfNone() {
    pages.put(FIRST, cards("<time datetime=\"2026-11-19T00:00:00.000Z\">", "2611.90001"));
    pages.put(SECOND, "[]");
    assertThat(found(day()).papers()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_FOUND", "CHALLENGED", "UNACCEPTABLE"})
  void theSecondAddressIsAskedWhereTheFirstHasNoPage(Reason why) {
    reason = why;
    pages.put(SECOND, Pages.api("2026-11-19", "2611.90001 One"));
    assertThat(found(day()).papers()).hasSize(1);
    assertThat(asked).containsExactly(FIRST, SECOND);
  }

  @Test
  void theSecondAddressIsAskedWhereTheFirstIsNotUnderstood() {
    pages.put(FIRST, "<html><h1>503 Unavailable</h1></html>");
    pages.put(SECOND, Pages.api("2026-11-19", "2611.90001 One"));
    assertThat(found(day()).papers()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NOT_FOUND", "CHALLENGED", "UNACCEPTABLE"})
  void aSiteThatFailsOrRefusesIsNotAskedElsewhere(Reason why) {
    reason = why;
    pages.put(SECOND, Pages.api("2026-11-19", "2611.90001 One"));
    assertThat(cause(day())).hasMessage("there is no " + FIRST);
    assertThat(asked).containsExactly(FIRST);
  }

  @Test
  void ofSeveralFailuresTheFirstIsTold() {
    pages.put(FIRST, "<html><h1>503 Unavailable</h1></html>");
    pages.put(SECOND, "{}");
    assertThat(cause(day()))
        .isInstanceOf(PageException.class)
        .hasMessage("the page is an error page (503 Unavailable)");
    assertThat(asked).containsExactly(FIRST, SECOND);
  }

  @Test
  void aDayThatIsNowhereMeansAnotherSite() {
    FetchException failure = (FetchException) cause(day());
    assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(failure).hasMessage("the site has no page /papers/date/2026-11-19");
  }

  @Test
  void aPaperThatIsNowhereDoesNotExist() {
    URI paper = URI.create("https://hf.example/papers/2611.90001");
    FetchException failure =
        (FetchException) cause(outcome(Request.papers(List.of(), List.of(paper), FRESHNESS)));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND);
  }

  @Test
  void whatIsNowhereToBeAskedForFails() {
    assertThat(cause(outcome(Request.day(DAY, List.of(), FRESHNESS))))
        .hasMessage("no address to ask");
  }

  // Which day is answered

  @Test
  void aDayAnsweredWithAnotherDaysListIsMissing() {
    pages.put(FIRST, Pages.day("2026-11-18", "2611.90001 One"));
    assertThat(day()).isEqualTo(new Outcome.Missing(DAY, Optional.of(LocalDate.of(2026, 11, 18))));
  }

  @Test
  void aDayAnsweredWithEntriesOfAnotherDayIsMissing() {
    pages.put(SECOND, Pages.api("2026-11-18", "2611.90001 One", "2611.90002 Two"));
    assertThat(day()).isEqualTo(new Outcome.Missing(DAY, Optional.of(LocalDate.of(2026, 11, 18))));
  }

  @Test
  void aDayWhoseListIsEmptyIsMissing() {
    pages.put(FIRST, Pages.day("2026-11-19"));
    assertThat(day()).isEqualTo(new Outcome.Missing(DAY, Optional.empty()));
  }

  @Test
  void whereNoDayIsAskedForAnyIsTheAnswer() {
    pages.put(FIRST, Pages.day("2026-11-18", "2611.90001 One"));
    Outcome latest = outcome(Request.of(Kind.DAY, List.of(FIRST), FRESHNESS));
    assertThat(found(latest).day()).contains(LocalDate.of(2026, 11, 18));
  }

  // Answers of several pages

  @Test
  void aFullAnswerIsFollowedByTheNextUntilOneIsNot() {
    pages.put(SECOND, Pages.api("2026-11-19", Pages.papers("2611.90", 100)));
    pages.put(more(1), Pages.api("2026-11-19", Pages.papers("2611.91", 100)));
    pages.put(more(2), Pages.api("2026-11-19", Pages.papers("2611.92", 3)));
    Listing listing = found(day());
    assertThat(listing.papers()).extracting(Paper::id).hasSize(203).doesNotHaveDuplicates();
    assertThat(listing.papers().get(202).id()).isEqualTo("2611.92002");
    assertThat(listing.day()).contains(DAY);
    assertThat(asked).containsExactly(FIRST, SECOND, more(1), more(2));
  }

  @Test
  void anEmptyPageBehindAFullOneIsTheEnd() {
    pages.put(SECOND, Pages.api("2026-11-19", Pages.papers("2611.90", 100)));
    pages.put(more(1), "[]");
    assertThat(found(day()).papers()).hasSize(100);
  }

  @Test
  void aListWhoseRestCannotBeHadIsNotTakenForWhole() {
    pages.put(SECOND, Pages.api("2026-11-19", Pages.papers("2611.90", 100)));
    assertThat(day()).isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void aSiteThatGivesTheSamePageAgainIsNotFollowedInACircle() {
    String same = Pages.api("2026-11-19", Pages.papers("2611.90", 100));
    pages.put(SECOND, same);
    pages.put(more(1), same);
    assertThat(found(day()).papers()).hasSize(100);
    assertThat(asked).containsExactly(FIRST, SECOND, more(1));
  }

  @Test
  void aListWithoutAnEndIsCutAndSaysSo() {
    pages.put(SECOND, Pages.api("2026-11-19", Pages.papers("2611.10", 100)));
    for (int i = 1; i < 40; i++) {
      pages.put(more(i), Pages.api("2026-11-19", Pages.papers("2611." + (10 + i), 100)));
    }
    Listing listing = found(day());
    assertThat(listing.papers()).hasSize(2000);
    assertThat(listing.remarks())
        .containsExactly(new Remark("the list goes on after paper 2000", true));
  }

  // Kept pages

  /** Keeps what is understood of the pages of this test. */
  private Fetcher keeping(MemoryStore store) {
    FakeTime time = new FakeTime();
    return new CachedFetcher(
        store,
        () -> (address, kept) -> new DatedPage(fetch(address), Validators.NONE, time.instant()),
        time,
        false,
        (deed, cause) -> {
          throw new AssertionError(cause);
        });
  }

  @Test
  void everyPageOfAnAnswerIsReadWithTheFreshnessOfItsRequest() {
    pages.put(SECOND, Pages.api("2026-11-19", Pages.papers("2611.90", 100)));
    pages.put(more(1), "[]");
    List<Freshness> asked = new ArrayList<>();
    Fetcher fetcher =
        new Fetcher() {
          @Override
          public Page fetch(URI address) throws FetchException {
            return ReadingTest.this.fetch(address);
          }

          @Override
          public <T> T read(URI address, Freshness freshness, PageReader<T> reader)
              throws IOException {
            asked.add(freshness);
            return Fetcher.super.read(address, freshness, reader);
          }
        };
    assertThat(outcome(dayRequest(), fetcher)).isInstanceOf(Outcome.Found.class);
    assertThat(asked).containsExactly(FRESHNESS, FRESHNESS, FRESHNESS);
  }

  @Test
  void whatIsUnderstoodIsKeptUnderItsAddress() {
    MemoryStore store = new MemoryStore();
    pages.put(FIRST, Pages.day("2026-11-19", "2611.90001 One"));
    found(outcome(dayRequest(), keeping(store)));
    assertThat(store.addresses()).containsExactly(FIRST);
  }

  @Test
  void whatIsNotUnderstoodIsNotKept() {
    MemoryStore store = new MemoryStore();
    pages.put(FIRST, "<html><h1>503 Unavailable</h1></html>");
    pages.put(SECOND, Pages.api("2026-11-19", "2611.90001 One"));
    found(outcome(dayRequest(), keeping(store)));
    assertThat(store.addresses()).containsExactly(SECOND);
  }

  @Test
  void aKeptAnswerOfSeveralPagesIsReadWithoutTheSite() {
    MemoryStore store = new MemoryStore();
    pages.put(SECOND, Pages.api("2026-11-19", Pages.papers("2611.90", 100)));
    pages.put(more(1), Pages.api("2026-11-19", Pages.papers("2611.91", 3)));
    Request request = Request.day(DAY, List.of(SECOND), FRESHNESS);
    Listing first = found(outcome(request, keeping(store)));
    pages.clear();
    assertThat(found(outcome(request, keeping(store)))).isEqualTo(first);
  }
}
