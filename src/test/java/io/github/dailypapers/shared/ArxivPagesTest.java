package io.github.dailypapers.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.arxiv.page.AbsPage;
import io.github.dailypapers.source.arxiv.page.ArxivErrors;
import io.github.dailypapers.source.arxiv.page.ArxivPages;
import io.github.dailypapers.source.arxiv.page.ListPage;
import io.github.dailypapers.source.arxiv.page.ListPage.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from real HTML pages of arXiv. */
class ArxivPagesTest {
  private static final String RENDERED = "rendered_list_math_";

  private static Path file(String name) {
    return Replay.page("arxiv").resolve(name);
  }

  private static Page page(String name, String path) throws IOException {
    return new Page(URI.create("https://arxiv.org" + path), Files.readAllBytes(file(name)));
  }

  private static Page saved(String name) throws IOException {
    return new Page(file(name).toUri(), Files.readAllBytes(file(name)));
  }

  private static void assertSamePapers(ListPage list, String name, @Nullable LocalDate day)
      throws IOException {
    List<Paper> expected = ArxivSecondReading.of(file(name)).papers(day);
    assertThat(list.papers()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(list.papers().get(i)).isEqualTo(expected.get(i));
    }
    assertThat(list.remarks()).isEmpty();
  }

  private static void assertSameCounts(ListPage list, String name) throws IOException {
    ArxivSecondReading second = ArxivSecondReading.of(file(name));
    int total = second.number("otal of (\\d+) entries");
    assertThat(list.total()).isEqualTo(total < 0 ? OptionalInt.empty() : OptionalInt.of(total));
    assertThat(list.first()).isEqualTo(Math.max(second.number("\\[(\\d+)\\] arXiv:"), 0));
    assertThat(list.last()).isEqualTo(Math.max(second.number(".*\\[(\\d+)\\] arXiv:"), 0));
    assertThat(list.papers()).hasSize(list.last() == 0 ? 0 : list.last() - list.first() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    RENDERED + "new.200.html, /list/math/new",
    RENDERED + "new__skip-0_show-25.200.html, /list/math/new?skip=0&show=25",
    RENDERED + "new__skip-50_show-25.200.html, /list/math/new?skip=50&show=25"
  })
  void everyFieldOfANewListingIsWhatThePageHolds(String name, String path) throws IOException {
    ListPage list = ListPage.read(page(name, path));
    LocalDate day = ArxivSecondReading.of(file(name)).dayAfter("Showing new listings for");
    assertThat(list.kind()).isEqualTo(Kind.NEW);
    assertThat(list.day()).contains(LocalDate.of(2026, 11, 20)).contains(day);
    assertSamePapers(list, name, day);
    assertSameCounts(list, name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-19", "2026-11-20", "2026-11-22"})
  void everyFieldOfACaughtUpDayIsWhatThePageHolds(String date) throws IOException {
    String name = "rendered_catchup_math_" + date + "__abs-True.200.html";
    ListPage list = ListPage.read(page(name, "/catchup/math/" + date + "?abs=True"));
    LocalDate day =
        ArxivSecondReading.of(file(name)).dayAfter("Catchup results for Mathematics on");
    assertThat(list.kind()).isEqualTo(Kind.CATCHUP);
    assertThat(list.day()).contains(LocalDate.parse(date)).contains(day);
    assertSamePapers(list, name, day);
    assertSameCounts(list, name);
    assertThat(list.next()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "list_cs.CL_recent.html, /list/cs.CL/recent, RECENT",
    "list_math.AG_2026-01.html, /list/math.AG/2026-01, MONTH",
    RENDERED + "2011-02.200.html, /list/math/2011-02, MONTH",
    RENDERED + "current.200.html, /list/math/current, MONTH",
    "list_empty_2024-06.html, /list/cs/1991-01, MONTH"
  })
  void everyFieldOfALongerListingIsWhatThePageHolds(String name, String path, Kind kind)
      throws IOException {
    ListPage list = ListPage.read(page(name, path));
    assertThat(list.kind()).isEqualTo(kind);
    assertThat(list.day()).isEmpty();
    assertSamePapers(list, name, null);
    assertSameCounts(list, name);
  }

  @ParameterizedTest
  @CsvSource({
    "list_cs.CL_recent.html, /list/cs.CL/recent, /list/cs.CL/recent?skip=50&show=50",
    "list_math.AG_2026-01.html, /list/math.AG/2026-01, /list/math.AG/2026-01?skip=50&show=50",
    RENDERED
        + "new__skip-0_show-25.200.html, /list/math/new?skip=0&show=25,"
        + " /list/math/new?skip=25&show=25"
  })
  void theNextPageIsTheOneThatThePageLinksTo(String name, String path, String next)
      throws IOException {
    assertThat(ListPage.read(page(name, path)).next())
        .contains(URI.create("https://arxiv.org" + next));
  }

  @Test
  void anExcerptIsReadWithAWarning() throws IOException {
    Listing listing = ArxivPages.saved(saved("list_cs.AI_new.html"));
    LocalDate day = LocalDate.of(2026, 8, 12);
    assertThat(listing.day()).contains(day);
    assertThat(listing.papers())
        .isEqualTo(ArxivSecondReading.of(file("list_cs.AI_new.html")).papers(day));
    assertThat(listing.remarks())
        .containsExactly(
            new Listing.Remark("the numbers of the entries leave out 3 to 79, 82 to 211", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abs_0902.4054.html", "abs_1706.03762.html"})
  void everyFieldOfAPapersPageIsWhatThePageHolds(String name) throws IOException {
    Paper paper = AbsPage.read(saved(name));
    assertThat(paper).isEqualTo(ArxivSecondReading.of(file(name)).paper());
    assertThat(paper.publishedOn()).isNotNull();
    assertThat(paper.updatedOn()).isNotNull();
    assertThat(paper.abstractText()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rendered_abs_9999.99999.404.html|Article identifier '9999.99999' not recognized",
        "rendered_catchup_math_2025-01-02__abs-True.400.html"
            + "|Invalid date: 2025-01-02. Catchup only allowed for past 90 days",
        "rendered_list_cs.ai_new.400.html|Invalid archive or category: cs.ai",
        "rendered_list_math_2011-13.400.html|Invalid month: 13",
        "rendered_list_math_recent__show-9999.400.html"
            + "|Invalid show value. Valid values: 25, 50, 100, 250, 500, 1000, 2000",
        "rendered_list_nonexistent_new.400.html|Invalid archive or category: nonexistent",
        "rate_exceeded.txt|Rate exceeded"
      })
  void anErrorPageIsRefusedWithItsReason(String name, String reason) throws IOException {
    Page page = saved(name);
    assertThat(ArxivErrors.reason(page.body())).contains(reason);
    PageException refused = catchThrowableOfType(PageException.class, () -> ListPage.read(page));
    assertThat(refused).hasMessage("arXiv answers: " + reason);
    assertThat(catchThrowableOfType(PageException.class, () -> AbsPage.read(page)))
        .hasMessage(refused.getMessage());
  }

  @Test
  void everyPageIsKnownByItsContent() throws IOException {
    try (Stream<Path> files = Files.list(file("."))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".html")).toList()) {
        assertThat(ArxivPages.isArxiv(Files.readAllBytes(file))).as(file.toString()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hf", "acl"})
  void noPageOfAnotherSiteIsTakenForOne(String site) throws IOException {
    try (Stream<Path> files = Files.list(Replay.page(site))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(ArxivPages.isArxiv(Files.readAllBytes(file))).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void aGoodPageGivesNoReasonOfAnError() throws IOException {
    for (String name : new String[] {"list_cs.CL_recent.html", "abs_1706.03762.html"}) {
      assertThat(ArxivErrors.reason(saved(name).body())).isEmpty();
    }
  }
}
