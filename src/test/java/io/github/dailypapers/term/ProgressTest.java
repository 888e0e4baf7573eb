package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String CLEAR = "\r\u001B[K";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private long nanos = -7_000_000_000L;
  private final Progress progress =
      new Progress(
          new ProgressBar("a", 79, false),
          new PrintStream(screen, true, StandardCharsets.UTF_8),
          () -> nanos);

  private String shown() {
    String text = screen.toString(StandardCharsets.UTF_8);
    screen.reset();
    return text;
  }

  private void after(long millis) {
    nanos += millis * 1_000_000;
  }

  @Test
  void shortWorkShowsNothing() {
    progress.at(1, 2);
    after(499);
    progress.at(2, 2);
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void longerWorkIsShownAfterHalfASecond() {
    after(500);
    progress.at(3, 0);
    assertThat(shown()).isEqualTo(CLEAR + "a  3  0:00");
  }

  @Test
  void theBarIsDrawnTenTimesASecondAtMost() {
    after(500);
    progress.at(1, 0);
    after(99);
    progress.at(2, 0);
    assertThat(shown()).isEqualTo(CLEAR + "a  1  0:00");
    after(1);
    progress.at(3, 0);
    assertThat(shown()).isEqualTo(CLEAR + "a  3  0:00");
  }

  @Test
  void theLineIsEmptyAfterwards() {
    after(500);
    progress.at(1, 0);
    shown();
    progress.clear();
    assertThat(shown()).isEqualTo(CLEAR);
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void aBarThatWasClearedComesBackAtOnce() {
    after(500);
    progress.at(1, 0);
    progress.clear();
    shown();
    progress.at(2, 0);
    assertThat(shown()).isEqualTo(CLEAR + "a  2  0:00");
  }
}
