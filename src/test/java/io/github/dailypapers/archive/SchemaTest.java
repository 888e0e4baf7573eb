package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dailypapers.archive.ArchiveException.Reason;
import io.github.dailypapers.archive.Database.Mode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  private static final Schema FIRST = new Schema(List.of("1.sql"));
  private static final Schema LATER = new Schema(List.of("1.sql", "2.sql", "3.sql", "later.sql"));
  private static final Schema BROKEN = new Schema(List.of("1.sql", "2.sql", "3.sql", "broken.sql"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("archive.db");
  }

  private Archive open(Schema schema) throws ArchiveException {
    return Archive.open(Invented.place(file), schema, Mode.CREATE);
  }

  /** An archive with one paper in one listing, written in words that every version knows. */
  private void make(Schema schema) throws Exception {
    open(schema).close();
    Invented.run(
        file,
        """
        INSERT INTO papers (paper, source, id, title, abstract, authors, listed_on, richness)
        VALUES (1, 'hf', '2511.00001', 'Ferns', 'We grow ferns.', '["Ada"]', '2026-11-24', 2);
        INSERT INTO listings (listing, source, kind, day, fetched_at, complete)
        VALUES (1, 'hf', 'day', '2026-11-24', '2026-11-24T07:30:00.000Z', 1);
        INSERT INTO listed (listing, rank, paper, first_seen_at)
        VALUES (1, 1, 1, '2026-11-24T07:30:00.000Z');
        """);
  }

  private ArchiveException failureToOpen(Schema schema) {
    return catchThrowableOfType(ArchiveException.class, () -> open(schema));
  }

  private List<String> names() throws Exception {
    try (var files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFileTellsItsVersionAndWhoseItIs() throws Exception {
    make(Schema.CURRENT);
    assertThat(Invented.rows(file, "PRAGMA user_version")).containsExactly("3");
    assertThat(Invented.rows(file, "PRAGMA application_id")).containsExactly("1685086576");
  }

  @Test
  void theJournalIsWrittenAhead() throws Exception {
    make(Schema.CURRENT);
    assertThat(Invented.rows(file, "PRAGMA journal_mode")).containsExactly("wal");
  }

  @Test
  void anOlderArchiveKeepsItsDataAndGetsTheIndexes() throws Exception {
    make(FIRST);
    try (Archive archive = open(Schema.CURRENT)) {
      assertThat(Invented.ids(archive, Invented.DAY)).containsExactly("2511.00001");
      assertThat(archive.words().find("ferns", 9)).hasSize(1);
      assertThat(archive.care().problems()).isEmpty();
    }
    assertThat(Invented.rows(file, "SELECT count(*) FROM trigrams WHERE trigrams MATCH 'fer'"))
        .containsExactly("1");
  }

  @Test
  void theOlderArchiveIsKeptWhole() throws Exception {
    make(FIRST);
    List<String> papers = Invented.rows(file, "SELECT * FROM papers");
    open(Schema.CURRENT).close();
    Path copy = folder.resolve("archive.db.v1");
    assertThat(Invented.rows(copy, "PRAGMA user_version")).containsExactly("1");
    assertThat(Invented.rows(copy, "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(Invented.rows(copy, "SELECT * FROM papers")).isEqualTo(papers);
    assertThat(Invented.rows(copy, "SELECT count(*) FROM listed")).containsExactly("1");
    assertThat(names()).containsExactly("archive.db", "archive.db.v1");
  }

  @Test
  void anEarlierCopyIsNotOverwritten() throws Exception {
    make(FIRST);
    Files.writeString(folder.resolve("archive.db.v1"), "precious");
    open(Schema.CURRENT).close();
    assertThat(folder.resolve("archive.db.v1")).hasContent("precious");
    assertThat(Invented.rows(folder.resolve("archive.db.v1-2"), "PRAGMA user_version"))
        .containsExactly("1");
  }

  @Test
  void whatTheFailureOfAnEarlierCopyLeftIsNoHindrance() throws Exception {
    make(FIRST);
    Files.writeString(folder.resolve("archive.db.v1.part"), "half");
    open(Schema.CURRENT).close();
    assertThat(names()).containsExactly("archive.db", "archive.db.v1");
  }

  @Test
  void severalStepsAreMadeAtOnce() throws Exception {
    make(FIRST);
    open(LATER).close();
    assertThat(Invented.rows(file, "SELECT later FROM added_later")).containsExactly("1");
    assertThat(Invented.rows(file, "PRAGMA user_version")).containsExactly("4");
  }

  @Test
  void anArchiveThatIsCurrentIsNotCopied() throws Exception {
    make(Schema.CURRENT);
    open(Schema.CURRENT).close();
    assertThat(names()).containsExactly("archive.db");
  }

  @Test
  void aMigrationThatFailsLeavesTheOlderArchive() throws Exception {
    make(FIRST);
    assertThat(failureToOpen(BROKEN).reason()).isEqualTo(Reason.FAILED);
    assertThat(Invented.rows(file, "PRAGMA user_version")).containsExactly("1");
    assertThat(Invented.rows(file, "SELECT name FROM sqlite_schema WHERE name = 'words'"))
        .isEmpty();
    assertThat(Invented.rows(file, "SELECT id FROM papers")).containsExactly("2511.00001");
  }

  @Test
  void tryingAgainAndAgainLeavesNoCopies() throws Exception {
    make(FIRST);
    assertThat(failureToOpen(BROKEN)).isNotNull();
    assertThat(failureToOpen(BROKEN)).isNotNull();
    assertThat(names()).containsExactly("archive.db");
  }

  @Test
  void aMissingScriptIsAFaultOfTheProgram() {
    assertThat(
            catchThrowableOfType(
                IllegalStateException.class, () -> open(new Schema(List.of("none.sql")))))
        .hasMessage("the program lacks its none.sql");
  }

  @Test
  void aNewerArchiveIsRefusedAndLeftAsItIs() throws Exception {
    make(LATER);
    byte[] before = Files.readAllBytes(file);
    ArchiveException failure = failureToOpen(Schema.CURRENT);
    assertThat(failure.reason()).isEqualTo(Reason.TOO_NEW);
    assertThat(failure).hasMessage("the archive is of version 4, this program knows 3");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void anOlderArchiveOnAFullDiskStaysAsItWas() throws Exception {
    try (Mount disk = Mount.of(folder.resolve("disk"), "1m")) {
      file = disk.folder().resolve("archive.db");
      make(FIRST);
      disk.fill();
      assertThat(failureToOpen(Schema.CURRENT).reason()).isEqualTo(Reason.FULL);
      disk.makeRoom();
      assertThat(Invented.rows(file, "PRAGMA user_version")).containsExactly("1");
      assertThat(disk.folder().resolve("archive.db.v1")).doesNotExist();
    }
  }

  @Test
  void anOlderArchiveThatMayNotBeWrittenIsToldOf() throws Exception {
    make(FIRST);
    ArchiveException failure =
        catchThrowableOfType(
            ArchiveException.class,
            () -> Archive.open(Invented.place(file), Schema.CURRENT, Mode.FROZEN));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_PERMITTED);
  }

  @Test
  void anOlderArchiveThatAnotherWritesIsBusy() throws Exception {
    make(FIRST);
    try (Database other = Database.open(file, Mode.WRITE, Duration.ZERO)) {
      other.run("BEGIN IMMEDIATE");
      assertThat(failureToOpen(Schema.CURRENT).reason()).isEqualTo(Reason.BUSY);
    }
  }

  @Test
  void aNewArchiveThatAnotherMakesIsBusyInTheEnd() throws Exception {
    NativeLibrary.provide(Invented.cache());
    try (Database other = Database.open(file, Mode.CREATE, Duration.ZERO)) {
      other.run("BEGIN EXCLUSIVE");
      assertThat(failureToOpen(Schema.CURRENT).reason()).isEqualTo(Reason.BUSY);
    }
  }
}
