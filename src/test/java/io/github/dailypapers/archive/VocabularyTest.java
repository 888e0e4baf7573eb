package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
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

  private void store(LocalDate day, Paper... papers) throws ArchiveException {
    archive.store("hf", Invented.listing(day, papers), Optional.empty(), Invented.NOW);
  }

  @Test
  void anEmptyArchiveHasNoWords() throws ArchiveException {
    Vocabulary words = archive.vocabulary();
    assertThat(words.days()).isEmpty();
    assertThat(words.starred()).isEmpty();
    assertThat(words.organizations()).isEmpty();
    assertThat(words.keywords()).isEmpty();
    assertThat(words.categories()).isEmpty();
  }

  @Test
  void daysWithPapersComeOnceTheLatestFirst() throws ArchiveException {
    store(Invented.DAY, Invented.paper("a").build());
    store(Invented.DAY.plusDays(2), Invented.paper("b").build());
    archive.storeEmpty("hf", Invented.DAY.plusDays(1), Invented.NOW);
    archive.store(
        "arxiv:cs.CL",
        Invented.listing(Invented.DAY, Invented.paper("c").build()),
        Optional.empty(),
        Invented.NOW);
    assertThat(archive.vocabulary().days()).containsExactly("2026-11-26", "2026-11-24");
  }

  @Test
  void thoseStarredLastComeFirst() throws ArchiveException {
    store(Invented.DAY, Invented.paper("a").build(), Invented.paper("b").build());
    archive.marks().star("a", Invented.NOW);
    archive.marks().star("b", Invented.NOW.plus(Duration.ofHours(1)));
    assertThat(archive.vocabulary().starred()).containsExactly("b", "a");
  }

  @Test
  void wordsOfMostPapersComeFirst() throws ArchiveException {
    store(
        Invented.DAY,
        paper("a", "Ferns", "wet soil", "q-bio.PE"),
        paper("b", "Moss", "dry soil", "cs.CL"),
        paper("c", "Moss", "dry soil", "cs.CL"),
        Invented.paper("d").build());
    Vocabulary words = archive.vocabulary();
    assertThat(words.organizations()).containsExactly("Moss", "Ferns");
    assertThat(words.keywords()).containsExactly("dry soil", "wet soil");
    assertThat(words.categories()).containsExactly("cs.CL", "q-bio.PE");
  }

  private static Paper paper(String id, String organization, String keyword, String category) {
    return Invented.paper(id)
        .organization(organization)
        .keywords(List.of(keyword))
        .categories(List.of(category))
        .build();
  }

  @Test
  void thereIsABoundToThem() throws ArchiveException {
    Paper[] papers = new Paper[Vocabulary.MOST + 1];
    for (int i = 0; i < papers.length; i++) {
      papers[i] = paper("p" + i, "Lab " + i, "word " + i, "cs.CL");
    }
    store(Invented.DAY, papers);
    assertThat(archive.vocabulary().organizations()).hasSize(Vocabulary.MOST);
    assertThat(archive.vocabulary().keywords()).hasSize(Vocabulary.MOST);
  }
}
