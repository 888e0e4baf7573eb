package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import io.github.dailypapers.archive.Inventory.Holding;
import io.github.dailypapers.archive.Problem.Remedy;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareTest {
  private static final LocalDate DAY = Invented.DAY;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws Exception {
    file = folder.resolve("archive.db");
    try (Archive archive = open()) {
      store(archive, Invented.listing(DAY, Invented.full("2511.00001", 0)));
      store(archive, Invented.cut(Invented.listing(DAY.minusDays(1), "2511.00002")));
      store(archive, Invented.trending(Invented.paper("2511.00003").upvotes(3).build()));
      archive.storeEmpty("hf", DAY.minusDays(2), Invented.NOW);
    }
  }

  private static void store(Archive archive, Listing listing) throws ArchiveException {
    archive.store("hf", listing, Optional.empty(), Invented.NOW);
  }

  private Archive open() throws ArchiveException {
    return Archive.open(Invented.place(file));
  }

  private void addPage(String asked, Instant fetchedAt, int bytes) throws Exception {
    Invented.run(
        file,
        "INSERT INTO pages (asked, address, fetched_at, body) VALUES ('%s', 'a', '%s', randomblob(%d))"
            .formatted(asked, Times.text(fetchedAt), bytes));
  }

  private List<Problem> problems() throws ArchiveException {
    try (Archive archive = open()) {
      return archive.care().problems();
    }
  }

  @Test
  void theInventoryTellsWhatIsHeld() throws Exception {
    addPage("a", Invented.NOW, 100);
    addPage("b", Invented.NOW, 200);
    try (Archive archive = open()) {
      archive.marks().star("2511.00001", Invented.NOW);
      archive.marks().note("2511.00001", Optional.of("read again"));
      archive.marks().see(List.of(Invented.paper("2511.00002").build()), Invented.NOW);
      Inventory inventory = archive.care().inventory();
      assertThat(inventory.listings())
          .containsExactly(
              new Holding("hf", Kind.DAY, 3, Optional.of(DAY.minusDays(2)), Optional.of(DAY), 1, 1),
              new Holding("hf", Kind.TRENDING, 1, Optional.empty(), Optional.empty(), 0, 0));
      assertThat(inventory)
          .usingRecursiveComparison()
          .ignoringFields("bytes", "listings")
          .isEqualTo(new Inventory(file, 0, 3, 3, List.of(), 2, 1, 0, 1, 1, 2, 300));
    }
  }

  @Test
  void theRoomOfTheLogCountsToo() throws Exception {
    try (Archive archive = open()) {
      archive.storeEmpty("hf", DAY.minusDays(3), Invented.NOW);
      long log = Files.size(folder.resolve("archive.db-wal"));
      assertThat(log).isPositive();
      assertThat(archive.care().inventory().bytes()).isEqualTo(Files.size(file) + log);
    }
  }

  @Test
  void aLinkTakesTheRoomOfWhatItLeadsTo() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
    assertThat(Inventory.bytes(link)).isEqualTo(Files.size(file));
  }

  @Test
  void anEmptyArchiveHasAnInventory() throws Exception {
    try (Archive archive = Archive.open(Invented.place(folder.resolve("empty.db")))) {
      assertThat(archive.care().inventory().listings()).isEmpty();
      assertThat(archive.care().problems()).isEmpty();
    }
  }

  @Test
  void aSoundArchiveHasNoProblems() throws Exception {
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM papers WHERE paper = 1 | 1 rows of listed refer to nothing in papers",
        "DELETE FROM listings WHERE listing = 1 | 1 rows of listed refer to nothing in listings",
        "UPDATE papers SET media = '[1' WHERE paper = 1 | 1 papers whose media are no list",
        "UPDATE papers SET categories = '{}' | 3 papers whose categories are no list",
        "DELETE FROM authors WHERE position = 1 | 1 papers whose rows in authors differ from their list",
        "DELETE FROM keywords | 1 papers whose rows in keywords differ from their list",
        "UPDATE listings SET day = 'today' WHERE listing = 1 | 1 listings whose day is none",
        "UPDATE snapshots SET day = '2026-02-30' | 2 snapshots whose day is none",
        "UPDATE papers SET updated_on = 'x' WHERE paper = 1 | 1 papers whose updated_on is none"
      })
  void whatDoesNotFitTogetherIsToldOf(String fault, String text) throws Exception {
    Invented.run(file, fault);
    assertThat(problems()).contains(new Problem(text, Remedy.SALVAGE));
  }

  @ParameterizedTest
  @CsvSource({"words", "trigrams"})
  void anIndexThatDoesNotFitIsToldOfAndMended(String index) throws Exception {
    String delete =
        index.equals("words")
            ? "INSERT INTO words (words, rowid, title) VALUES ('delete', 2, 'Paper 2511.00002')"
            : "INSERT INTO trigrams (trigrams, rowid, title) VALUES ('delete', 2, 'Paper 2511.00002')";
    Invented.run(file, delete);
    assertThat(problems())
        .containsExactly(
            new Problem("the index " + index + " does not fit the papers", Remedy.COMPACT));
    try (Archive archive = open()) {
      archive.care().compact(Invented.NOW, false);
    }
    assertThat(problems()).isEmpty();
  }

  @Test
  void damagedPagesAreToldOfOnOneLineEach() throws Exception {
    Damage.to(file).wipe("listed");
    assertThat(problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.text()).doesNotContain("\n").isNotBlank();
              assertThat(problem.remedy()).isEqualTo(Remedy.SALVAGE);
            });
  }

  @Test
  void whatIsFrozenIsExaminedAsFarAsPossible() throws Exception {
    Invented.run(file, "DELETE FROM listings WHERE listing = 1");
    try (Archive archive = Archive.open(Invented.place(file), Schema.CURRENT, Mode.FROZEN)) {
      assertThat(archive.care().problems()).hasSize(1);
    }
  }

  @Test
  void examiningWhileAnotherWritesIsBusy() throws Exception {
    try (Archive archive = open();
        Database other = Database.open(file, Mode.WRITE, Duration.ZERO)) {
      other.run("BEGIN IMMEDIATE");
      ArchiveException failure =
          catchThrowableOfType(ArchiveException.class, () -> archive.care().problems());
      assertThat(failure.reason()).isEqualTo(Reason.BUSY);
    }
  }

  @Test
  void compactingDropsOldPagesAndMakesTheFileSmaller() throws Exception {
    addPage("old", Invented.NOW.minus(Duration.ofDays(31)), 500_000);
    addPage("young", Invented.NOW.minus(Duration.ofDays(29)), 1000);
    try (Archive archive = open()) {
      Compaction compaction = archive.care().compact(Invented.NOW, false);
      assertThat(compaction.pages()).isEqualTo(1);
      assertThat(compaction.bytesBefore() - compaction.bytesAfter()).isGreaterThan(400_000);
      assertThat(compaction.bytesAfter()).isEqualTo(Files.size(file));
      assertThat(archive.care().inventory().pages()).isEqualTo(1);
      assertThat(archive.care().problems()).isEmpty();
    }
  }

  @Test
  void compactingCanDropAllPages() throws Exception {
    addPage("young", Invented.NOW, 1000);
    try (Archive archive = open()) {
      assertThat(archive.care().compact(Invented.NOW, true).pages()).isEqualTo(1);
    }
  }

  @Test
  void compactingTakesNothingElseAway() throws Exception {
    List<String> before = Invented.rows(file, "SELECT * FROM papers");
    try (Archive archive = open()) {
      archive.care().compact(Invented.NOW, true);
      assertThat(Invented.ids(archive, DAY)).containsExactly("2511.00001");
      assertThat(archive.words().find("ferns", 9)).hasSize(1);
    }
    assertThat(Invented.rows(file, "SELECT * FROM papers")).isEqualTo(before);
  }

  @Test
  void compactingOnAFullDiskLeavesTheArchiveAsItWas() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "2m")) {
      Path kept = Files.copy(file, disk.folder().resolve("archive.db"));
      try (Archive archive = Archive.open(Invented.place(kept))) {
        archive.storeEmpty("hf", DAY.minusDays(9), Invented.NOW);
        disk.fill();
        ArchiveException failure =
            catchThrowableOfType(
                ArchiveException.class, () -> archive.care().compact(Invented.NOW, true));
        assertThat(failure.reason()).isEqualTo(Reason.FULL);
        assertThat(archive.care().inventory().papers()).isEqualTo(3);
        disk.makeRoom();
        assertThat(archive.care().problems()).isEmpty();
      }
    }
  }
}
