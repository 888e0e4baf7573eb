package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import io.github.dailypapers.paper.PaperId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
  private static final int WRITERS = 4;

  @TempDir Path folder;

  private static ArchiveException failure(Callable<?> work) {
    return catchThrowableOfType(ArchiveException.class, work::call);
  }

  private static ArchiveException failureToOpen(Path file) {
    return failure(() -> Archive.open(Invented.place(file)));
  }

  private static void store(Path file, String... ids) throws ArchiveException {
    try (Archive archive = Archive.open(Invented.place(file))) {
      archive.store("hf", Invented.listing(Invented.DAY, ids), Optional.empty(), Invented.NOW);
    }
  }

  private static List<String> read(Path file) throws ArchiveException {
    try (Archive archive = Archive.openIfPresent(Invented.place(file)).orElseThrow()) {
      return Invented.ids(archive, Invented.DAY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.db",
        "a?mode=ro.db",
        "a#b.db",
        "a%41.db",
        "a'b\"c.db",
        "深é.db",
        "a&b=c.db",
        "-x.db",
        "a;b.db",
        "a\\b.db",
        "a\nb.db",
        ":memory:"
      })
  void anyFileNameIsTakenAsItIs(String name) throws Exception {
    Path file = folder.resolve(name);
    store(file, "2511.00001");
    assertThat(read(file)).containsExactly("2511.00001");
    assertThat(Files.size(file)).isPositive();
  }

  @Test
  void aRelativeNameIsTakenFromTheCurrentFolder() throws Exception {
    Path relative = Path.of("").toAbsolutePath().relativize(folder.resolve("archive.db"));
    store(relative, "2511.00001");
    assertThat(folder.resolve("archive.db")).exists();
  }

  @Test
  void whatIsMissingIsNotMadeForReading() throws Exception {
    Path file = folder.resolve("archive.db");
    assertThat(Archive.openIfPresent(Invented.place(file))).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void aLinkToAnArchiveIsFollowed() throws Exception {
    Path file = folder.resolve("real.db");
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
    store(link, "2511.00001");
    assertThat(read(file)).containsExactly("2511.00001");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void onlyTheOwnerMayLookIntoWhatIsMade() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = folder.resolve("a/b/archive.db");
    try (Archive archive = Archive.open(Invented.place(file))) {
      archive.storeEmpty("hf", Invented.DAY, Invented.NOW);
      List<String> permissions = new ArrayList<>();
      for (String path : List.of("a", "a/b", "a/b/archive.db", "a/b/archive.db-wal")) {
        permissions.add(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path))));
      }
      assertThat(permissions).containsExactly("rwx------", "rwx------", "rw-------", "rw-------");
    }
  }

  @Test
  void anEmptyFileBecomesAnArchive() throws Exception {
    Path file = Files.createFile(folder.resolve("archive.db"));
    store(file, "2511.00001");
    assertThat(read(file)).containsExactly("2511.00001");
  }

  @Test
  void aFolderThatIsAFileIsToldOf() throws Exception {
    Files.createFile(folder.resolve("file"));
    ArchiveException failure = failureToOpen(folder.resolve("file/archive.db"));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure).hasMessageStartingWith("cannot make the folder of the archive: ");
  }

  @Test
  void anArchiveThatIsAFolderIsToldOf() {
    ArchiveException failure = failureToOpen(folder);
    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
    assertThat(failure).hasMessageStartingWith("the archive is a folder: ");
  }

  @Test
  void aTextFileIsToldOfAndLeftAsItIs() throws Exception {
    Path file = Files.writeString(folder.resolve("archive.db"), "my notes of many years\n");
    ArchiveException failure = failureToOpen(file);
    assertThat(failure.reason()).isEqualTo(Reason.DAMAGED);
    assertThat(failure.hint()).isEqualTo("run dailypapers archive check --salvage");
    assertThat(failure.file()).isEqualTo(file);
    assertThat(file).hasContent("my notes of many years\n");
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("archive.db");
    Invented.run(file, "CREATE TABLE invoices (number)");
    byte[] before = Files.readAllBytes(file);
    assertThat(failureToOpen(file).reason()).isEqualTo(Reason.FOREIGN);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDatabaseWithAVersionOfAnotherProgramIsRefused() throws Exception {
    Path file = folder.resolve("archive.db");
    Invented.run(file, "PRAGMA user_version = 7");
    assertThat(failureToOpen(file).reason()).isEqualTo(Reason.FOREIGN);
  }

  @Test
  void aFileThatLostItsEndIsDamagedAndLeftAsItIs() throws Exception {
    Path file = folder.resolve("archive.db");
    store(file, "2511.00001");
    byte[] half = new byte[8192];
    System.arraycopy(Files.readAllBytes(file), 0, half, 0, half.length);
    Files.write(file, half);
    assertThat(failure(() -> read(file)).reason()).isEqualTo(Reason.DAMAGED);
    assertThat(file).hasBinaryContent(half);
  }

  @Test
  void aWriterWaitsNoLongerThanTold() throws Exception {
    Path file = folder.resolve("archive.db");
    store(file, "2511.00001");
    try (Database other = Database.open(file, Mode.WRITE, Duration.ZERO)) {
      other.run("BEGIN IMMEDIATE");
      ArchiveException failure = failure(() -> store(file));
      assertThat(failure.reason()).isEqualTo(Reason.BUSY);
      assertThat(failure).hasMessage("another process is writing to the archive");
    }
  }

  private static Object store(Path file) throws ArchiveException {
    store(file, "2511.00002");
    return file;
  }

  @Test
  void readersDoNotWaitForAWriter() throws Exception {
    Path file = folder.resolve("archive.db");
    store(file, "2511.00001");
    try (Database other = Database.open(file, Mode.WRITE, Duration.ZERO)) {
      other.run("BEGIN IMMEDIATE");
      assertThat(read(file)).containsExactly("2511.00001");
    }
  }

  @Test
  void manyWritersAtOnceAllSucceed() throws Exception {
    for (int round = 0; round < 5; round++) {
      Path file = folder.resolve("round" + round + "/archive.db");
      ArchivePlace place = new ArchivePlace(file, Invented.cache(), Duration.ofSeconds(10));
      ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
      CyclicBarrier start = new CyclicBarrier(WRITERS);
      List<Future<Stored>> stored = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        String id = "2511.0000" + i;
        stored.add(
            writers.submit(
                () -> {
                  start.await();
                  try (Archive archive = Archive.open(place)) {
                    return archive.store(
                        "hf",
                        Invented.cut(Invented.listing(Invented.DAY, id)),
                        Optional.empty(),
                        Invented.NOW);
                  }
                }));
      }
      for (Future<Stored> future : stored) {
        assertThat(future.get().added()).isEqualTo(1);
      }
      writers.shutdown();
      assertThat(read(file)).hasSize(WRITERS);
    }
  }

  @Test
  void aFailureInATransactionLeavesNothingOfIt() throws Exception {
    Path file = folder.resolve("archive.db");
    store(file, "2511.00001");
    try (Database database = Database.open(file, Mode.WRITE, Duration.ZERO)) {
      ArchiveException failure =
          failure(
              () ->
                  database.transaction(
                      () -> {
                        database.run("DELETE FROM papers");
                        database.run("nonsense");
                        return 1;
                      }));
      assertThat(failure.reason()).isEqualTo(Reason.FAILED);
      assertThat(failure).hasMessageContaining("nonsense");
      assertThat(database.number("SELECT count(*) FROM papers")).isEqualTo(1);
    }
  }

  @Test
  void aFullDiskLeavesTheArchiveAsItWas() throws Exception {
    Path file = folder.resolve("archive.db");
    store(file, "2511.00001");
    try (Database database = Database.open(file, Mode.WRITE, Duration.ZERO)) {
      database.run("PRAGMA max_page_count = " + database.number("PRAGMA page_count"));
      ArchiveException failure =
          failure(
              () ->
                  database.transaction(
                      () -> {
                        database.run(
                            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                + " INSERT INTO papers (source, id, richness)"
                                + " SELECT 'hf', 'x' || i, 0 FROM n LIMIT 100000");
                        return 1;
                      }));
      assertThat(failure.reason()).isEqualTo(Reason.FULL);
      assertThat(database.number("SELECT count(*) FROM papers")).isEqualTo(1);
      database.run("PRAGMA max_page_count = 1000000");
      database.run("INSERT INTO papers (source, id, richness) VALUES ('hf', 'y', 0)");
    }
    assertThat(read(file)).containsExactly("2511.00001");
  }

  @Test
  void anArchiveIsUsedOnAfterAFailure() throws Exception {
    Path file = folder.resolve("archive.db");
    try (Archive archive = Archive.open(Invented.place(file))) {
      archive.store("hf", Invented.listing(Invented.DAY, "a"), Optional.empty(), Invented.NOW);
      Invented.run(
          file, "CREATE TRIGGER no BEFORE INSERT ON papers BEGIN SELECT raise(FAIL, 'no'); END");
      assertThat(
              failure(
                      () ->
                          archive.store(
                              "hf",
                              Invented.listing(Invented.DAY, "b"),
                              Optional.empty(),
                              Invented.NOW))
                  .reason())
          .isEqualTo(Reason.FAILED);
      Invented.run(file, "DROP TRIGGER no");
      archive.store("hf", Invented.listing(Invented.DAY, "b"), Optional.empty(), Invented.NOW);
      assertThat(Invented.ids(archive, Invented.DAY)).containsExactly("b");
    }
  }

  @Test
  void aFullDiskIsToldOfAndReadFrom() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "1m")) {
      Path file = disk.folder().resolve("archive.db");
      store(file, "2511.00001");
      disk.fill();
      assertThat(failure(() -> store(file)).reason()).isEqualTo(Reason.FULL);
      assertThat(read(file)).containsExactly("2511.00001");
      disk.makeRoom();
      store(file, "2511.00002");
      assertThat(read(file)).containsExactly("2511.00002");
    }
  }

  @Test
  void noArchiveIsMadeOnAFullDisk() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "1m")) {
      disk.fill();
      Path file = disk.folder().resolve("archive.db");
      assertThat(failureToOpen(file).reason()).isEqualTo(Reason.FULL);
      disk.makeRoom();
      store(file, "2511.00001");
      assertThat(read(file)).containsExactly("2511.00001");
    }
  }

  @Test
  void aReadOnlyArchiveIsReadAndNotWritten() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "1m")) {
      Path file = disk.folder().resolve("archive.db");
      store(file, "2511.00001");
      disk.makeReadOnly();
      assertThat(read(file)).containsExactly("2511.00001");
      ArchiveException failure = failure(() -> store(file));
      assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
      assertThat(failure).hasMessage("the archive cannot be written: " + file);
      assertThat(failureToOpen(disk.folder().resolve("new.db")).reason())
          .isEqualTo(Reason.NOT_PERMITTED);
    }
  }

  @Test
  void aFrozenArchiveIsSearchedAndNotMarked() throws Exception {
    Path file = folder.resolve("archive.db");
    store(file, "2511.00001");
    try (Archive archive = Archive.open(Invented.place(file), Schema.CURRENT, Mode.FROZEN)) {
      assertThat(archive.words().find("paper", 9)).hasSize(1);
      assertThat(archive.care().problems()).isEmpty();
      assertThat(failure(() -> archive.marks().star("2511.00001", Invented.NOW)).reason())
          .isEqualTo(Reason.NOT_PERMITTED);
    }
  }

  @Test
  void whereItIsIsTold() throws Exception {
    ArchivePlace place = Invented.place(folder.resolve("archive.db"));
    try (Archive archive = Archive.open(place)) {
      assertThat(archive.place()).isEqualTo(place);
      assertThat(archive.papers().paper(new PaperId("2511.00001"))).isEmpty();
    }
  }
}
