package io.github.dailypapers.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {
  private static Paper tagged(String... keywords) {
    return Paper.of("hf").id("2511.00001").keywords(List.of(keywords)).upvotes(3).build();
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-12-29, 2025-12-29",
    "WEEK, 2025-12-29, 2026-W01",
    "WEEK, 2021-01-03, 2020-W53",
    "WEEK, 2024-12-31, 2025-W01",
    "MONTH, 2025-12-29, 2025-12",
    "WEEKDAY, 2025-12-29, Monday"
  })
  void aDayIsOfItsStretchOfTime(Grouping grouping, LocalDate day, String group) {
    assertThat(grouping.time(day)).isEqualTo(group);
  }

  @Test
  void aPaperCountsInEachOfItsGroups() {
    Counter counter = new Counter(Grouping.KEYWORD, Measure.PAPERS);
    counter.add(tagged("a", "b"), null);
    counter.add(tagged("a"), null);
    assertThat(counter.counts()).containsExactly(new Count("a", 2, 2, 2), new Count("b", 1, 1, 1));
    assertThat(counter.papers()).isEqualTo(2);
  }

  @Test
  void spellingsThatDifferInCapitalsAreOneGroupCalledAsMostCallIt() {
    Counter counter = new Counter(Grouping.KEYWORD, Measure.UPVOTES);
    counter.add(tagged("llms", "LLMs"), null);
    counter.add(tagged("LLMs"), null);
    assertThat(counter.counts()).containsExactly(new Count("LLMs", 2, 6, 2));
    assertThat(counter.of("llms")).isPresent();
  }

  @Test
  void weekdaysComeInTheirOrder() {
    Counter counter = new Counter(Grouping.WEEKDAY, Measure.PAPERS);
    for (int day = 1; day <= 7; day++) {
      counter.add(tagged("a"), LocalDate.of(2025, 11, day));
    }
    assertThat(counter.counts()).extracting(Count::group).startsWith("Monday", "Tuesday");
    assertThat(counter.counts()).extracting(Count::group).endsWith("Saturday", "Sunday");
  }

  @Test
  void whatIsUnknownIsCountedByItself() {
    Counter counter = new Counter(Grouping.MONTH, Measure.COMMENTS);
    counter.add(tagged("a"), null);
    assertThat(counter.counts()).isEmpty();
    assertThat(counter.unknown()).contains(new Count("", 1, 0, 0));
  }

  @Test
  void growthIsThatOfTheShare() {
    Counter before = new Counter(Grouping.KEYWORD, Measure.PAPERS);
    Counter now = new Counter(Grouping.KEYWORD, Measure.PAPERS);
    for (int i = 0; i < 4; i++) {
      before.add(tagged("old", i == 0 ? "risen" : "else"), null);
      now.add(tagged("old", i < 3 ? "risen" : "rare"), null);
    }
    assertThat(Growth.of(now, before)).containsExactly(new Growth("risen", 3, 75, 25));
  }
}
