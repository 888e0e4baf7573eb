package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of listings that are stored. */
class ListingsTest {
  private static final LocalDate DAY = Invented.DAY;
  private static final Instant NOW = Invented.NOW;
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));

  @TempDir Path folder;
  private Archive archive;
  private ListingShelf shelf;

  @BeforeEach
  void open() throws ArchiveException {
    archive = Archive.open(Invented.place(folder.resolve("archive.db")));
    shelf = archive.listings();
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  private Stored store(Listing listing, Instant now) throws ArchiveException {
    return archive.store("hf", listing, Optional.empty(), now);
  }

  private Stored store(Listing listing) throws ArchiveException {
    return store(listing, NOW);
  }

  private List<String> rows(String sql) throws Exception {
    return Invented.rows(folder.resolve("archive.db"), sql);
  }

  private HeldListing held(LocalDate day) throws ArchiveException {
    return shelf.day("hf", day).orElseThrow();
  }

  @Test
  void aListingIsReadAsItWasStored() throws Exception {
    Listing listing = Invented.listing(DAY, "2511.00002", "2511.00001", "2511.00003");
    assertThat(store(listing)).isEqualTo(new Stored(3, 3, 0));
    assertThat(shelf.read(held(DAY))).isEqualTo(listing);
  }

  @Test
  void aListingIsReadInPieces() throws Exception {
    Listing listing = Invented.listing(DAY, "2511.00002", "2511.00001", "2511.00003");
    store(listing);
    assertThat(shelf.read(held(DAY), 0, 2).papers()).isEqualTo(listing.papers().subList(0, 2));
    assertThat(shelf.read(held(DAY), 2, 2).papers()).isEqualTo(listing.papers().subList(2, 3));
    assertThat(shelf.read(held(DAY), 3, 2).papers()).isEmpty();
    assertThat(shelf.read(held(DAY), 2, 2).day()).contains(DAY);
  }

  @Test
  void theNextDayWithPapersIsFound() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    archive.storeEmpty("hf", DAY.minusDays(1), NOW);
    assertThat(shelf.after("hf", DAY.minusDays(3))).contains(held(DAY));
    assertThat(shelf.after("hf", DAY)).isEmpty();
    assertThat(shelf.after("arxiv:cs.CL", DAY.minusDays(3))).isEmpty();
  }

  @Test
  void papersThatAreNotHeldAreFoundWhateverTheirVersion() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    Paper held = Invented.paper("2511.00001v2").build();
    Paper absent = Invented.paper("2511.00009v2").build();
    Paper nameless = Paper.of("hf").build();
    assertThat(archive.papers().absent(List.of(held, absent, nameless))).containsExactly(absent);
  }

  @Test
  void everyFieldCanBeReadByItself() throws Exception {
    Paper full = Invented.full("2511.00001", 0);
    archive.store("hf", Invented.listing(DAY, full), Optional.empty(), NOW);
    for (Field field : Field.values()) {
      List<Field> fields = List.of(Field.SOURCE, field);
      Paper read = shelf.read(held(DAY), fields).papers().get(0);
      for (Field other : Field.values()) {
        Object expected = fields.contains(other) ? other.of(full) : null;
        assertThat(other.of(read)).as(other.label()).isEqualTo(expected);
      }
    }
  }

  @Test
  void whatIsHeldIsTold() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    HeldListing held = held(DAY);
    assertThat(held)
        .isEqualTo(new HeldListing(held.number(), "hf", Kind.DAY, Optional.of(DAY), NOW, true, 1));
  }

  @Test
  void storingTheSameAgainChangesNothing() throws Exception {
    Listing listing = Invented.listing(DAY, Invented.full("2511.00001", 0));
    store(listing);
    assertThat(store(listing, LATER)).isEqualTo(new Stored(1, 0, 0));
    assertThat(shelf.read(held(DAY))).isEqualTo(listing);
    assertThat(held(DAY).fetchedAt()).isEqualTo(LATER);
    assertThat(rows("SELECT count(*) FROM listings")).containsExactly("1");
  }

  @Test
  void whatIsKnownBetterIsCounted() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    Paper better = Invented.paper("2511.00001").abstractText("Of ferns").build();
    assertThat(store(Invented.listing(DAY, better, Invented.paper("2511.00003").build())))
        .isEqualTo(new Stored(2, 1, 1));
  }

  @Test
  void countsAreAddedUp() {
    assertThat(Stored.NOTHING.plus(new Stored(3, 2, 1)).plus(new Stored(3, 2, 1)))
        .isEqualTo(new Stored(6, 4, 2));
  }

  @Test
  void aPaperListedTwiceOnADayIsListedOnce() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002", "2511.00001"));
    assertThat(Invented.ids(archive, DAY)).containsExactly("2511.00001", "2511.00002");
  }

  @Test
  void aNewOrderIsKept() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    store(Invented.listing(DAY, "2511.00002", "2511.00001"));
    assertThat(Invented.ids(archive, DAY)).containsExactly("2511.00002", "2511.00001");
  }

  @Test
  void whatACompleteListingNoLongerHasIsTakenOffIt() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    store(Invented.listing(DAY, "2511.00002"));
    assertThat(Invented.ids(archive, DAY)).containsExactly("2511.00002");
    assertThat(archive.papers().paper(new PaperId("2511.00001"))).isPresent();
  }

  @Test
  void anIncompleteListingTakesNothingAway() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    store(Invented.cut(Invented.listing(DAY, "2511.00003", "2511.00002")));
    assertThat(Invented.ids(archive, DAY))
        .containsExactly("2511.00003", "2511.00002", "2511.00001");
  }

  @Test
  void anIncompleteListingIsToldOfUntilItIsCompleted() throws Exception {
    store(Invented.cut(Invented.listing(DAY, "2511.00001")));
    assertThat(shelf.read(held(DAY)).remarks()).extracting(Remark::loss).containsExactly(true);
    store(Invented.listing(DAY, "2511.00001"));
    assertThat(shelf.read(held(DAY)).remarks()).isEmpty();
  }

  @Test
  void aRemarkWithoutALossLeavesAListingComplete() throws Exception {
    Listing listing = Invented.listing(DAY, "2511.00001");
    store(
        new Listing(
            Kind.DAY, listing.day(), listing.papers(), List.of(new Remark("by the way", false))));
    assertThat(held(DAY).complete()).isTrue();
  }

  @Test
  void aPaperWithoutAnIdMakesItsListingIncomplete() throws Exception {
    Paper nameless = Paper.of("hf").title("Nameless").build();
    assertThat(store(Invented.listing(DAY, nameless, Invented.paper("2511.00001").build())))
        .isEqualTo(new Stored(2, 1, 0));
    assertThat(held(DAY).complete()).isFalse();
    assertThat(Invented.ids(archive, DAY)).containsExactly("2511.00001");
  }

  @Test
  void whenAPaperWasFirstSeenStays() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    store(Invented.listing(DAY, "2511.00002", "2511.00001"), LATER);
    assertThat(rows("SELECT id, first_seen_at FROM listed JOIN papers USING (paper) ORDER BY id"))
        .containsExactly(
            "2511.00001|2026-11-24T07:30:00.000Z", "2511.00002|2026-11-24T08:30:00.000Z");
  }

  @Test
  void aPaperListedOnTwoDaysIsOnePaperOnBoth() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    Paper again = Invented.paper("2511.00001").listedOn(DAY.plusDays(1)).build();
    store(Invented.listing(DAY.plusDays(1), again));
    assertThat(rows("SELECT count(*) FROM papers")).containsExactly("1");
    assertThat(shelf.read(held(DAY)).papers()).extracting(Paper::listedOn).containsExactly(DAY);
    assertThat(shelf.read(held(DAY.plusDays(1))).papers())
        .extracting(Paper::listedOn)
        .containsExactly(DAY.plusDays(1));
  }

  @Test
  void aDayThatNoPageStatedStaysUnknown() throws Exception {
    store(Invented.listing(DAY, Paper.of("hf").id("2511.00001").build()));
    assertThat(shelf.read(held(DAY)).papers().get(0).listedOn()).isNull();
  }

  @Test
  void aDayWithoutAListingIsHeldAsSuch() throws Exception {
    archive.storeEmpty("hf", DAY, NOW);
    assertThat(held(DAY).papers()).isZero();
    assertThat(held(DAY).complete()).isTrue();
    assertThat(shelf.read(held(DAY)).papers()).isEmpty();
  }

  @Test
  void aDayThatHadPapersKeepsThem() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    archive.storeEmpty("hf", DAY, LATER);
    assertThat(Invented.ids(archive, DAY)).containsExactly("2511.00001");
  }

  @Test
  void theDayThatWasAskedForIsThatOfAPageThatStatesNone() throws Exception {
    Listing listing = new Listing(Kind.DAY, Optional.empty(), List.of(), List.of());
    archive.store("hf", listing, Optional.of(DAY), NOW);
    assertThat(shelf.day("hf", DAY)).isPresent();
  }

  @Test
  void theDayThatAPageStatesComesFirst() throws Exception {
    archive.store("hf", Invented.listing(DAY, "2511.00001"), Optional.of(DAY.plusDays(1)), NOW);
    assertThat(shelf.days("hf")).extracting(held -> held.day().orElseThrow()).containsExactly(DAY);
  }

  @Test
  void whatIsNoListingLeavesOnlyItsPapers() throws Exception {
    for (Kind kind : List.of(Kind.SEARCH, Kind.PERIOD, Kind.PAPER, Kind.SAVED)) {
      Listing listing =
          new Listing(
              kind,
              Optional.of(DAY),
              Arrays.asList(
                  Invented.paper("x." + kind).build(), Paper.of("hf").title("Nameless").build()),
              List.of());
      assertThat(store(listing)).isEqualTo(new Stored(2, 1, 0));
      assertThat(archive.papers().paper(new PaperId("x." + kind))).isPresent();
    }
    Paper better = Invented.paper("x.PAPER").abstractText("Of ferns").build();
    assertThat(
            store(new Listing(Kind.PAPER, Optional.empty(), List.of(better), List.of())).changed())
        .isEqualTo(1);
    assertThat(shelf.days("hf")).isEmpty();
  }

  @Test
  void whatIsTrendingIsHeldOnce() throws Exception {
    store(Invented.trending(Invented.paper("2511.00001").build()));
    store(Invented.trending(Invented.paper("2511.00002").build()), LATER);
    HeldListing held = shelf.trending("hf").orElseThrow();
    assertThat(held.fetchedAt()).isEqualTo(LATER);
    assertThat(held.day()).isEmpty();
    assertThat(shelf.read(held).papers()).extracting(Paper::id).containsExactly("2511.00002");
  }

  @Test
  void daysAreFoundOfTheSourceThatIsMeant() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    archive.store("other", Invented.listing(DAY.plusDays(1), "2511.00002"), Optional.empty(), NOW);
    assertThat(shelf.days("hf")).hasSize(1);
    assertThat(shelf.latest("hf").orElseThrow().day()).contains(DAY);
    assertThat(shelf.day("hf", DAY.plusDays(1))).isEmpty();
  }

  @Test
  void theLatestDayAndTheDayBeforeAreThoseWithPapers() throws Exception {
    store(Invented.listing(DAY.minusDays(3), "2511.00001"));
    archive.storeEmpty("hf", DAY.minusDays(1), NOW);
    store(Invented.listing(DAY, "2511.00002"));
    archive.storeEmpty("hf", DAY.plusDays(1), NOW);
    assertThat(shelf.latest("hf").orElseThrow().day()).contains(DAY);
    assertThat(shelf.before("hf", DAY).orElseThrow().day()).contains(DAY.minusDays(3));
    assertThat(shelf.before("hf", DAY.minusDays(3))).isEmpty();
    assertThat(shelf.days("hf")).hasSize(4);
  }

  @Test
  void versionsOfAPaperAreOnePaper() throws Exception {
    store(Invented.listing(DAY, "2511.00001v2"));
    archive.store(
        "arxiv", Invented.listing(DAY, Invented.full("2511.00001", 0)), Optional.empty(), NOW);
    store(Invented.listing(DAY.plusDays(1), "2511.00001v3"));
    assertThat(rows("SELECT id FROM papers")).containsExactly("2511.00001");
    assertThat(archive.papers().paper(new PaperId("2511.00001")).orElseThrow().doi()).isNotNull();
  }

  @Test
  void theFirstCountsOfADayStayAndGapsAreFilled() throws Exception {
    store(Invented.listing(DAY, Invented.paper("2511.00001").upvotes(3).build()));
    store(
        Invented.listing(DAY, Invented.paper("2511.00001").upvotes(5).comments(1).build()), LATER);
    store(
        Invented.listing(DAY, Invented.paper("2511.00001").upvotes(9).codeStars(7).build()),
        NOW.plus(Duration.ofDays(1)));
    assertThat(rows("SELECT day, upvotes, comments, code_stars FROM snapshots ORDER BY day"))
        .containsExactly("2026-11-24|3|1|null", "2026-11-25|9|null|7");
    assertThat(rows("SELECT upvotes FROM papers")).containsExactly("9");
  }

  @Test
  void whatWasNotCountedLeavesNoSnapshot() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    assertThat(rows("SELECT count(*) FROM snapshots")).containsExactly("0");
  }

  private static final YearMonth MONTH = YearMonth.of(2026, 1);

  private static Listing period(String... ids) {
    return new Listing(
        Kind.PERIOD, Optional.empty(), Invented.listing(DAY, ids).papers(), List.of());
  }

  @Test
  void aMonthIsHeldBesideItsNeighboursAndHasNoDay() throws Exception {
    archive.store("arxiv:cs.CL", period("2601.00001"), Optional.of(MONTH.atDay(1)), NOW);
    archive.store("arxiv:cs.CL", period("2602.00001"), Optional.of(LocalDate.of(2026, 2, 1)), NOW);
    HeldListing held = shelf.period("arxiv:cs.CL", Optional.of(MONTH)).orElseThrow();
    Listing read = shelf.read(held);
    assertThat(read.day()).isEmpty();
    assertThat(read.papers()).extracting(Paper::id).containsExactly("2601.00001");
    assertThat(shelf.periods("arxiv:cs.CL")).hasSize(2);
    assertThat(shelf.period("arxiv:cs.LG", Optional.of(MONTH))).isEmpty();
  }

  @Test
  void aListingOfNoTimeIsHeldOnce() throws Exception {
    archive.store("acl:2026.ferns-1", period("2026.ferns-1.1"), Optional.empty(), NOW);
    archive.store("acl:2026.ferns-1", period("2026.ferns-1.2"), Optional.empty(), LATER);
    HeldListing held = shelf.period("acl:2026.ferns-1", Optional.empty()).orElseThrow();
    assertThat(shelf.read(held).papers()).extracting(Paper::id).containsExactly("2026.ferns-1.2");
  }

  @Test
  void aPaperOfTwoSourcesIsReadAsOfTheListingsOwn() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    Paper announced = Paper.of("arxiv").id("2511.00001").listedOn(DAY).announce("new").build();
    archive.store("arxiv:cs.CL", Invented.listing(DAY, announced), Optional.empty(), NOW);
    Paper listed = shelf.read(held(DAY)).papers().get(0);
    assertThat(listed.source()).isEqualTo("hf");
    assertThat(listed.announce()).isNull();
    Paper arxivs = shelf.read(shelf.day("arxiv:cs.CL", DAY).orElseThrow()).papers().get(0);
    assertThat(arxivs.source()).isEqualTo("arxiv");
    assertThat(arxivs.announce()).isEqualTo("new");
    assertThat(archive.papers().paper(new PaperId("2511.00001")).orElseThrow().source())
        .isEqualTo("hf; arxiv");
  }

  @Test
  void howAPaperWasAnnouncedIsToldOfEachListing() throws Exception {
    LocalDate next = DAY.plusDays(1);
    Paper first = Paper.of("arxiv").id("2511.00001").listedOn(DAY).announce("new").build();
    Paper again = Paper.of("arxiv").id("2511.00001").listedOn(next).announce("replace").build();
    archive.store("arxiv:cs.CL", Invented.listing(DAY, first), Optional.empty(), NOW);
    archive.store("arxiv:cs.CL", Invented.listing(next, again), Optional.empty(), LATER);
    Listing old = shelf.read(shelf.day("arxiv:cs.CL", DAY).orElseThrow());
    assertThat(old.papers()).extracting(Paper::announce).containsExactly("new");
    Listing young = shelf.read(shelf.day("arxiv:cs.CL", next).orElseThrow());
    assertThat(young.papers()).extracting(Paper::announce).containsExactly("replace");
  }

  @Test
  void everythingIsAllDaysAndPeriodsOfAllSources() throws Exception {
    store(Invented.listing(DAY, "2511.00001"));
    store(Invented.trending(Invented.paper("2511.00002").build()));
    archive.storeEmpty("hf", DAY.plusDays(1), NOW);
    archive.store("arxiv:cs.CL", period("2601.00001"), Optional.of(MONTH.atDay(1)), NOW);
    assertThat(shelf.everything())
        .extracting(HeldListing::source)
        .containsExactly("arxiv:cs.CL", "hf");
  }

  @Test
  void aPaperIsIncompleteWithoutWhatArxivTellsOfEach() throws Exception {
    Paper whole = Invented.full("2511.00001", 0);
    Paper cut =
        Paper.of("arxiv")
            .id("2511.00002")
            .categories(List.of("cs.CL"))
            .publishedOn(DAY)
            .authors(List.of("Ada"))
            .build();
    store(Invented.listing(DAY, whole, cut, Invented.paper("2511.00003").build()));
    LocalDate next = DAY.plusDays(1);
    store(Invented.listing(next, "2511.00004"));
    PaperId second = new PaperId("2511.00002");
    PaperId third = new PaperId("2511.00003");
    PaperId fourth = new PaperId("2511.00004");
    assertThat(archive.papers().incomplete()).containsExactlyInAnyOrder(second, third, fourth);
    assertThat(archive.papers().incomplete(DAY, DAY)).containsExactlyInAnyOrder(second, third);
    assertThat(archive.papers().incomplete(next, next)).containsExactly(fourth);
  }

  @Test
  void aPartThatStatesNoDayIsNoListingOfTheDayThatWasAskedFor() throws Exception {
    Paper paper = Invented.paper("2611.00001").listedOn(null).build();
    Remark loss = new Remark("the page carries no data", true);
    Listing part = new Listing(Kind.DAY, Optional.empty(), List.of(paper), List.of(loss));
    archive.store("hf", part, Optional.of(DAY), NOW);
    assertThat(shelf.day("hf", DAY)).isEmpty();
    assertThat(archive.papers().paper(new PaperId("2611.00001"))).isPresent();
  }
}
