package io.github.dailypapers.source.arxiv.page;

import static io.github.dailypapers.source.arxiv.page.ListPages.DAY;
import static io.github.dailypapers.source.arxiv.page.ListPages.at;
import static io.github.dailypapers.source.arxiv.page.ListPages.description;
import static io.github.dailypapers.source.arxiv.page.ListPages.entry;
import static io.github.dailypapers.source.arxiv.page.ListPages.section;
import static io.github.dailypapers.source.arxiv.page.ListPages.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which papers a listing has, and how they are announced. */
class ListEntriesTest {
  private static final String MONTH = "<h2>Authors and titles for January 2026 </h2>";

  private static List<String> ids(ListPage list) {
    List<String> ids = new ArrayList<>();
    for (Paper paper : list.papers()) {
      ids.add(String.valueOf(paper.id()));
    }
    return ids;
  }

  private static List<String> announced(String... content) throws PageException {
    List<String> kinds = new ArrayList<>();
    for (Paper paper : ListPage.read(at("/list/cs.CL/new", content)).papers()) {
      kinds.add(String.valueOf(paper.announce()));
    }
    return kinds;
  }

  @ParameterizedTest
  @CsvSource({
    "/abs/2608.90001, 2608.90001",
    "/abs/2608.90001v12, 2608.90001",
    "https://arxiv.org/abs/0712.3217?context=cs#x, 0712.3217",
    "/abs/hep-th/9901001, hep-th/9901001",
    "/abs/math.GT/0309136v2, math/0309136",
    "https://export.arxiv.org/abs/solv-int/9901001, solv-int/9901001"
  })
  void theIdIsThatOfTheLink(String address, String id) throws PageException {
    String term = "<dt>[1] <a href = '" + address + "'>arXiv:2608.99999</a></dt>";
    ListPage list = ListPage.read(at("/list/cs.CL/2026-01", MONTH, term, description("A", "")));
    Paper paper = list.papers().get(0);
    assertThat(paper.id()).isEqualTo(id);
    assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/" + id);
    assertThat(paper.pdfUrl()).isEqualTo("https://arxiv.org/pdf/" + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dt><a name='item2'>[2]</a> <a href=\"/pdf/2608.90002\">pdf</a></dt>",
        "<dt>[2] <a href=\"/abs/kites\">arXiv:kites</a></dt>",
        "<dt>[2] <a href=\"/abs/vv1\">arXiv:2608.90002</a></dt>"
      })
  void anEntryWithoutAnIdIsALossAndTheNextIsReadStill(String term) throws PageException {
    String description =
        description("A", "<p class='mathjax'><a href=\"/abs/2511.12354\">x</a></p>");
    ListPage list =
        ListPage.read(at("/list/cs.CL/2026-01", MONTH, entry(1), term, description, entry(3)));
    assertThat(ids(list)).containsExactly("2608.90001", "2608.90003");
    assertThat(list.remarks()).containsExactly(new Remark("entries that name no paper: [2]", true));
  }

  @Test
  void anEntryWithoutADescriptionIsALossAndDoesNotTakeTheNextOnes() throws PageException {
    ListPage list =
        ListPage.read(at("/list/cs.CL/2026-01", MONTH, entry(1), term(2, ""), entry(3)));
    assertThat(ids(list)).containsExactly("2608.90001", "2608.90002", "2608.90003");
    assertThat(list.papers().get(1).title()).isNull();
    assertThat(list.papers().get(2).title()).isEqualTo("Kites of Size 3");
    assertThat(list.remarks())
        .containsExactly(new Remark("entries that could be read only in part: [2]", true));
  }

  @Test
  void aDescriptionWithoutAnEntryIsALoss() throws PageException {
    ListPage list =
        ListPage.read(at("/list/cs.CL/2026-01", MONTH, entry(1), description("Stray", "")));
    assertThat(ids(list)).containsExactly("2608.90001");
    assertThat(list.remarks())
        .containsExactly(new Remark("parts of entries that belong to none: 1", true));
  }

  @Test
  void anEntryWithinAnotherIsALoss() throws PageException {
    String nested = "<dd><div class='list-title'>A</div><table><tr><td>" + entry(2);
    ListPage list = ListPage.read(at("/list/cs.CL/2026-01", MONTH, term(1, ""), nested));
    assertThat(ids(list)).containsExactly("2608.90001");
    assertThat(list.remarks())
        .contains(new Remark("parts of entries that belong to none: 1", true));
  }

  @Test
  void manyLossesAreToldInOneLine() throws PageException {
    String[] content = new String[6];
    content[0] = MONTH + entry(1);
    for (int i = 2; i <= 6; i++) {
      content[i - 1] = term(i, "");
    }
    assertThat(ListPage.read(at("/list/cs.CL/2026-01", content)).remarks())
        .containsExactly(
            new Remark("entries that could be read only in part: [2] [3] [4] and 2 more", true));
  }

  @Test
  void aListingWithoutASingleTitleIsNotUnderstood() {
    assertThatThrownBy(
            () -> ListPage.read(at("/list/cs.CL/2026-01", MONTH, term(1, ""), term(2, ""))))
        .isInstanceOf(PageException.class)
        .hasMessage("nothing can be read from the page any more");
  }

  @Test
  void theSectionsTellHowPapersAreAnnounced() throws PageException {
    assertThat(
            announced(
                DAY,
                section("New submissions (showing 1 of 1 entries)", entry(1)),
                section("Cross submissions (showing 1 of 1 entries)", entry(2)),
                section("Replacement submissions (showing 1 of 1 entries)", entry(3))))
        .containsExactly("new", "cross", "replace");
  }

  @Test
  void theEntriesTellHowPapersAreAnnounced() throws PageException {
    assertThat(
            announced(
                MONTH,
                entry(1),
                entry(2, "(cross-list from cs.LG)"),
                entry(3, "(replaced)"),
                entry(4, "(cross-list from cs.LG) (replaced)")))
        .containsExactly("null", "cross", "replace", "replace-cross");
  }

  @Test
  void aReplacedCrossListIsBoth() throws PageException {
    assertThat(
            announced(
                DAY, section("Replacement submissions", entry(1, "(cross-list from math.CO)"))))
        .containsExactly("replace-cross");
  }

  @Test
  void entriesMayStandWithoutAListAroundThem() throws PageException {
    String body = "<html><body>" + DAY + entry(1) + "<h3>Replacements</h3>" + entry(2) + "</body>";
    ListPage list = ListPage.read(ListPages.page("file:///pages/excerpt.html", body));
    assertThat(ids(list)).containsExactly("2608.90001", "2608.90002");
    assertThat(list.remarks()).isEmpty();
  }

  @Test
  void aPageThatBreaksOffWithinItsLastEntryIsALoss() throws PageException {
    String page = ListPages.frame(MONTH, entry(1), entry(2));
    String cut = page.substring(0, page.lastIndexOf("Size 2"));
    ListPage list = ListPage.read(ListPages.page("file:///pages/cut.html", cut));
    assertThat(list.remarks())
        .containsExactly(new Remark("the page breaks off within its last entry", true));
  }
}
