package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes papers with SQL of their own finds the indexes in step. */
class TriggersTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws ArchiveException {
    file = folder.resolve("archive.db");
    try (Archive archive = Archive.open(Invented.place(file))) {
      archive.store(
          "hf",
          Invented.listing(
              Invented.DAY, Invented.full("2511.00001", 1), Invented.full("2511.00002", 2)),
          Optional.empty(),
          Invented.NOW);
    }
  }

  private List<String> rows(String sql) throws Exception {
    return Invented.rows(file, sql);
  }

  private void requireInStep() throws ArchiveException {
    try (Archive archive = Archive.open(Invented.place(file))) {
      assertThat(archive.care().problems()).isEmpty();
    }
  }

  @Test
  void aChangedTextIsFoundByItsNewWords() throws Exception {
    Invented.run(file, "UPDATE papers SET title = 'Mosses', abstract = NULL WHERE paper = 1");
    assertThat(rows("SELECT rowid FROM words WHERE words MATCH 'mosses'")).containsExactly("1");
    assertThat(rows("SELECT rowid FROM words WHERE words MATCH 'title : ferns'"))
        .containsExactly("2");
    assertThat(rows("SELECT rowid FROM trigrams WHERE trigrams MATCH 'sse'")).containsExactly("1");
    requireInStep();
  }

  @Test
  void changedListsAreTakenApart() throws Exception {
    Invented.run(
        file,
        "UPDATE papers SET authors = '[\"Eve\",\"Eve\"]', keywords = '[\"k\",\"k\"]' WHERE paper = 1");
    assertThat(rows("SELECT position, name FROM authors WHERE paper = 1"))
        .containsExactly("0|Eve", "1|Eve");
    assertThat(rows("SELECT keyword FROM keywords WHERE paper = 1")).containsExactly("k");
    assertThat(rows("SELECT rowid FROM words WHERE words MATCH 'eve'")).containsExactly("1");
    requireInStep();
  }

  @Test
  void listsThatBecomeUnknownLeaveNoRows() throws Exception {
    Invented.run(file, "UPDATE papers SET authors = NULL, keywords = NULL");
    assertThat(rows("SELECT * FROM authors")).isEmpty();
    assertThat(rows("SELECT * FROM keywords")).isEmpty();
    requireInStep();
  }

  @Test
  void aPaperThatIsDeletedIsNoLongerFound() throws Exception {
    Invented.run(
        file,
        "DELETE FROM listed WHERE paper = 1; DELETE FROM snapshots WHERE paper = 1;"
            + "DELETE FROM papers WHERE paper = 1");
    assertThat(rows("SELECT rowid FROM words WHERE words MATCH 'ferns'")).containsExactly("2");
    assertThat(rows("SELECT DISTINCT paper FROM authors")).containsExactly("2");
    requireInStep();
  }

  @Test
  void aPaperThatIsAddedIsFound() throws Exception {
    Invented.run(
        file,
        "INSERT INTO papers (source, id, title, authors, richness)"
            + " VALUES ('me', 'mine', 'Lichens', '[\"Eve\"]', 0)");
    assertThat(rows("SELECT rowid FROM words WHERE words MATCH 'lichens eve'"))
        .containsExactly("3");
    requireInStep();
  }
}
