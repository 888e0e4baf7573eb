package io.github.dailypapers.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Ages;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.UnlistedException;
import io.github.dailypapers.support.ArxivFeeds;
import io.github.dailypapers.support.ArxivPages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** arXiv as a source: its questions, and which page answers which of them. */
class ArxivTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 19);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final URI ADDRESS = URI.create("https://arxiv.org/list/cs.CL/new");
  private static final Request LATEST = Request.of(Kind.DAY, List.of(ADDRESS), Ages.GROWING);
  private static final Request OF_DAY = Request.day(DAY, List.of(ADDRESS), Ages.SETTLED);
  private static final Request OF_MONTH =
      Request.month(YearMonth.of(2026, 5), List.of(ADDRESS), Ages.SETTLED);

  private static Arxiv arxiv(String... category) {
    return new Arxiv(
        ArxivSite.home(),
        new ArxivRules(Optional.empty()),
        category.length == 0 ? Optional.empty() : Optional.of(category[0]));
  }

  private static Answer read(Request request, String body) throws PageException {
    return arxiv("cs.CL").read(request, new Page(ADDRESS, body.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<PaperId> ids(int count) {
    List<PaperId> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(new PaperId("2611.%05d".formatted(i)));
    }
    return ids;
  }

  @Test
  void itIsCalledAfterItsCategory() {
    assertThat(arxiv("cs.CL").name()).isEqualTo("arxiv:cs.CL");
    assertThat(arxiv().name()).isEqualTo("arxiv");
  }

  @Test
  void withoutACategoryNothingIsListed() {
    assertThatThrownBy(() -> arxiv().plan(new Period.Latest(), TODAY))
        .isInstanceOf(UnlistedException.class)
        .hasMessage("arXiv lists papers by category");
  }

  @Test
  void muchIsReadAsLittleIs() throws UnlistedException {
    Period days = Period.parse("2026-11-19..2026-11-24", TODAY);
    assertThat(arxiv("cs.CL").bulk(days, TODAY)).isEqualTo(arxiv("cs.CL").plan(days, TODAY));
  }

  @Test
  void theApiIsAskedForPapersTwoHundredAtATimeAndTwiceIfItGivesNone() {
    List<Request> requests = arxiv().details(ids(401));
    assertThat(requests)
        .extracting(request -> request.papers().size())
        .containsExactly(200, 200, 1);
    assertThat(requests)
        .allSatisfy(
            request -> {
              assertThat(request.kind()).isEqualTo(Kind.PAPER);
              assertThat(request.addresses()).hasSize(2);
              assertThat(request.addresses().get(0)).isEqualTo(request.addresses().get(1));
            });
    assertThat(requests.get(2).addresses().get(0))
        .isEqualTo(URI.create("https://export.arxiv.org/api/query?id_list=2611.00400"));
  }

  @Test
  void papersThatArxivCannotKnowAreNotAskedFor() {
    List<PaperId> ids = List.of(new PaperId("2024.acl-long.1"), new PaperId("hep-th/9901001"));
    assertThat(arxiv().details(ids))
        .singleElement()
        .extracting(Request::papers)
        .isEqualTo(List.of(new PaperId("hep-th/9901001")));
    assertThat(arxiv().details(List.of())).isEmpty();
  }

  @Test
  void theNewestAnnouncementAnswersForTheLatestAndForNothingElse() throws PageException {
    String page = ArxivPages.newest("2026-11-24", "new 2611.90001 Kites");
    Answer answer = read(LATEST, page);
    assertThat(answer.listing().day()).contains(TODAY);
    assertThat(answer.listing().kind()).isEqualTo(Kind.DAY);
    assertThat(answer.brief()).isFalse();
    assertThat(answer.next()).isEmpty();
    assertRefused(OF_DAY, page);
    assertRefused(OF_MONTH, page);
  }

  @Test
  void thePageOfADayAnswersForADayAndForNothingElse() throws PageException {
    String page = ArxivPages.catchup("2026-11-19", "new 2611.90001 Kites");
    assertThat(read(OF_DAY, page).listing().papers())
        .extracting(Paper::listedOn)
        .containsExactly(DAY);
    assertRefused(LATEST, page);
    assertRefused(OF_MONTH, page);
  }

  @Test
  void thePageOfAMonthAnswersForAMonthAndLeavesAbstractsOut() throws PageException {
    String page = ArxivPages.month("2026-05", "2605.90001 Kites");
    Answer answer = read(OF_MONTH, page);
    assertThat(answer.brief()).isTrue();
    assertThat(answer.listing().kind()).isEqualTo(Kind.PERIOD);
    assertThat(answer.listing().day()).isEmpty();
    assertRefused(LATEST, page);
    assertRefused(OF_DAY, page);
  }

  private static void assertRefused(Request request, String page) {
    assertThatThrownBy(() -> read(request, page))
        .isInstanceOf(PageException.class)
        .hasMessageContaining("another page than the one asked for");
  }

  @Test
  void theReasonWhyNothingWasAnnouncedIsARemark() throws PageException {
    assertThat(read(OF_DAY, ArxivPages.catchup("2026-11-22")).listing().remarks())
        .containsExactly(new Remark("Sunday: arXiv announces Monday to Friday", false));
    assertThat(read(OF_DAY, ArxivPages.catchup("2026-11-19")).listing().remarks())
        .containsExactly(new Remark("arXiv announced nothing", false));
  }

  @Test
  void aFeedIsNeverTakenForTheWhole() throws PageException {
    Answer answer = read(LATEST, ArxivFeeds.rss("Tue, 24 Nov 2026", "new 2611.90001 Kites"));
    assertThat(answer.listing().day()).contains(TODAY);
    assertThat(answer.listing().remarks())
        .containsExactly(
            new Remark(
                "from arXiv's feed, as its page could not be had; it may be of the day before",
                true));
  }

  @Test
  void anAnswerOfTheApiIsASearchOrPapersAsItWasAsked() throws PageException {
    Request search = arxiv().search("kites", 7).orElseThrow();
    assertThat(search.addresses().get(0))
        .isEqualTo(
            URI.create("https://export.arxiv.org/api/query?search_query=all:kites&max_results=7"));
    Listing found = read(search, ArxivFeeds.api("2611.90001 Kites")).listing();
    assertThat(found.kind()).isEqualTo(Kind.SEARCH);
    Request paper = arxiv().paper(new PaperId("2611.90001"));
    Listing one = read(paper, ArxivFeeds.api("2611.90001 Kites")).listing();
    assertThat(one.kind()).isEqualTo(Kind.PAPER);
    assertThat(one.papers()).isEqualTo(found.papers());
  }
}
