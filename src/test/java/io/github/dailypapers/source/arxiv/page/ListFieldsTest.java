package io.github.dailypapers.source.arxiv.page;

import static io.github.dailypapers.source.arxiv.page.ListPages.author;
import static io.github.dailypapers.source.arxiv.page.ListPages.field;
import static io.github.dailypapers.source.arxiv.page.ListPages.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of one entry of a listing. */
class ListFieldsTest {
  private static Paper read(String... fields) throws PageException {
    ListPage list = ListPage.read(one(fields));
    assertThat(list.remarks()).isEmpty();
    return list.papers().get(0);
  }

  @Test
  void everyFieldOfAnEntryIsRead() throws PageException {
    Paper paper =
        read(
            "<div class='list-authors'>"
                + author("Ada Kowalska")
                + ", "
                + author("Bo Ek")
                + "</div>",
            field("comments", "12 pages,\n 3 figures"),
            field("journal-ref", "J. Kites 3 (2026) 4-5"),
            "<div class='list-subjects'><span class='descriptor'>Subjects:</span>"
                + " <span class=\"primary-subject\">Fluid Dynamics (physics.flu-dyn)</span>;"
                + " High Energy Physics - Theory (hep-th)</div>",
            "<p class='mathjax'>\n We fly $\\mathcal{K}_{1}$ kites. \n</p>");
    assertThat(paper)
        .isEqualTo(
            Paper.of("arxiv")
                .id("2608.90001")
                .title("A Kite")
                .abstractText("We fly $\\mathcal{K}_{1}$ kites.")
                .authors(List.of("Ada Kowalska", "Bo Ek"))
                .authorCount(2)
                .listedOn(LocalDate.of(2026, 8, 14))
                .categories(List.of("physics.flu-dyn", "hep-th"))
                .announce("new")
                .journalRef("J. Kites 3 (2026) 4-5")
                .comment("12 pages, 3 figures")
                .url("https://arxiv.org/abs/2608.90001")
                .pdfUrl("https://arxiv.org/pdf/2608.90001")
                .build());
  }

  @Test
  void whatAnEntryDoesNotSayIsUnknown() throws PageException {
    Paper paper = read();
    assertThat(paper.abstractText()).isNull();
    assertThat(paper.authors()).isNull();
    assertThat(paper.authorCount()).isNull();
    assertThat(paper.categories()).isNull();
    assertThat(paper.comment()).isNull();
    assertThat(paper.journalRef()).isNull();
  }

  @Test
  void aTitleMayBeginWithTheWordTitle() throws PageException {
    String entry =
        ListPages.term(1, "") + ListPages.description("Title: What a Title Does to a Kite", "");
    ListPage list = ListPage.read(ListPages.at("/list/cs.CL/2026-08", entry));
    assertThat(list.papers().get(0).title()).isEqualTo("Title: What a Title Does to a Kite");
  }

  @Test
  void linksThatStandForTheirAddressGiveIt() throws PageException {
    Paper paper =
        read(
            field(
                "comments",
                "Code at <a href=\"https://kites.example/a?b=1&amp;c=2\" class=\"link-external\">"
                    + "this https URL</a>, old at <a href='http://kites.example'>this http URL</a>."),
            "<p class='mathjax'>See <a href=\"https://arxiv.org/abs/2511.12354\""
                + " data-arxiv-id=\"2511.12354\">arXiv:2511.12354</a>.</p>");
    assertThat(paper.comment())
        .isEqualTo("Code at https://kites.example/a?b=1&c=2, old at http://kites.example.");
    assertThat(paper.abstractText()).isEqualTo("See arXiv:2511.12354.");
    assertThat(paper.id()).isEqualTo("2608.90001");
  }

  @Test
  void linksThatWereEscapedTwiceGiveTheirAddress() throws PageException {
    Paper paper =
        read(
            field(
                "comments",
                "At (&lt;a href=&#34;http://kites.example&#34; rel=&#34;x&#34;&gt;this http URL"
                    + "&lt;/a&gt;) and &lt;a href=&#34;http://a.example&#34;&gt;here&lt;/a&gt;,"
                    + " &lt;a b"));
    assertThat(paper.comment())
        .isEqualTo("At (http://kites.example) and <a href=\"http://a.example\">here</a>, <a b");
  }

