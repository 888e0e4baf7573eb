package io.github.dailypapers.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsTest {
  private static final LocalDate DAY = Invented.DAY;
  private static final Instant NOW = Invented.NOW;

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

  private static Paper votes(String id, int votes) {
    return Invented.paper(id).upvotes(votes).build();
  }

  private void store(int daysLater, Paper... papers) throws ArchiveException {
    archive.store(
        "hf",
        Invented.listing(DAY, papers),
        Optional.empty(),
        NOW.plus(Duration.ofDays(daysLater)));
  }

  private static List<String> told(List<Grown> grown) {
    List<String> told = new ArrayList<>();
    for (Grown each : grown) {
      told.add(each.paper().id() + " +" + each.growth());
    }
    return told;
  }

  @Test
  void theGreatestGrowthComesFirst() throws Exception {
    store(0, votes("a", 1), votes("b", 10), votes("c", 5));
    store(1, votes("a", 9), votes("b", 12), votes("c", 5));
    assertThat(told(archive.trends().rising(DAY))).containsExactly("a +8", "b +2");
  }

  @Test
  void growthCountsFromTheFirstCountSinceTheDay() throws Exception {
    store(0, votes("a", 1));
    store(2, votes("a", 5));
    store(4, votes("a", 7));
    assertThat(told(archive.trends().rising(DAY.plusDays(1)))).containsExactly("a +2");
    assertThat(told(archive.trends().rising(DAY.plusDays(3)))).isEmpty();
  }

  @Test
  void aPaperThatDoubledAfterItWasSeenWasMissed() throws Exception {
    store(0, votes("a", 10), votes("b", 10), votes("c", 1));
    archive.marks().see(List.of(votes("a", 10), votes("b", 10), votes("c", 1)), NOW);
    store(1, votes("a", 20), votes("b", 19), votes("c", 4));
    assertThat(told(archive.trends().missed(NOW, 5))).containsExactly("a +10");
  }

  @Test
  void aPaperListedAfterTheDayWasSeenWasMissed() throws Exception {
    store(0, votes("a", 1));
    archive.marks().see(List.of(votes("a", 1)), NOW);
    store(1, votes("a", 1), votes("late", 9));
    assertThat(told(archive.trends().missed(NOW, 5))).containsExactly("late +9");
  }

  @Test
  void aDayThatWasNotSeenWasNotMissed() throws Exception {
    store(0, votes("a", 90));
    assertThat(archive.trends().missed(NOW, 1)).isEmpty();
  }

  @Test
  void whatWasOpenedOrStarredWasNotMissed() throws Exception {
    store(0, votes("a", 1), votes("b", 1));
    archive.marks().see(List.of(votes("a", 1), votes("b", 1)), NOW);
    archive.marks().open(List.of(votes("a", 1)), NOW);
    archive.marks().star("b", NOW);
    store(1, votes("a", 50), votes("b", 50));
    assertThat(archive.trends().missed(NOW, 5)).isEmpty();
  }
}
