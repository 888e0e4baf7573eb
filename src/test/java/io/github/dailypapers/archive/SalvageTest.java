package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Salvage.Saved;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalvageTest {
  private static final int DAYS = 30;
  private static final int PAPERS_A_DAY = 20;
  private static final int PAPERS = DAYS * PAPERS_A_DAY;

  private static final String LISTED = "SELECT listing, rank, paper, first_seen_at FROM listed";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws Exception {
    file = folder.resolve("archive.db");
    try (Archive archive = Archive.open(Invented.place(file))) {
      for (int day = 0; day < DAYS; day++) {
        Paper[] papers = new Paper[PAPERS_A_DAY];
        for (int i = 0; i < PAPERS_A_DAY; i++) {
          papers[i] = Invented.full(id(day * PAPERS_A_DAY + i), i);
        }
        archive.store(
            "hf",
            Invented.listing(Invented.DAY.plusDays(day), papers),
            Optional.empty(),
            Invented.NOW);
      }
      archive.marks().star(id(0), Invented.NOW);
      archive.marks().note(id(PAPERS - 1), Optional.of("mine"));
      archive.marks().know("hf", Invented.NOW);
    }
  }

  private static String id(int number) {
    return "2511.%05d".formatted(number);
  }

  private Salvage salvage() throws ArchiveException {
    return Salvage.of(Invented.place(file), Invented.NOW);
  }

  private static Saved saved(Salvage salvage, String table) {
    return salvage.tables().stream()
        .filter(saved -> saved.table().equals(table))
        .findFirst()
        .orElseThrow();
  }

  private Archive open() throws ArchiveException {
    return Archive.open(Invented.place(file));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void requireSound() throws ArchiveException {
    try (Archive archive = open()) {
      assertThat(archive.care().problems()).isEmpty();
    }
  }

  @Test
  void aWholeArchiveIsCopiedWhole() throws Exception {
    byte[] before = Files.readAllBytes(file);
    List<String> papers = Invented.rows(file, "SELECT * FROM papers ORDER BY paper");
    List<String> listed = Invented.rows(file, "SELECT * FROM listed");
    Salvage salvage = salvage();
    assertThat(salvage.tables())
        .containsExactly(
            new Saved("papers", PAPERS, OptionalLong.of(0)),
            new Saved("listings", DAYS, OptionalLong.of(0)),
            new Saved("listed", PAPERS, OptionalLong.of(0)),
            new Saved("snapshots", PAPERS, OptionalLong.of(0)),
            new Saved("marks", 2, OptionalLong.of(0)),
            new Saved("known", 1, OptionalLong.of(0)));
    assertThat(salvage.readable()).isTrue();
    assertThat(salvage.setAside()).hasBinaryContent(before);
    assertThat(Invented.rows(file, "SELECT * FROM papers ORDER BY paper")).isEqualTo(papers);
    assertThat(Invented.rows(file, "SELECT * FROM listed")).isEqualTo(listed);
    requireSound();
    assertThat(names()).containsExactly("archive.db", "archive.db.damaged-20261124T073000Z");
  }

  @Test
  void aDamagedPageOfPapersCostsOnlyItsPapers() throws Exception {
    List<Integer> leaves = Damage.to(file).leaves("papers");
    assertThat(leaves).hasSizeGreaterThan(20);
    Damage.to(file).page(leaves.get(10));
    Saved papers = saved(salvage(), "papers");
    assertThat(papers.rows()).isBetween((long) PAPERS - 20, (long) PAPERS - 1);
    assertThat(papers.lost()).hasValue(PAPERS - papers.rows());
    requireSound();
  }

  @Test
  void manyDamagedPagesCostOnlyTheirPapers() throws Exception {
    List<Integer> leaves = Damage.to(file).leaves("papers");
    for (int i = 0; i < leaves.size(); i += 7) {
      Damage.to(file).page(leaves.get(i));
    }
    Damage.to(file).page(leaves.get(leaves.size() - 1));
    Saved papers = saved(salvage(), "papers");
    assertThat(papers.rows()).isGreaterThan(PAPERS * 3L / 4);
    assertThat(papers.lost()).hasValue(PAPERS - papers.rows());
    requireSound();
  }

  @Test
  void aPaperThatIsLostKeepsItsIdAndItsMarksAndIsFilledInLater() throws Exception {
    Damage.to(file).page(Damage.to(file).leaves("papers").get(0));
    salvage();
    try (Archive archive = open()) {
      assertThat(archive.papers().paper(new PaperId(id(0))))
          .contains(Paper.of("hf").id(id(0)).build());
      assertThat(archive.marks().of(id(0)).starred()).isTrue();
      assertThat(archive.listings().day("hf", Invented.DAY).orElseThrow().complete()).isFalse();
      assertThat(archive.listings().day("hf", Invented.DAY.plusDays(20)).orElseThrow().complete())
          .isTrue();
      Paper again = Invented.full(id(0), 0);
      archive.store(
          "hf",
          Invented.cut(Invented.listing(Invented.DAY, again)),
          Optional.empty(),
          Invented.NOW);
      assertThat(archive.papers().paper(new PaperId(id(0)))).contains(again);
    }
  }

  @Test
  void whatIsListedIsToldByTheIndexWhereTheTableIsLost() throws Exception {
    List<String> listed = Invented.rows(file, LISTED);
    Damage.to(file).wipe("listed");
    Salvage salvage = salvage();
    assertThat(Invented.rows(file, LISTED)).isEqualTo(listed);
    assertThat(saved(salvage, "listed")).isEqualTo(new Saved("listed", PAPERS, OptionalLong.of(0)));
    requireSound();
  }

  @Test
  void listingsOfWhichNobodyKnowsWhatTheyListedAreIncomplete() throws Exception {
    Damage.to(file).wipe("listed");
    Damage.to(file).wipe("listed_by_paper");
    Salvage salvage = salvage();
    assertThat(saved(salvage, "listed")).isEqualTo(new Saved("listed", 0, OptionalLong.empty()));
    assertThat(Invented.rows(file, "SELECT DISTINCT complete FROM listings")).containsExactly("0");
    assertThat(saved(salvage, "papers").rows()).isEqualTo(PAPERS);
    requireSound();
  }

  @Test
  void everyTableMayBeLost() throws Exception {
    for (String table : List.of("papers", "listings", "snapshots", "marks", "known")) {
      Path copy = Files.copy(file, folder.resolve(table + ".db"));
      Damage.to(copy).wipe(table);
      Salvage salvage = Salvage.of(Invented.place(copy), Invented.NOW);
      assertThat(saved(salvage, table).rows()).isZero();
      try (Archive archive = Archive.open(Invented.place(copy))) {
        assertThat(archive.care().problems()).isEmpty();
      }
    }
  }

  @Test
  void aDamagedIndexCostsNothing() throws Exception {
    Damage.to(file).wipe("sqlite_autoindex_papers_1");
    Damage.to(file).wipe("words_data");
    assertThat(saved(salvage(), "papers"))
        .isEqualTo(new Saved("papers", PAPERS, OptionalLong.of(0)));
    try (Archive archive = open()) {
      assertThat(archive.words().find("ferns", PAPERS)).hasSize(PAPERS);
    }
  }

  @Test
  void aFileThatLostItsEndIsSavedInPart() throws Exception {
    byte[] all = Files.readAllBytes(file);
    byte[] half = new byte[all.length / 16_384 * 8192];
    System.arraycopy(all, 0, half, 0, half.length);
    Files.write(file, half);
    Salvage salvage = salvage();
    assertThat(saved(salvage, "papers").rows()).isPositive();
    assertThat(salvage.setAside()).hasBinaryContent(half);
    requireSound();
  }

  @Test
  void aListThatIsNoneIsLeftOut() throws Exception {
    Invented.run(file, "UPDATE papers SET media = 'rubbish' WHERE paper = 1");
    salvage();
    assertThat(Invented.rows(file, "SELECT id, media FROM papers WHERE paper = 1"))
        .containsExactly(id(0) + "|null");
    requireSound();
  }

  @Test
  void whatCannotBeReadAtAllIsSetAsideForAnEmptyArchive() throws Exception {
    Files.writeString(file, "not a database at all, but text of some length");
    Salvage salvage = salvage();
    assertThat(salvage.readable()).isFalse();
    assertThat(salvage.tables()).isEmpty();
    assertThat(salvage.setAside()).hasContent("not a database at all, but text of some length");
    requireSound();
  }

  @Test
  void anArchiveWithoutItsFirstPageIsSetAside() throws Exception {
    Damage.to(file).page(1);
    byte[] before = Files.readAllBytes(file);
    Salvage salvage = salvage();
    assertThat(salvage.readable()).isFalse();
    assertThat(salvage.setAside()).hasBinaryContent(before);
    requireSound();
  }

  @Test
  void anArchiveWithoutItsSchemaIsSetAside() throws Exception {
    Damage.to(file).bytes(100, new byte[3900]);
    Salvage salvage = salvage();
    assertThat(salvage.readable()).isFalse();
    requireSound();
  }

  @Test
  void anUnreadableEntryOfTheSchemaDoesNotHideTheOthers() throws Exception {
    Invented.run(
        file,
        "PRAGMA writable_schema = ON;"
            + "UPDATE sqlite_schema SET sql = 'CREATE TABLE snapshots rubbish' WHERE name = 'snapshots'");
    Salvage salvage = salvage();
    assertThat(saved(salvage, "papers").rows()).isEqualTo(PAPERS);
    assertThat(saved(salvage, "snapshots"))
        .isEqualTo(new Saved("snapshots", 0, OptionalLong.empty()));
    requireSound();
  }

  @Test
  void anotherProgramsDatabaseIsNotTouched() throws Exception {
    Path other = folder.resolve("other.db");
    Invented.run(other, "CREATE TABLE invoices (number)");
    byte[] before = Files.readAllBytes(other);
    ArchiveException failure =
        catchThrowableOfType(
            ArchiveException.class, () -> Salvage.of(Invented.place(other), Invented.NOW));
    assertThat(failure.reason()).isEqualTo(Reason.FOREIGN);
    assertThat(other).hasBinaryContent(before);
    assertThat(names()).containsExactly("archive.db", "other.db");
  }

  @Test
  void aNewerArchiveIsNotTouched() throws Exception {
    Invented.run(file, "PRAGMA user_version = 9");
    byte[] before = Files.readAllBytes(file);
    ArchiveException failure = catchThrowableOfType(ArchiveException.class, this::salvage);
    assertThat(failure.reason()).isEqualTo(Reason.TOO_NEW);
    assertThat(file).hasBinaryContent(before);
    assertThat(names()).noneMatch(name -> name.contains("damaged") || name.contains("salvage"));
  }

  @Test
  void withoutAnArchiveThereIsNothingToDo() {
    ArchiveException failure =
        catchThrowableOfType(
            ArchiveException.class,
            () -> Salvage.of(Invented.place(folder.resolve("none.db")), Invented.NOW));
    assertThat(failure).hasMessageStartingWith("there is no archive: ");
  }

  @Test
  void nothingThatWasSetAsideIsOverwritten() throws Exception {
    Path first = salvage().setAside();
    byte[] before = Files.readAllBytes(first);
    Path second = salvage().setAside();
    assertThat(second).isNotEqualTo(first).exists();
    assertThat(first).hasBinaryContent(before);
  }

  @Test
  void theLogIsReadAndSetAsideToo() throws Exception {
    Path killed = folder.resolve("killed.db");
    try (Archive archive = open()) {
      archive.store(
          "hf",
          Invented.listing(Invented.DAY.minusDays(1), "2511.99999"),
          Optional.empty(),
          Invented.NOW);
      // As the end of a process leaves them.
      Files.copy(file, killed);
      Files.copy(folder.resolve("archive.db-wal"), folder.resolve("killed.db-wal"));
    }
    byte[] log = Files.readAllBytes(folder.resolve("killed.db-wal"));
    Salvage salvage = Salvage.of(Invented.place(killed), Invented.NOW);
    assertThat(saved(salvage, "papers").rows()).isEqualTo(PAPERS + 1L);
    assertThat(salvage.setAside().resolveSibling(salvage.setAside().getFileName() + "-wal"))
        .hasBinaryContent(log);
    assertThat(folder.resolve("killed.db-wal")).doesNotExist();
  }

  @Test
  void aLinkStaysALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
    Salvage salvage = Salvage.of(Invented.place(link), Invented.NOW);
    assertThat(link).isSymbolicLink();
    assertThat(salvage.setAside().getFileName()).hasToString("archive.db.damaged-20261124T073000Z");
    requireSound();
  }

  @Test
  void whatAKilledRunLeftIsNoHindrance() throws Exception {
    Files.writeString(folder.resolve("archive.db.salvaged"), "half");
    Files.writeString(folder.resolve("archive.db.salvaged-wal"), "half");
    assertThat(saved(salvage(), "papers").rows()).isEqualTo(PAPERS);
    assertThat(names()).containsExactly("archive.db", "archive.db.damaged-20261124T073000Z");
  }

  @Test
  void twoCannotSalvageAtOnce() throws Exception {
    try (FileChannel other =
        FileChannel.open(
            folder.resolve("archive.db.salvage-lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      assertThat(other.lock().isValid()).isTrue();
      ArchiveException failure = catchThrowableOfType(ArchiveException.class, this::salvage);
      assertThat(failure.reason()).isEqualTo(Reason.BUSY);
    }
  }

  @Test
  void onAFullDiskTheArchiveStaysAsItIs() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "8m")) {
      Path copy = Files.copy(file, disk.folder().resolve("archive.db"));
      Damage.to(copy).wipe("listed");
      byte[] before = Files.readAllBytes(copy);
      disk.fill();
      ArchiveException failure =
          catchThrowableOfType(
              ArchiveException.class, () -> Salvage.of(Invented.place(copy), Invented.NOW));
      assertThat(failure.reason()).isEqualTo(Reason.FULL);
      assertThat(copy).hasBinaryContent(before);
      assertThat(disk.folder().resolve("archive.db.salvaged")).doesNotExist();
    }
  }

  @Test
  void whereNothingMayBeWrittenTheArchiveStaysAsItIs() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "8m")) {
      Path copy = Files.copy(file, disk.folder().resolve("archive.db"));
      disk.makeReadOnly();
      ArchiveException failure =
          catchThrowableOfType(
              ArchiveException.class, () -> Salvage.of(Invented.place(copy), Invented.NOW));
      assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    }
  }

  @Test
  void whateverIsDamagedTheNewArchiveIsSoundAndTheOldOneKept() throws Exception {
    Random random = new Random(1);
    byte[] whole = Files.readAllBytes(file);
    for (int round = 0; round < 15; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + round; i++) {
        byte[] garbage = new byte[1 + random.nextInt(5000)];
        random.nextBytes(garbage);
        int at = 8192 + random.nextInt(damaged.length - 8192 - garbage.length);
        System.arraycopy(garbage, 0, damaged, at, garbage.length);
      }
      Path copy = folder.resolve("round" + round + ".db");
      Files.write(copy, damaged);
      Salvage salvage = Salvage.of(Invented.place(copy), Invented.NOW);
      assertThat(salvage.setAside()).hasBinaryContent(damaged);
      List<String> problems = new ArrayList<>();
      try (Archive archive = Archive.open(Invented.place(copy))) {
        for (Problem problem : archive.care().problems()) {
          problems.add(problem.text());
        }
      }
      assertThat(problems).allMatch(text -> text.contains("whose"));
    }
  }
}
