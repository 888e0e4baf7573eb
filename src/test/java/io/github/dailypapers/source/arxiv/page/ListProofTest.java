package io.github.dailypapers.source.arxiv.page;

import static io.github.dailypapers.source.arxiv.page.ListPages.DAY;
import static io.github.dailypapers.source.arxiv.page.ListPages.at;
import static io.github.dailypapers.source.arxiv.page.ListPages.entry;
import static io.github.dailypapers.source.arxiv.page.ListPages.paging;
import static io.github.dailypapers.source.arxiv.page.ListPages.saved;
import static io.github.dailypapers.source.arxiv.page.ListPages.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.PageException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a listing is whole, and where it goes on. */
class ListProofTest {
  private static final String MONTH = "<h2>Authors and titles for January 2026 </h2>";
  private static final String CATCHUP = "<h1>Catchup results for Kites on Thu, 13 Aug 2026</h1>";

  private static String refusal(Page page) {
    PageException refused = catchThrowableOfType(PageException.class, () -> ListPage.read(page));
    assertThat(refused).isNotNull();
    assertThat(refused.hint()).isNotBlank();
    return String.valueOf(refused.getMessage());
  }

  private static String entries(int first, int last) {
    StringBuilder entries = new StringBuilder();
    for (int i = first; i <= last; i++) {
      entries.append(entry(i));
    }
    return entries.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New submissions (showing 3 of 3 entries)"
            + "|the page lists 2 of the 3 new submissions it announces",
        "Cross submissions (continued, showing last 3 of 9 entries)"
            + "|the page lists 2 of the 3 cross-lists it announces",
        "Replacement submissions (showing first 85 of 90 entries )"
            + "|the page lists 2 of the 85 replacements it announces",
        "Thu, 13 Aug 2026 (showing first 3 of 92 entries )"
            + "|the page lists 2 of the 3 entries of 2026-08-13 it announces",
        "New submissions (showing 1 of 1 entries)"
            + "|the page lists 2 new submissions but announces 1",
        "Cross submissions (showing 0 of 4 entries)|the page lists 2 cross-lists but announces 0"
      })
  void aSectionMustHaveWhatItAnnounces(String heading, String message) {
    assertThat(refusal(at("/list/cs.CL/new", DAY, section(heading, entries(1, 2)))))
        .isEqualTo(message);
  }

  @Test
  void aSectionThatIsAnnouncedAndEmptyIsNotMissed() {
    assertThat(
            refusal(
                at(
                    "/list/cs.CL/new",
                    DAY,
                    section("New submissions (showing 1 of 1 entries)", entry(1)),
                    section("Cross submissions (showing 4 of 4 entries)"))))
        .isEqualTo("the page lists 0 of the 4 cross-lists it announces");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|5|entry 1 is missing of the 5 that the page counts",
        "3|5|entries 1 to 2 are missing of the 5 that the page counts",
        "1|3|entries 4 to 5 are missing of the 5 that the page counts",
        "1|6|the page ends with entry 6 instead of entry 5"
      })
  void theTotalMustBeThere(int first, int last, String message) {
    String entries = entries(first, last);
    assertThat(refusal(at("/list/cs.CL/2026-01", MONTH, paging(5), entries))).isEqualTo(message);
  }

  @Test
  void aPageMustBeginWhereItsAddressSays() {
    String paging = paging(60, "1-25*", "26-50", "51-60");
    assertThat(refusal(at("/list/cs.CL/2026-01?skip=25&show=25", MONTH, paging, entries(1, 25))))
        .isEqualTo("the page begins with entry 1 instead of entry 26");
  }

  @Test
  void aPageOfSeveralMustHaveTheEntriesItSaysItHas() {
    String paging = paging(60, "1-25", "26-50*", "51-60");
    assertThat(refusal(at("/list/cs.CL/2026-01?skip=25&show=25", MONTH, paging, entries(26, 49))))
        .isEqualTo("entry 50 is missing of the 60 that the page counts");
    assertThat(refusal(saved(MONTH, paging, entries(28, 50))))
        .isEqualTo("entries 26 to 27 are missing of the 60 that the page counts");
  }

  @Test
  void numbersMustGoOnThroughTheSections() {
    assertThat(
            refusal(
                at(
                    "/list/cs.CL/new",
                    DAY,
                    paging(9),
                    section("New submissions (showing 2 of 2 entries)", entries(1, 2)),
                    section("Replacement submissions (showing 3 of 3 entries)", entries(7, 9)))))
        .isEqualTo("the numbers of the entries leave out 3 to 6");
  }

  @Test
  void gapsInNumbersOfAnExcerptAreALoss() throws PageException {
    ListPage list =
        ListPage.read(saved(DAY, entry(1), entry(3), entries(5, 6), entry(6), entries(9, 10)));
    assertThat(list.papers()).hasSize(7);
    assertThat(list.last()).isEqualTo(10);
    assertThat(list.remarks())
        .containsExactly(
            new Remark(
                "the numbers of the entries leave out 2, 4, 7 (6 stands there), 7 to 8", true));
  }

  @Test
  void manyGapsAreNotAllTold() throws PageException {
    String[] content = new String[100];
    for (int i = 0; i < content.length; i++) {
      content[i] = entry(1 + 2 * i);
    }
    Remark remark = ListPage.read(saved(content)).remarks().get(0);
    assertThat(remark.text()).endsWith(", and more").hasSizeLessThan(160);
  }

  @Test
  void entriesWithoutNumbersAreCounted() throws PageException {
    String[] entries = {"[1]", "[x]", "(3)"};
    StringBuilder content = new StringBuilder(MONTH);
    for (String number : entries) {
      content.append("<dt>").append(number).append(" <a href='/abs/2608.90001'>x</a></dt>");
      content.append(ListPages.description("A", ""));
    }
    ListPage list = ListPage.read(saved(content.toString(), paging(3)));
    assertThat(list.first()).isEqualTo(1);
    assertThat(list.last()).isEqualTo(3);
    assertThat(refusal(saved(content.toString(), paging(4))))
        .isEqualTo("entry 4 is missing of the 4 that the page counts");
  }

  @Test
  void everySavedPageOfSeveralIsWhole() throws PageException {
    ListPage list =
        ListPage.read(saved(MONTH, paging(60, "1-25", "26-50*", "51-60"), entries(26, 50)));
    assertThat(list.total()).hasValue(60);
    assertThat(list.first()).isEqualTo(26);
    assertThat(list.last()).isEqualTo(50);
    assertThat(list.next()).isEmpty();
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void aPagePastTheEndIsEmpty() throws PageException {
    String notice = "<p>No updates for this time period.</p>";
    ListPage list =
        ListPage.read(
            at("/list/cs.CL/2026-01?skip=75", MONTH, paging(60, "1-50", "51-60"), notice));
    assertThat(list.papers()).isEmpty();
    assertThat(list.total()).hasValue(60);
    assertThat(list.next()).isEmpty();
    assertThat(list.remarks()).isEmpty();
    assertThat(ListPage.read(saved(MONTH, paging(60, "1-50", "76-60*"), notice)).remarks())
        .isEmpty();
    assertThat(ListPage.read(saved(MONTH, paging(60), notice)).remarks())
        .containsExactly(new Remark("the page begins after the last of its 60 entries", false));
  }

  @Test
  void aPageThatCountsEntriesAndHasNoneIsRefused() {
    assertThat(refusal(at("/list/cs.CL/new", DAY, paging(60), "<p>No updates today.</p>")))
        .isEqualTo("the page lists none of the 60 entries it counts");
    assertThat(refusal(at("/list/cs.CL/new", DAY, paging(60))))
        .isEqualTo("nothing can be read from the page any more");
  }

  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/list/cs.CL/new, https://arxiv.org/list/cs.CL/new?skip=25&show=25",
    "https://arxiv.org/list/cs.CL/new?show=25, https://arxiv.org/list/cs.CL/new?skip=25&show=25",
    "http://127.0.0.1:8080/m/list/cs.CL/new?skip=0&show=25&x=1,"
        + " http://127.0.0.1:8080/m/list/cs.CL/new?skip=25&show=25&x=1"
  })
  void theNextPageIsOfTheSameHostAndAsLong(String address, String next) throws PageException {
    String paging = paging(60, "1-25*", "26-50", "51-60");
    Page page =
        ListPages.page(
            address,
            ListPages.frame(
                DAY,
                paging,
                section("New submissions (showing first 25 of 60 entries)", entries(1, 25))));
    assertThat(ListPage.read(page).next()).contains(URI.create(next));
  }

  @Test
  void whereNoPageIsLinkedToTheTotalTellsThatThereIsOne() throws PageException {
    String paging = "<div>Total of 60 entries : <span>1-25</span> <span>...</span></div>";
    ListPage list = ListPage.read(at("/list/cs.CL/2026-01", MONTH, paging, entries(1, 25)));
    assertThat(list.next()).contains(URI.create("https://arxiv.org/list/cs.CL/2026-01?skip=25"));
  }

  @Test
  void theLastPageHasNoNext() throws PageException {
    String paging = paging(60, "1-25", "26-50", "51-60*");
    ListPage list =
        ListPage.read(at("/list/cs.CL/2026-01?skip=50&show=25", MONTH, paging, entries(51, 60)));
    assertThat(list.next()).isEmpty();
  }

  @Test
  void aDayToCatchUpWithMayHaveSeveralPages() throws PageException {
    String total = "<div>Total of 60 entries for Thu, 13 Aug 2026 View page: ";
    String first = total + "<span>1</span> <a href=/catchup/x?page=2>2</a></div>";
    String section = section("New submissions (showing first 40 of 60 entries)", entries(1, 40));
    ListPage list =
        ListPage.read(at("/catchup/cs.CL/2026-08-13?abs=True", CATCHUP, first, section));
    URI next = URI.create("https://arxiv.org/catchup/cs.CL/2026-08-13?abs=True&page=2");
    assertThat(list.next()).contains(next);
    String second = total + "<a href=/catchup/x?page=1>1</a> <span>2</span></div>";
    String rest =
        section("New submissions (continued, showing last 20 of 60 entries)", entries(41, 60));
    assertThat(ListPage.read(at(next.getRawPath() + "?page=2", CATCHUP, second, rest)).next())
        .isEmpty();
    assertThat(refusal(at("/catchup/cs.CL/2026-08-13?page=2", CATCHUP, second, entries(41, 59))))
        .isEqualTo("entry 60 is missing of the 60 that the page counts");
    assertThat(refusal(at("/catchup/cs.CL/2026-08-13", CATCHUP, first, entries(2, 40))))
        .isEqualTo("entry 1 is missing of the 60 that the page counts");
  }

  @Test
  void aCatchUpPagePastTheEndIsEmpty() throws PageException {
    ListPage list =
        ListPage.read(
            at(
                "/catchup/cs.CL/2026-08-13?abs=True&page=3",
                CATCHUP,
                "<div>Total of 60 entries <a href=/x>1</a></div>",
                "<div>No further updates for Thu, 13 Aug 2026</div>"));
    assertThat(list.papers()).isEmpty();
    assertThat(list.next()).isEmpty();
  }

  @Test
  void numbersBeyondMeasureDoNoHarm() {
    Page page =
        at(
            "/list/cs.CL/new?skip=99999999999999&show=99999999999999",
            DAY,
            "<div>Total of 99999999999999 entries : <span>1-99999999999999</span></div>",
            section("New submissions (showing 99999999999999 of 1 entries)", entry(1)),
            "<dt>[99999999999999] <a href='/abs/2608.90001'>x</a></dt>");
    assertThatCode(() -> ListPage.read(page)).doesNotThrowAnyException();
  }
}
