package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.archive.MarkBook.Mark;
import io.github.dailypapers.paper.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkBookTest {
  private static final Instant NOW = Invented.NOW;
  private static final Paper FIRST = Invented.paper("2511.00001").upvotes(3).build();
  private static final Paper SECOND = Invented.paper("2511.00002").build();

  @TempDir Path folder;
  private Archive archive;
  private MarkBook marks;

  @BeforeEach
  void open() throws ArchiveException {
    archive = Archive.open(Invented.place(folder.resolve("archive.db")));
    archive.store("hf", Invented.listing(Invented.DAY, FIRST, SECOND), Optional.empty(), NOW);
    marks = archive.marks();
  }

  @AfterEach
  void close() throws ArchiveException {
    archive.close();
  }

  @Test
  void aPaperIsUnmarkedAtFirst() throws Exception {
    assertThat(marks.of("2511.00001")).isEqualTo(Mark.NONE);
    assertThat(marks.of("none")).isEqualTo(Mark.NONE);
    assertThat(marks.of(null)).isEqualTo(Mark.NONE);
  }

  @Test
  void theFirstTimeOnTheScreenCounts() throws Exception {
    marks.see(List.of(FIRST, SECOND, Paper.of("hf").build()), NOW);
    Paper grown = Invented.paper("2511.00001").upvotes(30).build();
    archive.store("hf", Invented.listing(Invented.DAY, grown), Optional.empty(), NOW);
    marks.see(List.of(FIRST), NOW.plus(Duration.ofDays(1)));
    assertThat(
            Invented.rows(
                folder.resolve("archive.db"), "SELECT seen_at, seen_upvotes FROM marks ORDER BY 2"))
        .containsExactly("2026-11-24T07:30:00.000Z|null", "2026-11-24T07:30:00.000Z|3");
    assertThat(marks.of("2511.00001").seen()).isTrue();
  }

  @Test
  void whatIsOpenedIsKept() throws Exception {
    marks.open(List.of(FIRST), NOW);
    marks.see(List.of(FIRST), NOW);
    assertThat(marks.of("2511.00001")).isEqualTo(new Mark(true, true, false, Optional.empty()));
  }

  @Test
  void starsAreGivenAndTakenAway() throws Exception {
    assertThat(marks.star("2511.00001", NOW)).isTrue();
    assertThat(marks.of("2511.00001").starred()).isTrue();
    assertThat(marks.unstar("2511.00001")).isTrue();
    assertThat(marks.unstar("2511.00001")).isFalse();
    assertThat(marks.of("2511.00001").starred()).isFalse();
  }

  @Test
  void severalPapersAreStarredAtOnce() throws Exception {
    Paper absent = Invented.paper("2511.99999").build();
    marks.star(List.of(FIRST, absent, SECOND), NOW);
    assertThat(marks.starred()).containsExactly(FIRST, SECOND);
    marks.unstar(List.of(FIRST, absent));
    assertThat(marks.starred()).containsExactly(SECOND);
  }

  @Test
  void whatIsOpenedCanBeTakenBack() throws Exception {
    marks.open(List.of(FIRST, SECOND), NOW);
    marks.unopen(List.of(FIRST));
    assertThat(marks.of("2511.00001").opened()).isFalse();
    assertThat(marks.of("2511.00002").opened()).isTrue();
  }

  @Test
  void theIdsOfAllThatIsKeptAreKnown() throws Exception {
    assertThat(marks.kept()).isEqualTo(KeptIds.NONE);
    marks.see(List.of(FIRST, SECOND), NOW);
    marks.star("2511.00001", NOW);
    marks.open(List.of(SECOND), NOW);
    assertThat(marks.kept()).isEqualTo(new KeptIds(Set.of("2511.00001"), Set.of("2511.00002")));
  }

  @Test
  void whatIsDoneWithAPaperIsDoneWithEachOfItsVersions() throws Exception {
    marks.star("2511.00001", NOW);
    marks.open(List.of(FIRST), NOW);
    Paper version = Invented.paper("2511.00001v3").build();
    KeptIds kept = marks.kept().asIn(List.of(version, SECOND, Paper.of("hf").build()));
    assertThat(kept.starred()).isEqualTo(Set.of("2511.00001", "2511.00001v3"));
    assertThat(kept.opened()).isEqualTo(Set.of("2511.00001", "2511.00001v3"));
  }

  @Test
  void whatIsNotHeldCannotBeMarked() throws Exception {
    assertThat(marks.star("2511.99999", NOW)).isFalse();
    assertThat(marks.note("2511.99999", Optional.of("x"))).isFalse();
  }

  @Test
  void anIdWithAVersionMeansThePaper() throws Exception {
    assertThat(marks.star("2511.00001v2", NOW)).isTrue();
    assertThat(marks.of("2511.00001v7").starred()).isTrue();
    marks.open(List.of(Invented.paper("2511.00002v1").build()), NOW);
    assertThat(marks.of("2511.00002").opened()).isTrue();
  }

  @Test
  void theLastStarredComesFirstAndStarringAgainChangesNothing() throws Exception {
    marks.star("2511.00001", NOW);
    marks.star("2511.00002", NOW.plus(Duration.ofHours(1)));
    marks.star("2511.00001", NOW.plus(Duration.ofHours(2)));
    assertThat(marks.starred()).containsExactly(SECOND, FIRST);
  }

  @Test
  void aNoteIsWrittenReplacedAndTakenAway() throws Exception {
    marks.note("2511.00001", Optional.of("read"));
    assertThat(marks.note("2511.00001", Optional.of("read again"))).isTrue();
    assertThat(marks.of("2511.00001").note()).contains("read again");
    marks.note("2511.00001", Optional.empty());
    assertThat(marks.of("2511.00001").note()).isEmpty();
  }

  @Test
  void upToWhenAllIsKnownIsKeptByName() throws Exception {
    assertThat(marks.known("hf")).isEmpty();
    marks.know("hf", NOW);
    marks.know("hf", NOW.plusSeconds(1));
    assertThat(marks.known("hf")).contains(NOW.plusSeconds(1));
    assertThat(marks.known("other")).isEmpty();
  }

  @Test
  void whatIsForgottenIsNotKnown() throws Exception {
    marks.know("@agents", NOW);
    marks.forget("@agents");
    assertThat(marks.known("@agents")).isEmpty();
  }

  @Test
  void aMarkGoesWithItsNameAndReplacesAnother() throws Exception {
    marks.know("@agents", NOW);
    marks.know("@tools", NOW.minusSeconds(9));
    marks.rename("@agents", "@tools");
    assertThat(marks.known("@agents")).isEmpty();
    assertThat(marks.known("@tools")).contains(NOW);
  }
}