  @Test
  void lineBreaksInAnAbstractAreWhiteSpace() throws PageException {
    assertThat(read("<p class='mathjax'>One.<br>Two.<br><br/>Three.</p>").abstractText())
        .isEqualTo("One. Two. Three.");
  }

  @Test
  void formulasThatABrowserHasDrawnGiveTheirTex() throws PageException {
    assertThat(
            read("<p class='mathjax'>We fly <span class=\"MathJax_Preview\">k</span>"
                    + "<span class=\"MathJax\"><nobr>k1k1</nobr></span>"
                    + "<script type=\"math/tex\">\\kappa_1</script> kites.</p>")
                .abstractText())
        .isEqualTo("We fly $\\kappa_1$ kites.");
  }

  @Test
  void affiliationsAreNoAuthors() throws PageException {
    Paper paper =
        read(
            "<div class='list-authors'>"
                + author("Ada Kowalska")
                + " (1 and 2), The "
                + author("Kite Collaboration")
                + " (<a href=\"http://kites.example\" class=\"link-external\">this http URL</a>,"
                + " &lt;a href=&#34;http://b.example&#34;&gt;this http URL&lt;/a&gt;)"
                + " ((1) Kites &amp; Co, (2) IRMAR)</div>");
    assertThat(paper.authors()).containsExactly("Ada Kowalska", "Kite Collaboration");
    assertThat(paper.authorCount()).isEqualTo(2);
  }

  @Test
  void authorsMayBeLinkedToInOtherWays() throws PageException {
    Paper paper =
        read(
            "<div class='list-authors'><a href='/a/kowalska_a_1'>Ada Kowalska</a>,"
                + " <a href='mailto:bo@kites.example'>Bo</a>"
                + " <a href='http://c.example'>this http URL</a></div>");
    assertThat(paper.authors()).containsExactly("Ada Kowalska");
  }

  @Test
  void aHundredAuthorsMayNotBeAll() throws PageException {
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= 100; i++) {
      links.append(author("Author " + i)).append(", ");
    }
    Paper cut = read("<div class='list-authors'>" + links + "</div>");
    assertThat(cut.authors()).hasSize(100);
    assertThat(cut.authorCount()).isNull();
    Paper whole = read("<div class='list-authors'>" + links + author("Author 101") + "</div>");
    assertThat(whole.authorCount()).isEqualTo(101);
  }

  @Test
  void authorsThatTheSiteDoesNotHaveAreUnknown() throws PageException {
    Paper paper = read("<div class='list-authors'>(author list is unavailable)</div>");
    assertThat(paper.authors()).isNull();
    assertThat(paper.authorCount()).isNull();
  }

  @Test
  void authorsInAnotherFormAreALoss() throws PageException {
    ListPage list = ListPage.read(one("<div class='list-authors'>Ada Kowalska, Bo Ek</div>"));
    assertThat(list.papers().get(0).authors()).isNull();
    assertThat(list.remarks())
        .containsExactly(new Remark("entries that could be read only in part: [1]", true));
  }

  @Test
  void subjectsWithoutACategoryAreALoss() throws PageException {
    for (String subjects : new String[] {"Kites", "Kites (KITES)", "Kites (cs.CL); Strings (a.)"}) {
      ListPage list = ListPage.read(one("<div class='list-subjects'>" + subjects + "</div>"));
      assertThat(list.remarks())
          .containsExactly(new Remark("entries that could be read only in part: [1]", true));
    }
  }

  @Test
  void thePrimarySubjectComesFirstAndNoneTwice() throws PageException {
    Paper paper =
        read(
            "<div class='list-subjects'>Computation and Language (cs.CL); Machine Learning (cs.LG);"
                + " <span class='primary-subject'>Disordered (Neural) Networks (cond-mat.dis-nn)"
                + "</span>; Machine Learning (stat.ML)</div>");
    assertThat(paper.categories()).containsExactly("cond-mat.dis-nn", "cs.CL", "cs.LG", "stat.ML");
  }
}
