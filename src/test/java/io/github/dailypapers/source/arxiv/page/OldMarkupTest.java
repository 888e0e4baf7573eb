package io.github.dailypapers.source.arxiv.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.arxiv.page.ListPage.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in the markup of before 2023, which pages of authors are still in. */
class OldMarkupTest {
  private static final String ENTRY =
      """
      <div class="mathjax"><dt>[1] <span class="list-identifier"><a href="/abs/2202.90001"
      title="Abstract">arXiv:2202.90001</a> (cross-list from cs.LG) [<a href="/pdf/2202.90001"
      title="Download PDF">pdf</a>, <a href="/ps/2202.90001">ps</a>]</span></dt>
      <dd><div class="meta"><div class="list-title mathjax"><span class="descriptor">Title:</span>
      Old Kites</div> <div class="list-authors"><span class="descriptor">Authors:</span>
      <a href="/search/cs?searchtype=author&query=Kowalska%2C+A">Ada Kowalska</a>,
      <a href="/search/cs?searchtype=author&query=Ek%2C+B">Bo Ek</a></div>
      <div class="list-comments mathjax"><span class="descriptor">Comments:</span> 3 pages</div>
      <div class="list-subjects"><span class="descriptor">Subjects:</span>
      <span class="primary-subject">Machine Learning (cs.LG)</span>; Kites (cs.CL)</div>
      <p class="mathjax">They fly.</p></div></dd></div>
      """;

  private static Page page(String path, String content) {
    return ListPages.at(path, content);
  }

  @Test
  void aPageOfAnAuthorIsRead() throws PageException {
    ListPage list =
        ListPage.read(
            page("/a/kowalska_a_1", "<h1>Ada Kowalska's articles</h1><dl>" + ENTRY + "</dl>"));
    assertThat(list.kind()).isEqualTo(Kind.AUTHOR);
    assertThat(list.day()).isEmpty();
    assertThat(list.total()).isEmpty();
    assertThat(list.next()).isEmpty();
    assertThat(list.remarks()).isEmpty();
    assertThat(list.papers())
        .containsExactly(
            Paper.of("arxiv")
                .id("2202.90001")
                .title("Old Kites")
                .abstractText("They fly.")
                .authors(List.of("Ada Kowalska", "Bo Ek"))
                .authorCount(2)
                .categories(List.of("cs.LG", "cs.CL"))
                .announce("cross")
                .comment("3 pages")
                .url("https://arxiv.org/abs/2202.90001")
                .pdfUrl("https://arxiv.org/pdf/2202.90001")
                .build());
  }

  @Test
  void aListingIsRead() throws PageException {
    ListPage list =
        ListPage.read(
            page(
                "/list/cs.CL/new?skip=0&show=1",
                "<h3>Cross-lists for Thu, 10 Feb 22</h3><small>[ total of 2 entries: <b>1-1</b> |"
                    + " <a href=\"/list/cs.CL/new?skip=1&amp;show=1\">2-2</a> ]</small><dl>"
                    + ENTRY
                    + "</dl>"));
    assertThat(list.kind()).isEqualTo(Kind.NEW);
    assertThat(list.day()).contains(LocalDate.of(2022, 2, 10));
    assertThat(list.total()).hasValue(2);
    assertThat(list.papers().get(0).announce()).isEqualTo("cross");
    assertThat(list.next()).contains(URI.create("https://arxiv.org/list/cs.CL/new?skip=1&show=1"));
  }
}
