package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnsTest {
  @TempDir Path folder;

  private Archive archive() throws ArchiveException {
    return Archive.open(Invented.place(folder.resolve("archive.db")));
  }

  @Test
  void theTableHasTheFieldsInTheirOrder() throws Exception {
    archive().close();
    List<String> expected = new ArrayList<>(List.of("paper"));
    for (Field field : Field.values()) {
      expected.add(field.label());
    }
    expected.addAll(List.of("richness", "citation_key"));
    assertThat(
            Invented.rows(
                folder.resolve("archive.db"),
                "SELECT name FROM pragma_table_info('papers') ORDER BY cid"))
        .isEqualTo(expected);
  }

  @Test
  void everyFieldIsReadAsItWasWritten() throws Exception {
    Paper paper = Invented.full("2511.00001", 0);
    try (Archive archive = archive()) {
      archive.store("hf", Invented.listing(Invented.DAY, paper), Optional.empty(), Invented.NOW);
      assertThat(archive.papers().paper(new PaperId("2511.00001"))).contains(paper);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Field.class,
      names = {"SOURCE", "ID"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsUnknownStaysUnknown(Field field) throws Exception {
    Paper paper = Invented.without(Invented.full("2511.00001", 0), field);
    try (Archive archive = archive()) {
      archive.store("hf", Invented.listing(Invented.DAY, paper), Optional.empty(), Invented.NOW);
      assertThat(archive.papers().paper(new PaperId("2511.00001"))).contains(paper);
    }
  }

  @Test
  void zeroAndAnEmptyListAreNotUnknown() throws Exception {
    Paper paper = Invented.paper("2511.00001").upvotes(0).authors(List.of()).build();
    try (Archive archive = archive()) {
      archive.store("hf", Invented.listing(Invented.DAY, paper), Optional.empty(), Invented.NOW);
      assertThat(archive.papers().paper(new PaperId("2511.00001"))).contains(paper);
    }
  }
}
