package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars below each other. */
class TransfersTest {
  private static final String CLEAR = "\r\u001B[J";

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
  private long nanos = -7_000_000_000L;
  private final Transfers transfers =
      new Transfers(
          79, 4, false, new PrintStream(screen, true, StandardCharsets.UTF_8), () -> nanos);

  private String shown() {
    String text = screen.toString(StandardCharsets.UTF_8);
    screen.reset();
    return text;
  }

  private void after(long millis) {
    nanos += millis * 1_000_000;
  }

  @Test
  void aShortTransferShowsNothing() {
    transfers.at("a", 1, 2);
    after(499);
    transfers.at("a", 2, 2);
    transfers.end("a");
    transfers.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void longerOnesHaveALineEach() {
    transfers.at("a", 0, 10_000_000);
    transfers.at("b", 1_000_000, 0);
    after(1000);
    transfers.at("a", 2_500_000, 10_000_000);
    assertThat(shown())
        .isEqualTo(
            CLEAR
                + "a  [#####---------------]  2.5/10.0 MB  25%  0:03 left  2.5 MB/s\r\n"
                + "b  1.0 MB  0 kB/s");
    after(1000);
    transfers.at("b", 1_500_000, 0);
    assertThat(shown()).startsWith("\u001b[1A" + CLEAR + "a ").endsWith("\r\nb  1.5 MB  250 kB/s");
  }

  @Test
  void theyAreDrawnTenTimesASecondAtMost() {
    after(500);
    transfers.at("a", 1, 2);
    shown();
    after(99);
    transfers.at("a", 2, 2);
    assertThat(shown()).isEmpty();
  }

  @Test
  void oneThatHasEndedIsShownNoLonger() {
    after(500);
    transfers.at("a", 1, 2);
    transfers.at("b", 1, 2);
    after(100);
    transfers.at("b", 1, 2);
    shown();
    transfers.end("a");
    assertThat(shown()).startsWith("\u001b[1A" + CLEAR + "b ").doesNotContain("\n");
    transfers.end("b");
    assertThat(shown()).isEqualTo(CLEAR);
  }

  @Test
  void theScreenIsCleanAfterwards() {
    after(500);
    transfers.at("a", 1, 2);
    shown();
    transfers.clear();
    assertThat(shown()).isEqualTo(CLEAR);
    transfers.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void thereAreNeverMoreThanTheScreenHasLines() {
    after(500);
    for (String label : new String[] {"a", "b", "c", "d", "e"}) {
      transfers.at(label, 1, 2);
    }
    shown();
    after(100);
    transfers.at("a", 1, 2);
    assertThat(shown().split("\r\n", -1)).hasSize(3);
  }

  @Test
  void aFileThatBeginsAnewIsMeasuredAnew() {
    transfers.at("a", 1_000_000, 2_000_000);
    after(1000);
    transfers.at("a", 0, 2_000_000);
    shown();
    after(1000);
    transfers.at("a", 500_000, 2_000_000);
    assertThat(shown()).contains("500 kB/s");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 30, 40, 60, 79, 200})
  void aLineFitsItsWidth(int width) {
    String line =
        new TransferBar("2611.90001", width, true)
            .line(123_456_789, 400_000_000, 123_456_789, Duration.ofSeconds(100));
    assertThat(line.length()).isLessThanOrEqualTo(width);
  }
}
