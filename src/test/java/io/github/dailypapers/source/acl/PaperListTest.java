package io.github.dailypapers.source.acl;

import static io.github.dailypapers.source.acl.Markup.author;
import static io.github.dailypapers.source.acl.Markup.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read from the pages of volumes, events and persons. */
class PaperListTest {
  private static Listing read(String html) throws PageException {
    return AnthologyPage.read(page(html));
  }

  private static Paper only(String entries) throws PageException {
    Listing listing = read(Markup.volume(entries));
    assertThat(listing.remarks()).isEmpty();
    assertThat(listing.papers()).hasSize(1);
    return listing.papers().get(0);
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldOfAVolumesPaperIsRead(Markup markup) throws PageException {
    String badges =
        markup.badges("2031.kite-long.1", true)
            + markup.badge("attachment", "/attachments/1.zip", "Software", "<i></i>")
            + markup.badge("attachment", "https://x.org/1.mp4", "Video", "<i></i>")
            + markup.badge("secondary", "https://github.com/ada/kite", "Code", "<svg></svg>");
    String entry =
        markup.entry(
                badges,
                "/2031.kite-long.1/",
                "<span class=acl-fixed-case>K</span>ite-<span class=acl-fixed-case>LM</span>:\n"
                    + "Models &amp; <i>Strings</i>",
                author("Ada Kite") + "|\n" + author("Bo  String") + "|\n" + author("Cy O’Line"))
            + Markup.abstractBox("2031.kite-long.1", "We fly.<br>It costs $n^2$ &lt; 3.");
    assertThat(only(entry))
        .isEqualTo(
            Paper.of("acl")
                .id("2031.kite-long.1")
                .title("Kite-LM: Models & Strings")
                .abstractText("We fly. It costs $n^2$ < 3.")
                .authors(List.of("Ada Kite", "Bo String", "Cy O’Line"))
                .authorCount(3)
                .journalRef("Proceedings of the Kite Days")
                .codeUrl("https://github.com/ada/kite")
                .media(List.of("https://x.org/1.mp4"))
                .url("https://aclanthology.org/2031.kite-long.1/")
                .pdfUrl("https://aclanthology.org/2031.kite-long.1.pdf")
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void whatThePageDoesNotTellIsUnknown(Markup markup) throws PageException {
    assertThat(only(markup.entry("", "/2031.kite-long.2/", "Alone", "")))
        .isEqualTo(
            Paper.of("acl")
                .id("2031.kite-long.2")
                .title("Alone")
                .journalRef("Proceedings of the Kite Days")
                .url("https://aclanthology.org/2031.kite-long.2/")
                .build());
  }

  @ParameterizedTest
  @EnumSource
  void aListIsOfAPeriodWithoutADay(Markup markup) throws PageException {
    Listing listing = read(Markup.volume(markup.entry("2031.kite-long.1", "One")));
    assertThat(listing.kind()).isEqualTo(Kind.PERIOD);
    assertThat(listing.day()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void frontMatterIsListedInItsPlace(Markup markup) throws PageException {
    Listing listing =
        read(
            Markup.volume(
                markup.entry("2031.kite-long.0", "Proceedings of the Kite Days")
                    + markup.entry("2031.kite-long.1", "One")));
    assertThat(listing.papers())
        .extracting(Paper::id)
        .containsExactly("2031.kite-long.0", "2031.kite-long.1");
  }

  @ParameterizedTest
  @EnumSource
  void anEntryThatLinksToTheVolumeIsKnownByItsFiles(Markup markup) throws PageException {
    Paper paper =
        only(
            markup.entry(
                markup.badges("P31-1000", false), "/volumes/P31-1/", "Proceedings", author("Ed")));
    assertThat(paper.id()).isEqualTo("P31-1000");
    assertThat(paper.journalRef()).isEqualTo("Proceedings of the Kite Days");
  }

  @ParameterizedTest
  @EnumSource
  void abstractsArePairedByNameAndNotByPlace(Markup markup) throws PageException {
    Listing listing =
        read(
            Markup.volume(
                Markup.abstractBox("W31-0102", "Of the second.")
                    + markup.entry(markup.badges("W31-0101", false), "/W31-0101/", "One", "")
                    + markup.entry(markup.badges("W31-0102", true), "/W31-0102/", "Two", "")
                    + markup.entry(markup.badges("W31-0103", true), "/W31-0103/", "Three", "")
                    + Markup.abstractBox("W31-0103", "Of the third.")));
    assertThat(listing.papers())
        .extracting(Paper::abstractText)
        .containsExactly(null, "Of the second.", "Of the third.");
    assertThat(listing.remarks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void absoluteLinksAndAMirrorsPathsAreRead(Markup markup) throws PageException {
    String authors =
        "<a href=https://mirror.example/anthology/people/a/ada/>Ada</a> |"
            + "<a href=https://mirror.example/anthology/people/b/bo/>Bo</a>";
    String pdf =
        markup.badge("primary", "https://mirror.example/anthology/P31-1001.pdf", "Open PDF", "pdf");
    Paper paper =
        only(markup.entry(pdf, "https://mirror.example/papers/P/P31/P31-1001/", "T", authors));
    assertThat(paper.id()).isEqualTo("P31-1001");
    assertThat(paper.authors()).containsExactly("Ada", "Bo");
    assertThat(paper.url()).isEqualTo("https://aclanthology.org/P31-1001/");
    assertThat(paper.pdfUrl()).isEqualTo("https://aclanthology.org/P31-1001.pdf");
  }

  @ParameterizedTest
  @EnumSource
  void anotherPublishersPdfIsWhereThePageSays(Markup markup) throws PageException {
    String pdf = markup.badge("primary", "http://press.example/a/b.pdf", "Open PDF", "pdf");
    assertThat(only(markup.entry(pdf, "/2031.kite-long.1/", "T", "")).pdfUrl())
        .isEqualTo("http://press.example/a/b.pdf");
  }

  @ParameterizedTest
  @EnumSource
  void theVersionOfAPdfIsKept(Markup markup) throws PageException {
    String pdf = markup.badge("primary", "/2031.kite-long.1v2.pdf", "Open PDF", "pdf");
    assertThat(only(markup.entry(pdf, "/2031.kite-long.1/", "T", "")).pdfUrl())
        .isEqualTo("https://aclanthology.org/2031.kite-long.1v2.pdf");
  }

  @ParameterizedTest
  @EnumSource
  void aLinkThatLeadsNowhereIsNoAddress(Markup markup) throws PageException {
    String badges =
        markup.badge("primary", "javascript:x", "Open PDF", "pdf")
            + markup.badge("secondary", "javascript:x", "Code", "code");
    Paper paper = only(markup.entry(badges, "/2031.kite-long.1/", "T", ""));
    assertThat(paper.pdfUrl()).isNull();
    assertThat(paper.codeUrl()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void softwareIsCodeWhereThereIsNoOther(Markup markup) throws PageException {
    String software = markup.badge("attachment", "/attachments/a.zip", "Software", "<i></i>");
    assertThat(only(markup.entry(software, "/2031.kite-long.1/", "T", "")).codeUrl())
        .isEqualTo("https://aclanthology.org/attachments/a.zip");
  }

  @ParameterizedTest
  @EnumSource
  void anAuthorWithoutALinkIsNamedToo(Markup markup) throws PageException {
    String authors = author("Ada Kite") + "| Bo\nString |" + author("Cy Line") + "(風)";
    assertThat(only(markup.entry("", "/2031.kite-long.1/", "T", authors)).authors())
        .containsExactly("Ada Kite", "Bo String", "Cy Line (風)");
  }

  @ParameterizedTest
  @EnumSource
  void authorsWithoutASeparatorAreStillSeveral(Markup markup) throws PageException {
    String authors = author("Ada Kite") + author("Bo String");
    assertThat(only(markup.entry("", "/2031.kite-long.1/", "T", authors)).authors())
        .containsExactly("Ada Kite", "Bo String");
  }

  @ParameterizedTest
  @EnumSource
  void aPersonsPapersNameTheirVolumes(Markup markup) throws PageException {
    String one =
        author("Ada Kite") + "<br><a href=/volumes/W31-01/ class=text-muted>Workshop on\nAir</a>";
    String two =
        author("Ada Kite") + "|" + author("Bo String") + "<br><a href=/volumes/P31-1/>Days</a>";
    Listing listing =
        read(
            Markup.person(
                markup.entry(markup.badges("W31-0101", false), "/W31-0101/", "One", one)
                    + markup.entry(markup.badges("P31-1001", false), "/P31-1001/", "Two", two)));
    assertThat(listing.papers())
        .extracting(Paper::journalRef)
        .containsExactly("Workshop on Air", "Days");
    assertThat(listing.papers())
        .extracting(Paper::authors)
        .containsExactly(List.of("Ada Kite"), List.of("Ada Kite", "Bo String"));
    assertThat(listing.remarks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anEventsVolumesAreReadInTheirOrder(Markup markup) throws PageException {
    Listing listing =
        read(
            Markup.event(
                markup.contents("2031kite-long", "Long Papers", 2)
                    + markup.contents("w31-01", "Workshop", 1),
                markup.part(
                        "2031kite-long",
                        "2031.kite-long",
                        "Long <span class=acl-fixed-case>P</span>apers",
                        markup.entry("2031.kite-long.1", "One", "First.")
                            + markup.entry("2031.kite-long.2", "Two"))
                    + markup.part(
                        "w31-01", "W31-01", "Workshop", markup.entry("W31-0101", "Three"))));
    assertThat(listing.papers()).extracting(Paper::title).containsExactly("One", "Two", "Three");
    assertThat(listing.papers())
        .extracting(Paper::journalRef)
        .containsExactly("Long Papers", "Long Papers", "Workshop");
    assertThat(listing.papers().get(0).abstractText()).isEqualTo("First.");
    assertThat(listing.kind()).isEqualTo(Kind.PERIOD);
    assertThat(listing.remarks()).isEmpty();
  }
}
