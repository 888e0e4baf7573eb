package io.github.dailypapers.source.acl;

import static io.github.dailypapers.source.acl.Markup.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperPageTest {
  private static final String PDF =
      "<dt>PDF:</dt><dd><a href=https://aclanthology.org/2031.kite-long.7.pdf>x</a></dd>";

  private static Paper read(String rows) throws PageException {
    Listing listing = AnthologyPage.read(page(Markup.paper(rows, "")));
    assertThat(listing.kind()).isEqualTo(Kind.PAPER);
    assertThat(listing.day()).isEmpty();
    assertThat(listing.remarks()).isEmpty();
    return listing.papers().get(0);
  }

  @Test
  void everyFieldOfAPaperIsRead() throws PageException {
    String rows =
        PDF
            + "<dt class=acl-button-row>Optionalsupplementarycode:</dt><dd><a"
            + " href=/attachments/7.zip>7.zip</a></dd><dt>Code</dt><dd><a"
            + " href=https://github.com/ada/strings>ada/strings</a> <a href=https://x.org/>+</a>"
            + "</dd><dt>Video:</dt><dd><a href=https://aclanthology.org/2031.kite-long.7.mp4>x</a>"
            + "</dd>";
    assertThat(read(rows))
        .isEqualTo(
            Paper.of("acl")
                .id("2031.kite-long.7")
                .title("On Strings")
                .abstractText("We pull strings of length $n$.")
                .authors(List.of("Ada Kite", "Bo String, Jr."))
                .authorCount(2)
                .journalRef("Proceedings of the Kite Days")
                .doi("10.1/kite.7")
                .codeUrl("https://github.com/ada/strings")
                .media(List.of("https://aclanthology.org/2031.kite-long.7.mp4"))
                .url("https://aclanthology.org/2031.kite-long.7/")
                .pdfUrl("https://aclanthology.org/2031.kite-long.7.pdf")
                .build());
  }

  @Test
  void whatThePageDoesNotTellIsUnknown() throws PageException {
    Paper paper = read("");
    assertThat(paper.publishedOn()).isNull();
    assertThat(paper.listedOn()).isNull();
    assertThat(paper.pdfUrl()).isNull();
    assertThat(paper.codeUrl()).isNull();
    assertThat(paper.media()).isNull();
  }

  @Test
  void whatAuthorsHandedInIsCodeWhereThereIsNoOther() throws PageException {
    String row = "<dt>Optionalsupplementarycode:</dt><dd><a href=/attachments/7.zip>x</a></dd>";
    assertThat(read(row).codeUrl()).isEqualTo("https://aclanthology.org/attachments/7.zip");
  }

  @Test
  void anAbstractOfTheFirstPagesStoodBesideItsHeading() throws PageException {
    String html = Markup.paper("", "").replace("<span>We", "We").replace("$n$.</span>", "$n$.");
    assertThat(AnthologyPage.read(page(html)).papers().get(0).abstractText())
        .isEqualTo("We pull strings of length $n$.");
  }

  @Test
  void aPaperWithoutAnAbstractHasNone() throws PageException {
    String html = Markup.paper("", "").replace("acl-abstract", "x");
    assertThat(AnthologyPage.read(page(html)).papers().get(0).abstractText()).isNull();
  }

  @Test
  void theHeadTellsThePaperWhereTheRowsAreCutOff() throws PageException {
    String html = Markup.paper("", "");
    Listing listing = AnthologyPage.read(page(html.substring(0, html.indexOf("<dt>Anthology"))));
    assertThat(listing.papers()).extracting(Paper::id).containsExactly("2031.kite-long.7");
    assertThat(listing.remarks())
        .containsExactly(new Remark("the page of 2031.kite-long.7 is cut off", true));
  }

  @Test
  void aPaperWithoutATitleIsALoss() throws PageException {
    String html = Markup.paper("", "").replace("id=title", "");
    assertThat(AnthologyPage.read(page(html)).remarks())
        .containsExactly(new Remark("there is no title of: 2031.kite-long.7", true));
  }

  private static @Nullable String key(String html) throws PageException {
    return AnthologyPage.read(page(html)).papers().get(0).citationKey();
  }

  @Test
  void theBibtexKeyIsTheOneThatThePageStates() throws PageException {
    String row = "<dt>Bibkey:</dt><dd><button></button><span id=citePaperBibkey>a-b-2031-on</span>";
    assertThat(key(Markup.paper(row, ""))).isEqualTo("a-b-2031-on");
  }

  @Test
  void theBibtexKeyIsTakenFromTheBibtexOfOlderPages() throws PageException {
    String bibtex = "<pre id=citeBibtexContent>\n@inproceedings{a-b-2031-on,\n title = {x}}</pre>";
    assertThat(key(Markup.paper("", bibtex))).isEqualTo("a-b-2031-on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing{,", "@a{b c,", "@a{"})
  void aPageWithoutAProperKeyHasNone(String bibtex) throws PageException {
    assertThat(key(Markup.paper("", "<pre id=citeBibtexContent>" + bibtex + "</pre>"))).isNull();
  }
}
