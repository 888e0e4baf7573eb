package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
  private static final Duration ELAPSED = Duration.ofSeconds(65);

  private static String line(int width, long done, long total) {
    return new ProgressBar("days", width, false).line(done, total, ELAPSED);
  }

  @ParameterizedTest
  @CsvSource({
    "0,'days  [----------]  0/4  0%  1:05'",
    "1,'days  [##--------]  1/4  25%  1:05  0.9/min  3:15 left'",
    "3,'days  [#######---]  3/4  75%  1:05  2.8/min  0:21 left'",
    "4,'days  [##########]  4/4  100%  1:05  3.7/min  0:00 left'"
  })
  void theBarGrowsWithTheWork(long done, String line) {
    assertThat(line(line.length(), done, 4)).isEqualTo(line);
  }

  @Test
  void moreThanAllIsAllAndLessThanNothingNothing() {
    assertThat(line(30, 5, 4)).isEqualTo(line(30, 4, 4));
    assertThat(line(30, -1, 4)).isEqualTo(line(30, 0, 4));
  }

  @Test
  void anUnknownTotalHasNoBar() {
    assertThat(line(80, 7, 0)).isEqualTo("days  7  1:05");
  }

  @Test
  void theBarIsNeverLongerThanThirtyCells() {
    assertThat(line(200, 0, 4)).contains("[" + "-".repeat(30) + "]");
  }

  @Test
  void withoutRoomTheBarGivesWayAndThenTheLineIsCut() {
    assertThat(line(28, 1, 4)).isEqualTo("days  1/4  25%  1:05");
    assertThat(line(29, 1, 4)).isEqualTo("days  [#----]  1/4  25%  1:05");
    assertThat(line(6, 1, 4)).isEqualTo("days  ");
  }

  @ParameterizedTest
  @CsvSource({
    "130,260,1:05 left,2.0/s",
    "650,1300,1:05 left,10/s",
    "646,1292,1:05 left,9.9/s",
    "65000,650000,9:45 left,1000/s",
    "1,4,3:15 left,0.9/min",
    "10,11,0:06 left,0.2/s",
    "4,4,0:00 left,3.7/min"
  })
  void thePaceSoFarTellsTheTimeLeft(long done, long total, String left, String pace) {
    assertThat(line(79, done, total)).endsWith("%  1:05  " + pace + "  " + left);
  }

  @Test
  void withNothingDoneTheTimeLeftIsUnknown() {
    assertThat(line(79, 0, 4)).endsWith("0%  1:05");
  }

  @Test
  void withoutRoomThePaceGivesWayBeforeTheBarAndTheBarBeforeTheTimeLeft() {
    assertThat(line(49, 1, 4)).isEqualTo("days  [#----]  1/4  25%  1:05  0.9/min  3:15 left");
    assertThat(line(48, 1, 4)).isEqualTo("days  [###----------]  1/4  25%  1:05  3:15 left");
    assertThat(line(40, 1, 4)).isEqualTo("days  [#----]  1/4  25%  1:05  3:15 left");
    assertThat(line(39, 1, 4)).isEqualTo("days  1/4  25%  1:05  3:15 left");
    assertThat(line(31, 1, 4)).isEqualTo("days  1/4  25%  1:05  3:15 left");
    assertThat(line(30, 1, 4)).isEqualTo("days  [#-----]  1/4  25%  1:05");
  }

  @Test
  void noLineIsWiderThanItMayBe() {
    for (int width = 1; width < 120; width++) {
      assertThat(line(width, 123, 456).length()).isLessThanOrEqualTo(width);
      assertThat(line(width, Long.MAX_VALUE, 0).length()).isLessThanOrEqualTo(width);
    }
  }

  @Test
  void blocksAreDrawnWhereTheTerminalHasThem() {
    assertThat(new ProgressBar("a", 29, true).line(1, 2, Duration.ZERO))
        .isEqualTo("a  [████░░░░]  1/2  50%  0:00");
  }
}
