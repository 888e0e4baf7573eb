package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {
  private static List<Long> rows(Slice slice) {
    return LongStream.range(0, 10).filter(slice::contains).boxed().toList();
  }

  @Test
  void theOffsetIsPassedOverAndTheLimitGivenAfterIt() {
    assertThat(rows(new Slice(2, 3))).containsExactly(2L, 3L, 4L);
  }

  @Test
  void withoutAnOffsetTheFirstRowsAreWanted() {
    assertThat(rows(new Slice(0, 2))).containsExactly(0L, 1L);
  }

  @Test
  void withoutALimitAllRowsAfterTheOffsetAreWanted() {
    Slice slice = new Slice(8, Long.MAX_VALUE);
    assertThat(rows(slice)).containsExactly(8L, 9L);
    assertThat(slice.endsBefore(Long.MAX_VALUE)).isFalse();
  }

  @Test
  void everyRowCanBeWanted() {
    assertThat(rows(Slice.ALL)).hasSize(10);
    assertThat(Slice.ALL.endsBefore(1_000_000)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 3, 0, false",
    "2, 3, 4, false",
    "2, 3, 5, true",
    "2, 3, 6, true",
    "0, 1, 0, false",
    "0, 1, 1, true",
    "0, 0, 0, true",
    "5, 0, 0, true"
  })
  void itIsKnownFromWhichRowOnNoneIsWanted(long offset, long limit, long row, boolean ends) {
    assertThat(new Slice(offset, limit).endsBefore(row)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, --offset -1 is negative", "0, -7, --limit -7 is negative"})
  void negativeNumbersAreRefused(long offset, long limit, String message) {
    SelectionException refusal =
        catchThrowableOfType(SelectionException.class, () -> new Slice(offset, limit));
    assertThat(refusal).hasMessage(message);
    assertThat(refusal.hint()).isEqualTo("use 0 or more");
  }
}
