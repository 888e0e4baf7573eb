package io.github.dailypapers.source.arxiv.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read from the page of one paper. */
class AbsPageTest {
  private static final String PAGE =
      """
      <html><head><title>[hep-th/9901001] Heavy Kites</title>
      <link rel="canonical" href="https://arxiv.org/abs/hep-th/9901001"/></head><body>
      <h1>High Energy Physics - Theory</h1><div id="abs">
      <h1 class="title mathjax"><span class="descriptor">Title:</span>Heavy Kites</h1>
      <div class="authors"><span class="descriptor">Authors:</span><a
      href="https://arxiv.org/search/hep-th?searchtype=author&amp;query=K">Ada Kowalska</a> (1),
      <a href="https://arxiv.org/search/hep-th?searchtype=author&amp;query=E">Bo Ek</a></div>
      <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>They fall.<br>
      See <a href="https://kites.example" class="link-external">this https URL</a></blockquote>
      <table>
      <tr><td class="tablecell label">Comments:</td>
      <td class="tablecell comments mathjax">9 pages</td></tr>
      <tr><td class="tablecell label">Subjects:</td><td class="tablecell subjects">
      <span class="primary-subject">High Energy Physics - Theory (hep-th)</span>;
      Mathematical Physics (math-ph)</td></tr>
      <tr><td class="tablecell label">Report number:</td>
      <td class="tablecell jref">KITE-99-1</td></tr>
      <tr><td class="tablecell label">Cite as:</td><td class="tablecell arxivid"><span
      class="arxivid"><a href="https://arxiv.org/abs/hep-th/9901001">arXiv:hep-th/9901001</a>
      </span></td></tr>
      <tr><td class="tablecell label">Journal&nbsp;reference:</td>
      <td class="tablecell jref">J. Kites 1 (1999) 2</td></tr>
      <tr><td class="tablecell label">Related DOI:</td><td class="tablecell doi">
      <a href="https://doi.org/10.1000/kites.1">https://doi.org/10.1000/kites.1</a></td></tr>
      <tr><td class="tablecell arxivdoi"><a href="https://doi.org/10.48550/arXiv.hep-th/9901001">
      https://doi.org/10.48550/arXiv.hep-th/9901001</a></td></tr>
      </table></div>
      <div class="submission-history"><h2>Submission history</h2> From: Ada [vKowalska]<br/>
      <strong><a href="/abs/hep-th/9901001v1">[v1]</a></strong> Mon, 4 Jan 1999 17:57:34 UTC (9 KB)
      <br/><strong>[v2]</strong> Fri, 12 Feb 1999 00:41:18 UTC (1,124 KB)<br/>
      <strong>[v10]</strong> Tue, 1 Jun 1999 04:20:50 UTC (1 KB) <em>(withdrawn)</em><br/></div>
      </body></html>
      """;

  private static Paper read(String body) throws PageException {
    return AbsPage.read(page(body));
  }

  private static Page page(String body) {
    return ListPages.page("https://arxiv.org/abs/hep-th/9901001v2", body);
  }

  @Test
  void everyFieldIsRead() throws PageException {
    assertThat(read(PAGE))
        .isEqualTo(
            Paper.of("arxiv")
                .id("hep-th/9901001")
                .title("Heavy Kites")
                .abstractText("They fall. See https://kites.example")
                .authors(List.of("Ada Kowalska", "Bo Ek"))
                .authorCount(2)
                .publishedOn(LocalDate.of(1999, 1, 4))
                .updatedOn(LocalDate.of(1999, 6, 1))
                .categories(List.of("hep-th", "math-ph"))
                .journalRef("J. Kites 1 (1999) 2")
                .doi("10.1000/kites.1")
                .comment("9 pages")
                .url("https://arxiv.org/abs/hep-th/9901001")
                .pdfUrl("https://arxiv.org/pdf/hep-th/9901001")
                .build());
  }

  @Test
  void onePaperOfOneVersionWasNeverUpdated() throws PageException {
    String first = PAGE.substring(0, PAGE.indexOf("<strong>[v2]")) + "</div></body></html>";
    assertThat(read(first).publishedOn()).isEqualTo(LocalDate.of(1999, 1, 4));
    assertThat(read(first).updatedOn()).isNull();
  }

  @Test
  void whatThePageDoesNotSayIsUnknown() throws PageException {
    Paper paper =
        read(
            "<link rel=canonical href=https://arxiv.org/abs/2608.90001><div id=abs>"
                + "<h1 class=title>A Kite</h1></div>");
    assertThat(paper.id()).isEqualTo("2608.90001");
    assertThat(paper.authors()).isNull();
    assertThat(paper.authorCount()).isNull();
    assertThat(paper.categories()).isNull();
    assertThat(paper.abstractText()).isNull();
    assertThat(paper.doi()).isNull();
    assertThat(paper.journalRef()).isNull();
    assertThat(paper.publishedOn()).isNull();
    assertThat(paper.updatedOn()).isNull();
  }

  @Test
  void aDayThatIsNoneIsUnknown() throws PageException {
    Paper paper = read(PAGE.replace("Mon, 4 Jan 1999", "Mon, 34 Jan 1999"));
    assertThat(paper.publishedOn()).isNull();
    assertThat(read(PAGE.replace("17:57:34 UTC", "")).publishedOn()).isNull();
  }

  @Test
  void authorsThatAreFoldedAwayAreThere() throws PageException {
    String more =
        "Bo Ek</a>, <div id=\"long-author-list\" style=\"display: none;\">"
            + "<a href=\"/search/x?searchtype=author&amp;query=C\">Cleo Dahl</a></div>"
            + "<a href=\"javascript:toggleAuthorList('x','et al. (1 additional authors not"
            + " shown)');\" id=\"toggle\">et al. (1 additional authors not shown)</a>";
    Paper paper = read(PAGE.replace("Bo Ek</a>", more));
    assertThat(paper.authors()).containsExactly("Ada Kowalska", "Bo Ek", "Cleo Dahl");
    assertThat(paper.authorCount()).isEqualTo(3);
  }

  @Test
  void authorsThatAreOnlyCountedAreCounted() throws PageException {
    Paper paper =
        read(PAGE.replace("Bo Ek</a>", "Bo Ek</a> et al. (25 additional authors not shown)"));
    assertThat(paper.authors()).hasSize(2);
    assertThat(paper.authorCount()).isEqualTo(27);
  }

  @Test
  void aPageWithoutIdOrTitleIsNotUnderstood() {
    for (String body :
        new String[] {
          "<div id=abs><h1 class=title>A Kite</h1></div>", PAGE.replace("class=\"title", "class=\"")
        }) {
      assertThatThrownBy(() -> read(body))
          .isInstanceOf(PageException.class)
          .hasMessage("nothing can be read from the page any more");
    }
  }

  @Test
  void aListingIsNoPapersPage() {
    assertThatThrownBy(() -> AbsPage.read(ListPages.one()))
        .isInstanceOf(PageException.class)
        .hasMessage("the page is no paper's");
    assertThatThrownBy(() -> ListPage.read(page(PAGE)))
        .isInstanceOf(PageException.class)
        .hasMessage("the page is one paper's, and no listing");
  }
}
