package io.github.dailypapers.source.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.support.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kind a saved page is shows in its content. */
class SavedPagesTest {
  private static final URI FILE = URI.create("file:///tmp/page");
  private static final String RECORD =
      "{\"source\":\"acl\",\"id\":\"2024.acl-long.1\",\"title\":\"T\",\"abstract\":\"A  b\","
          + "\"authors\":[\"X\",\"Y\"],\"author_count\":2,\"organization\":\"O\","
          + "\"organization_id\":\"o\",\"submitted_by\":\"s\",\"listed_on\":\"2026-11-20\","
          + "\"published_on\":\"2026-11-19\",\"updated_on\":\"2026-11-21\",\"upvotes\":0,"
          + "\"comments\":1,\"keywords\":[],\"summary\":\"S\",\"categories\":[\"cs.CL\"],"
          + "\"announce\":\"new\",\"journal_ref\":\"J\",\"doi\":\"10.1/x\",\"comment\":\"9 pages\","
          + "\"code_url\":\"c\",\"code_stars\":3,\"project_url\":\"p\",\"media\":null,"
          + "\"url\":\"u\",\"pdf_url\":\"pdf\"}";

  private static List<Listing> read(byte[] body) throws IOException {
    List<Listing> listings = new ArrayList<>();
    try (SavedListings saved =
        SavedPages.open(new ByteArrayInputStream(body), FILE, LocalDate.of(2026, 11, 24))) {
      for (Optional<Listing> next = saved.next(); next.isPresent(); next = saved.next()) {
        listings.add(next.get());
      }
    }
    return listings;
  }

