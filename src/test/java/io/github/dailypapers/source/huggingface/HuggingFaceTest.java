package io.github.dailypapers.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Ages;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.support.Fixture;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages answer which question, and which answers are refused. */
class HuggingFaceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String SITE = "https://mirror.example/hf";

  private final HuggingFace source = new HuggingFace(URI.create(SITE + "/"));

  private List<Request> plan(String period) {
    return source.plan(Period.parse(period, TODAY), TODAY);
  }

  private static Request request(Kind kind) {
    return Request.of(kind, List.of(), Ages.GROWING);
  }

  private static Request day(LocalDate day) {
    return Request.day(day, List.of(), Ages.GROWING);
  }

  private Listing read(Request request, String fixture) throws PageException {
    return source.read(request, Fixture.page(fixture)).listing();
  }

  @Test
  void todayIsTheLatestListingWhateverTheClockSays() {
    assertThat(plan("today"))
        .containsExactly(
            Request.of(
                Kind.DAY,
                List.of(URI.create(SITE + "/papers"), URI.create(SITE + "/papers/date/" + TODAY)),
                Ages.GROWING));
  }

  @Test
  void aWeekThatTheSiteHasCutOffIsNoDay() {
    assertThatThrownBy(() -> read(request(Kind.DAY), "week-2026.html"))
        .isInstanceOf(PageException.class)
        .hasMessage("the site answered with another page than the one asked for");
  }

  @Test
  void aDayIsItsPageAndElseTheApi() {
    assertThat(plan("2025-11-19"))
        .containsExactly(
            Request.day(
                LocalDate.of(2025, 11, 19),
                List.of(
                    URI.create(SITE + "/papers/date/2025-11-19"),
                    URI.create(SITE + "/api/daily_papers?date=2025-11-19&limit=100")),
                Ages.ofDay(LocalDate.of(2025, 11, 19), 14, TODAY)));
  }

  @Test
  void aWeekIsItsSevenDaysInOrder() {
    assertThat(plan("2025-W47"))
        .extracting(request -> request.day().orElseThrow().getDayOfMonth())
        .containsExactly(17, 18, 19, 20, 21, 22, 23);
  }

  @Test
  void manyDaysAreAskedOfTheApiWhoseBudgetIsLarger() {
    assertThat(plan("2025-11"))
        .hasSize(30)
        .allSatisfy(
            request ->
                assertThat(request.addresses().get(0).getPath()).endsWith("/api/daily_papers"));
    assertThat(plan("2025-11-01..2025-11-14"))
        .allSatisfy(
            request -> assertThat(request.addresses().get(0).getPath()).contains("/papers/date/"));
  }

  @Test
  void daysOfWhichTheApiDoesNotStateTheDateAreAskedOfTheirPages() {
    List<Request> march = plan("2025-03");
    assertThat(march.get(15).addresses().get(0).getPath()).contains("/papers/date/");
    assertThat(march.get(16).addresses().get(0).getPath()).endsWith("/api/daily_papers");
  }

  @Test
  void nothingIsAskedForBeforeTheFirstListing() {
    assertThat(plan("2023-05")).hasSize(28);
    assertThat(plan("2022")).isEmpty();
    assertThat(plan("all")).hasSize(1301);
  }

  @Test
  void trendingIsAPageOfItsOwn() {
    assertThat(plan("trending").get(0).addresses())
        .containsExactly(URI.create(SITE + "/papers/trending"));
  }

  @Test
  void aSearchAsksTheApiAndElseThePage() {
    assertThat(source.search("slow & steady", 20).orElseThrow().addresses())
        .containsExactly(
            URI.create(SITE + "/api/papers/search?q=slow+%26+steady&limit=20"),
            URI.create(SITE + "/papers?q=slow+%26+steady"));
  }

  @Test
  void aPaperIsItsPageAndElseTheApi() {
    assertThat(source.paper(new PaperId("2511.10555")).addresses())
        .containsExactly(
            URI.create(SITE + "/papers/2511.10555"), URI.create(SITE + "/api/papers/2511.10555"));
  }

  @Test
  void aKeptPageStandsForTenMinutesWherePapersAreStillBeingAdded() {
    Freshness growing = Freshness.within(Duration.ofMinutes(10));
    assertThat(plan("today").get(0).freshness()).isEqualTo(growing);
    assertThat(plan("trending").get(0).freshness()).isEqualTo(growing);
    assertThat(source.search("agents", 20).orElseThrow().freshness()).isEqualTo(growing);
  }

  @Test
  void aKeptPaperStandsForAnHour() {
    assertThat(source.paper(new PaperId("2511.10555")).freshness())
        .isEqualTo(Freshness.within(Duration.ofHours(1)));
  }

  @Test
  void howLongAKeptDayStandsGoesByEachDayOfThePeriod() {
    assertThat(plan("all"))
        .allSatisfy(
            request ->
                assertThat(request.freshness())
                    .isEqualTo(Ages.ofDay(request.day().orElseThrow(), 14, TODAY)));
  }

  @Test
  void aListingIsNotPassedOffAsResultsOfASearch() {
    assertThatThrownBy(() -> read(request(Kind.SEARCH), "listing-2024.html"))
        .hasMessage("the site answered with another page than the one asked for");
  }

  @Test
  void theListOfADayIsNotPassedOffAsTrending() {
    assertThatThrownBy(() -> read(request(Kind.TRENDING), "listing-2024.html"))
        .isInstanceOf(PageException.class);
  }

  @Test
  void aListingIsNotPassedOffAsAPaper() {
    assertThatThrownBy(() -> read(request(Kind.PAPER), "listing-2024.html"))
        .isInstanceOf(PageException.class);
  }

  @Test
  void trendingPapersAreNotPassedOffAsADay() {
    assertThatThrownBy(() -> read(day(TODAY), "trending-2026.html"))
        .isInstanceOf(PageException.class);
  }

  @Test
  void cardsThatStateNoDayMayBeTrending() throws PageException {
    assertThat(read(request(Kind.TRENDING), "cards-2026.html").papers()).hasSize(2);
  }

  @Test
  void anEmptyPageOfADayIsADayWithoutPapers() throws PageException {
    assertThat(read(day(LocalDate.of(2026, 10, 14)), "empty-2026.html").papers()).isEmpty();
  }

  @Test
  void anEmptyLatestPageIsAFailure() {
    assertThatThrownBy(() -> read(request(Kind.DAY), "empty-2026.html"))
        .hasMessage("the page is a listing without a single paper");
  }

  @Test
  void anAnswerOfTheApiIsOfTheDayThatAllItsPapersState() throws PageException {
    Page page = Fixture.of("[" + entry("2026-10-14") + "," + entry("2026-10-14") + "]");
    assertThat(source.read(day(TODAY), page).listing().day()).contains(LocalDate.of(2026, 10, 14));
  }

  @Test
  void anAnswerOfTheApiWhosePapersDifferIsOfNoDay() throws PageException {
    Page page = Fixture.of("[" + entry("2026-10-14") + "," + entry("2026-10-15") + "]");
    assertThat(source.read(day(TODAY), page).listing().day()).isEmpty();
    assertThat(read(day(TODAY), "api-day.json").day()).isEmpty();
  }

  @Test
  void anEmptyAnswerOfTheApiIsADayWithoutPapers() throws PageException {
    assertThat(source.read(day(TODAY), Fixture.of("[]")).listing().papers()).isEmpty();
  }

  @Test
  void aFullAnswerOfTheApiGoesOnAtTheNextPage() throws PageException {
    Page page =
        new Page(URI.create(SITE + "/api/daily_papers?date=2026-10-14&limit=100"), entries(100));
    Answer answer = source.read(day(LocalDate.of(2026, 10, 14)), page);
    assertThat(answer.next())
        .contains(URI.create(SITE + "/api/daily_papers?date=2026-10-14&limit=100&p=1"));
  }

  @Test
  void aFullSecondAnswerGoesOnAtTheThird() throws PageException {
    Page page =
        new Page(
            URI.create(SITE + "/api/daily_papers?date=2026-10-14&limit=100&p=1"), entries(100));
    assertThat(source.read(day(LocalDate.of(2026, 10, 14)), page).next().orElseThrow().getQuery())
        .endsWith("&p=2");
  }

  @Test
  void aShortAnswerIsTheLast() throws PageException {
    Page page =
        new Page(URI.create(SITE + "/api/daily_papers?date=2026-10-14&limit=100"), entries(99));
    assertThat(source.read(day(LocalDate.of(2026, 10, 14)), page).next()).isEmpty();
  }

  @Test
  void onePaperOfTheApiIsRead() throws PageException {
    Listing listing = read(request(Kind.PAPER), "api-paper.json");
    assertThat(listing.kind()).isEqualTo(Kind.PAPER);
    assertThat(listing.papers()).extracting(Paper::id).containsExactly("2509.90444");
  }

  @Test
  void whatTheApiSaysBeforeItBreaksOffIsKept() throws PageException {
    Listing listing =
        source.read(day(TODAY), Fixture.of("[" + entry("2026-10-14") + ",{\"pap")).listing();
    assertThat(listing.papers()).hasSize(1);
    assertThat(listing.remarks().get(0).text()).isEqualTo("the answer is broken after paper 1");
    assertThat(listing.remarks().get(0).loss()).isTrue();
  }

  @Test
  void anAnswerOfTheApiThatIsNoListOfPapersIsRefused() {
    for (String body : List.of("[{", "{\"error\":\"x\"}", "[1]", "[{\"paper\":{}}]")) {
      assertThatThrownBy(() -> source.read(request(Kind.SEARCH), Fixture.of(body)))
          .isInstanceOf(PageException.class);
    }
    for (String body : List.of("{", "[]", "{\"error\":\"x\"}")) {
      assertThatThrownBy(() -> source.read(request(Kind.PAPER), Fixture.of(body)))
          .isInstanceOf(PageException.class);
    }
  }

  private static String entry(String day) {
    return "{\"paper\":{\"id\":\"2610.90001\",\"submittedOnDailyAt\":\"" + day + "T00:00:00Z\"}}";
  }

  private static byte[] entries(int number) {
    String all = (entry("2026-10-14") + ",").repeat(number);
    return ("[" + all.substring(0, all.length() - 1) + "]").getBytes(StandardCharsets.UTF_8);
  }
}
