package io.github.dailypapers.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 19);
  private static final LocalDate FRIDAY = LocalDate.of(2025, 11, 21);
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

  @Test
  void theDaysComeInOrderBothEndsIncluded() {
    assertThat(new Days(WEDNESDAY, FRIDAY, TODAY).days())
        .containsExactly(WEDNESDAY, WEDNESDAY.plusDays(1), FRIDAY);
  }

  @Test
  void theDaysRunOverTheEndOfAMonth() {
    LocalDate last = LocalDate.of(2024, 2, 29);
    assertThat(new Days(last, last.plusDays(1), TODAY).days())
        .containsExactly(last, LocalDate.of(2024, 3, 1));
  }

  @Test
  void daysAfterTodayAreLeftOut() {
    Days days = new Days(WEDNESDAY, FRIDAY, WEDNESDAY.plusDays(1));
    assertThat(days.days()).containsExactly(WEDNESDAY, WEDNESDAY.plusDays(1));
    assertThat(days.isCutAtToday()).isTrue();
    assertThat(days.isEmpty()).isFalse();
  }

  @Test
  void aPeriodThatEndsTodayIsNotCut() {
    Days days = new Days(WEDNESDAY, FRIDAY, FRIDAY);
    assertThat(days.isCutAtToday()).isFalse();
    assertThat(days.days()).hasSize(3);
  }

  @Test
  void aPeriodThatBeginsTodayIsNotEmpty() {
    Days days = new Days(WEDNESDAY, FRIDAY, WEDNESDAY);
    assertThat(days.isEmpty()).isFalse();
    assertThat(days.days()).containsExactly(WEDNESDAY);
  }

  @Test
  void aPeriodInTheFutureIsEmpty() {
    Days days = new Days(WEDNESDAY, FRIDAY, WEDNESDAY.minusDays(1));
    assertThat(days.isEmpty()).isTrue();
    assertThat(days.isCutAtToday()).isTrue();
    assertThat(days.days()).isEmpty();
  }

  @Test
  void anOpenRangeFromTheFutureIsEmpty() {
    Days days = (Days) Period.parse("2027-01..", TODAY);
    assertThat(days.isEmpty()).isTrue();
  }

  @Test
  void oneDayIsToldFromASpan() {
    assertThat(new Days(WEDNESDAY, WEDNESDAY, TODAY).isSingleDay()).isTrue();
    assertThat(new Days(WEDNESDAY, FRIDAY, TODAY).isSingleDay()).isFalse();
  }

  @Test
  void aSpanStaysOneWhenOnlyItsFirstDayHasCome() {
    assertThat(new Days(WEDNESDAY, FRIDAY, WEDNESDAY).isSingleDay()).isFalse();
  }

  @Test
  void aDayIsLabelledWithItsWeekday() {
    assertThat(new Days(WEDNESDAY, WEDNESDAY, TODAY).label()).isEqualTo("2025-11-19 (Wednesday)");
  }

  @Test
  void aSpanIsLabelledWithItsEnds() {
    assertThat(new Days(WEDNESDAY, FRIDAY, TODAY).label()).isEqualTo("2025-11-19..2025-11-21");
  }

  @Test
  void aCutSpanIsLabelledAsFarAsToday() {
    assertThat(new Days(WEDNESDAY, FRIDAY, WEDNESDAY.plusDays(1)).label())
        .isEqualTo("2025-11-19..2025-11-20");
  }

  @Test
  void aSpanInTheFutureIsLabelledAsNamed() {
    assertThat(new Days(WEDNESDAY, FRIDAY, WEDNESDAY.minusDays(1)).label())
        .isEqualTo("2025-11-19..2025-11-21");
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Days(FRIDAY, WEDNESDAY, TODAY))
        .withMessage("2025-11-21..2025-11-19 runs backwards");
  }
}
