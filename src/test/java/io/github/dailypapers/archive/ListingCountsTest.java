package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How papers are counted by listings. */
class ListingCountsTest {
  private static final LocalDate DAY = Invented.DAY;
  private static final LocalDate NEXT = DAY.plusDays(1);

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws ArchiveException {
    archive = Archive.open(Invented.place(folder.resolve("archive.db")));
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  private void store(Listing listing) throws ArchiveException {
    archive.store("hf", listing, Optional.empty(), Invented.NOW);
  }

  private List<ListingCount> counts() throws ArchiveException {
    return archive.listings().counts();
  }

  private static ListingCount count(LocalDate day, int papers) {
    return new ListingCount("hf", Optional.of(day), papers);
  }

  @Test
  void anEmptyArchiveHasNoCounts() throws Exception {
    assertThat(counts()).isEmpty();
  }

  @Test
  void listingsAreCountedInTheOrderOfTheirDays() throws Exception {
    store(Invented.listing(NEXT, "2511.00003"));
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    assertThat(counts()).containsExactly(count(DAY, 2), count(NEXT, 1));
  }

  @Test
  void aPaperIsCountedWithTheFirstListingThatHasIt() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    store(Invented.listing(NEXT, "2511.00002", "2511.00003", "2511.00004"));
    assertThat(counts()).containsExactly(count(DAY, 2), count(NEXT, 2));
  }

  @Test
  void aListingThatHasNothingOfItsOwnIsLeftOut() throws Exception {
    store(Invented.listing(DAY, "2511.00001", "2511.00002"));
    store(Invented.listing(NEXT, "2511.00001"));
    assertThat(counts()).containsExactly(count(DAY, 2));
  }

  @Test
  void aReplacementIsNotCounted() throws Exception {
    Paper replaced = Invented.paper("2511.00001").announce("replace-cross").build();
    Paper added = Invented.paper("2511.00002").announce("new").build();
    store(Invented.listing(DAY, replaced, added));
    assertThat(counts()).containsExactly(count(DAY, 1));
  }

  @Test
  void aReplacementDoesNotTakeAPaperFromALaterListing() throws Exception {
    store(Invented.listing(DAY, Invented.paper("2511.00001").announce("replace").build()));
    store(Invented.listing(NEXT, Invented.paper("2511.00001").announce("new").build()));
    assertThat(counts()).containsExactly(count(NEXT, 1));
  }

  @Test
  void aListingOfALongerPeriodHasNoDay() throws Exception {
    List<Paper> papers = List.of(Invented.paper("2511.00001").build());
    store(new Listing(Kind.PERIOD, Optional.of(DAY.withDayOfMonth(1)), papers, List.of()));
    assertThat(counts()).containsExactly(new ListingCount("hf", Optional.empty(), 1));
  }

  @Test
  void whatIsTrendingIsNotCounted() throws Exception {
    store(Invented.trending(Invented.paper("2511.00001").build()));
    assertThat(counts()).isEmpty();
  }
}
