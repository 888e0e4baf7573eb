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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(strings = {"%s\n%s\n", "[%s,%s]", "[\n%s,\n%s\n]\n", "\uFEFF%s %s", "\n\n%s\r\n%s"})
  void recordsStandInAnArrayOrBehindOneAnother(String form) throws IOException {
    assertThat(papers(form.formatted(RECORD, RECORD))).hasSize(2);
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

  @Test
  void jsonMayBeInUtf16() throws IOException {
    assertThat(papers(("[" + RECORD + "]").getBytes(Charset.forName("UTF-16BE")))).hasSize(1);
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
  void aFeedIsNamedAsSuch(String body) {
    assertThatThrownBy(() -> papers(body)).hasMessage("the page is a feed, which cannot be read");
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