  private static List<Paper> papers(String body) throws IOException {
    return papers(body.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Paper> papers(byte[] body) throws IOException {
    return read(body).stream().flatMap(listing -> listing.papers().stream()).toList();
  }

  private static List<String> remarks(String body) throws IOException {
    return read(body.getBytes(StandardCharsets.UTF_8)).stream()
        .flatMap(listing -> listing.remarks().stream())
        .map(Remark::text)
        .toList();
  }

  @Test
  void theSampleIsADayOfInventedPapers() throws IOException {
    try (SavedListings sample = SavedPages.sample()) {
      Listing listing = sample.next().orElseThrow();
      assertThat(listing.kind()).isEqualTo(Kind.DAY);
      assertThat(listing.day()).contains(LocalDate.of(2026, 11, 23));
      assertThat(listing.papers()).hasSize(12);
      assertThat(listing.remarks()).isEmpty();
      assertThat(sample.next()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"listing-2024.html", "paper-2025.html", "search-2026.html"})
  void aSavedPageIsReadAsTheSitesOwn(String name) throws IOException {
    assertThat(papers(Fixture.bytes(name))).isNotEmpty();
  }

  @Test
  void anAnswerOfTheApiHasThePapersOwnDays() throws IOException {
    assertThat(papers(Fixture.bytes("api-day.json")))
        .extracting(Paper::id, Paper::listedOn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2610.90002", LocalDate.of(2026, 10, 14)),
            org.assertj.core.groups.Tuple.tuple("2406.90010", null));
  }

  @Test
  void onePaperOfTheApiIsRead() throws IOException {
    assertThat(papers(Fixture.bytes("api-paper.json")))
        .extracting(Paper::title)
        .containsExactly("Quiet Gradients");
  }

  @Test
  void everyFieldOfOurOwnRecordsIsReadAsItIs() throws IOException {
    assertThat(papers(RECORD + "\n"))
        .containsExactly(
            Paper.of("acl")
                .id("2024.acl-long.1")
                .title("T")
                .abstractText("A  b")
                .authors(List.of("X", "Y"))
                .authorCount(2)
                .organization("O")
                .organizationId("o")
                .submittedBy("s")
                .listedOn(LocalDate.of(2026, 11, 20))
                .publishedOn(LocalDate.of(2026, 11, 19))
                .updatedOn(LocalDate.of(2026, 11, 21))
                .upvotes(0)
                .comments(1)
                .keywords(List.of())
                .summary("S")
                .categories(List.of("cs.CL"))
                .announce("new")
                .journalRef("J")
                .doi("10.1/x")
                .comment("9 pages")
                .codeUrl("c")
                .codeStars(3)
                .projectUrl("p")
                .url("u")
                .pdfUrl("pdf")
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n%s\n",
        "[%s,%s]",
        "[\n%s,\n%s\n]\n",
        "\uFEFF%s %s",
        "\n\n%s\r\n%s",
        "[%s]\n[%s]\n",
        "[%s]%s",
        "[][%s,%s][]"
      })
  void recordsStandInAnArrayOrBehindOneAnother(String form) throws IOException {
    assertThat(papers(form.formatted(RECORD, RECORD))).hasSize(2);
  }

  @Test
  void anArrayWithinAnArrayIsRemarkedOnAndWhatFollowsIsRead() throws IOException {
    String body = "[" + RECORD + ",[" + RECORD + "]," + RECORD + "]";
    assertThat(papers(body)).hasSize(2);
    assertThat(remarks(body)).containsExactly("an element is not an object");
  }

  @Test
  void whatFollowsAnArrayAndIsNoJsonIsALoss() throws IOException {
    assertThat(remarks("[" + RECORD + "]\noops"))
        .containsExactly("line 2 is no JSON: what follows was not read");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 20, 300})
  void aLastLineThatBreaksOffIsALoss(int missing) throws IOException {
    String body = RECORD + "\n" + RECORD.substring(0, RECORD.length() - missing);
    List<Remark> remarks =
        read(body.getBytes(StandardCharsets.UTF_8)).stream()
            .flatMap(listing -> listing.remarks().stream())
            .toList();
    assertThat(papers(body)).hasSize(1);
    assertThat(remarks)
        .containsExactly(new Remark("line 2 is no JSON: what follows was not read", true));
  }

  @Test
  void anEntryOfTheApiAmongRecordsIsALoss() throws IOException {
    String body = RECORD + "{\"title\":\"T\",\"summary\":\"S\",\"paper\":{\"id\":\"1\"}}";
    assertThat(papers(body)).hasSize(1);
    assertThat(remarks(body))
        .containsExactly(
            "an entry of the API among records was left out: read such files one by one");
  }

  @Test
  void aRecordAmongEntriesOfTheApiIsALoss() throws IOException {
    String body = "{\"paper\":{\"id\":\"1\",\"title\":\"A\"}}\n{\"id\":\"2\",\"title\":\"B\"}";
    assertThat(remarks(body)).containsExactly("an entry holds no paper");
  }

  @Test
  void aLongFileIsReadInBatches() throws IOException {
    List<Listing> listings = read((RECORD + "\n").repeat(600).getBytes(StandardCharsets.UTF_8));
    assertThat(listings).extracting(listing -> listing.papers().size()).contains(256, 88);
    assertThat(listings).extracting(Listing::kind).containsOnly(Kind.SAVED);
  }

  @Test
  void whatComesBeforeABreakIsKeptAndTheRestIsALoss() throws IOException {
    String body = RECORD + "\n{\"source\":oops}\n" + RECORD;
    assertThat(papers(body)).hasSize(1);
    assertThat(remarks(body)).containsExactly("line 2 is no JSON: what follows was not read");
  }

  @Test
  void anObjectThatIsNoPaperIsRemarkedOn() throws IOException {
    assertThat(remarks(RECORD + "{\"upvotes\":1}"))
        .containsExactly("an object with neither id nor title was left out");
  }

  @Test
  void aDateThatIsNoneIsRemarkedOn() throws IOException {
    assertThat(remarks("{\"id\":\"1\",\"listed_on\":\"2026-02-30\"}"))
        .containsExactly("\"2026-02-30\" is no date");
  }

  @Test
  void aRecordWithoutASourceIsASavedOne() throws IOException {
    assertThat(papers("{\"title\":\"T\"}")).extracting(Paper::source).containsExactly("saved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32"})
  void jsonMayBeInUtf16(String charset) throws IOException {
    assertThat(papers(("[" + RECORD + "]").getBytes(Charset.forName(charset)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"listing-2024.html,2", "paper-2025.html,1", "api-day.json,2", "copied.txt,4"})
  void everyKindMayBeginWithAByteOrderMark(String name, int papers) throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] page = ("\uFEFF" + Fixture.text(name)).getBytes(charset);
      assertThat(papers(page)).as(charset.name()).hasSize(papers);
      assertThat(papers(page)).as(charset.name()).isEqualTo(papers(Fixture.bytes(name)));
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfATitle() throws IOException {
    String card = "Tides\n\n" + "An abstract. ".repeat(20) + "\n\n• 6 authors\n·\nApr 15, 2022\n";
    assertThat(papers("\uFEFF" + card)).extracting(Paper::title).containsExactly("Tides");
  }

  @Test
  void aLetterOutsideAsciiBeforeABracketMakesNoJson() throws IOException {
    String card = "é[1]\n\n" + "An abstract. ".repeat(20) + "\n\n• 6 authors\n·\nApr 15, 2022\n";
    assertThat(papers(card)).extracting(Paper::title).containsExactly("é[1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"listing-2024.html", "paper-2025.html", "api-day.json", "copied.txt"})
  void linesMayEndAsOnWindows(String name) throws IOException {
    assertThat(papers(Fixture.text(name).replace("\n", "\r\n")))
        .isEqualTo(papers(Fixture.bytes(name)));
  }

  @Test
  void aPageThatAnotherProgramHasWrittenAnewIsTheSame() throws IOException {
    String page = Fixture.text("listing-2024.html");
    Document tree = Jsoup.parse(page);
    for (Element element : tree.select("[data-props]")) {
      for (String name : List.of("data-target", "class")) {
        String value = element.attr(name);
        element.removeAttr(name);
        element.attr(name, value);
      }
    }
    String anew = tree.outerHtml();
    assertThat(anew.indexOf("data-props=", anew.indexOf("<main")))
        .isLessThan(anew.indexOf("data-target=", anew.indexOf("<main")));
    assertThat(papers(anew)).isEqualTo(papers(page));
    tree.outputSettings().charset(StandardCharsets.US_ASCII);
    assertThat(papers(tree.outerHtml())).isEqualTo(papers(page));
  }

  @Test
  void binaryJunkIsRefusedWhateverItBeginsWith() {
    Random random = new Random(20251119);
    String[] heads = {
      "",
      "<",
      "{",
      "[",
      "[{\"id\":\"1\"},",
      "\0[\0\0",
      "\u00FE\u00FF\0\0[",
      "[\0\0\0",
      "%PDF-1.4\n",
      "\u001F\u008B",
      "PK\u0003\u0004",
      "<div data-target=DailyPapers data-props='{",
      "\u00EF\u00BB\u00BF["
    };
    for (int round = 0; round < 520; round++) {
      byte[] head = heads[round % heads.length].getBytes(StandardCharsets.ISO_8859_1);
      byte[] junk = new byte[head.length + random.nextInt(200)];
      random.nextBytes(junk);
      System.arraycopy(head, 0, junk, 0, head.length);
      try {
        assertThat(read(junk)).flatExtracting(Listing::remarks).isNotEmpty();
      } catch (IOException e) {
        assertThat(e).isInstanceOf(PageException.class);
      }
    }
  }

  @Test
  void aFileThatCannotBeReadIsNotSaidToBeNoJson() {
    IOException broken = new IOException("Input/output error");
    byte[] start = ("[" + RECORD + ",").getBytes(StandardCharsets.UTF_8);
    InputStream stream =
        new InputStream() {
          private int at;

          @Override
          public int read() throws IOException {
            if (at >= 3 << 20) {
              throw broken;
            }
            return at++ < start.length ? start[at - 1] : ' ';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
              bytes[offset + i] = (byte) read();
            }
            return length;
          }
        };
    assertThatThrownBy(
            () -> {
              try (SavedListings saved = SavedPages.open(stream, FILE, LocalDate.EPOCH)) {
                saved.next();
              }
            })
        .isSameAs(broken);
  }

  @Test
  void theTextOfAPageIsToldByItsCards() throws IOException {
    assertThat(papers(Fixture.bytes("copied.txt"))).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \n",
        "just prose",
        "{}",
        "[]",
        "[{]",
        "{\"error\":\"x\"}",
        "<p>no</p>",
        "7"
      })
  void whatHoldsNoPaperIsRefused(String body) {
    assertThatThrownBy(() -> papers(body))
        .isInstanceOfSatisfying(PageException.class, e -> assertThat(e.address()).isEqualTo(FILE));
  }

  @Test
  void aListingPageWithoutPapersIsRefused() {
    assertThatThrownBy(() -> papers(Fixture.bytes("empty-2026.html")))
        .hasMessage("the page is a listing without a single paper");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?xml version='1.0'?><feed xmlns='x'/>", "<rss version=\"2.0\"/>"})
  void aFeedOfAnotherSiteIsNamedAsSuch(String body) {
    assertThatThrownBy(() -> papers(body)).hasMessage("the feed is not of arXiv");
  }

  @Test
  void deepJsonIsRefusedAndDoesNotOverflow() {
    assertThatThrownBy(() -> papers("[".repeat(100_000))).isInstanceOf(PageException.class);
  }

  @Test
  void theStreamIsClosedWhenThePageIsRefused() {
    boolean[] closed = new boolean[1];
    InputStream stream =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThatThrownBy(() -> SavedPages.open(stream, FILE, LocalDate.EPOCH))
        .isInstanceOf(PageException.class);
    assertThat(closed[0]).isTrue();
  }
}
