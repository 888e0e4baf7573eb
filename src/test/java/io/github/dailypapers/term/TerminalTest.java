package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {
  private static final Descriptors UNASKED =
      descriptor -> {
        throw new AssertionError("the launcher has told already");
      };

  private static Terminal told(String text) {
    return Terminal.of(Map.of(Terminal.VARIABLE, text), UNASKED);
  }

  @Test
  void theLauncherTellsDescriptorsAndSize() {
    assertThat(told("0,1,2 50 132")).isEqualTo(new Terminal(true, true, true, 132, 50));
  }

  @Test
  void aStreamThatIsNotListedIsNoTerminal() {
    assertThat(told("2 24 80")).isEqualTo(new Terminal(false, false, true, 80, 24));
    assertThat(told("0,2 24 80")).isEqualTo(new Terminal(true, false, true, 80, 24));
    assertThat(told("1 24 80")).isEqualTo(new Terminal(false, true, false, 80, 24));
    assertThat(told("- 24 80")).isEqualTo(new Terminal(false, false, false, 80, 24));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1 x y", "1 0 0", "1 -5 -5", " 1   24 80 "})
  void aSizeThatMakesNoSenseIsTheUsualOne(String text) {
    assertThat(told(text)).isEqualTo(new Terminal(false, true, false, 80, 24));
  }

  @ParameterizedTest
  @CsvSource({"1,40", "39,40", "40,40", "60,60", "300,300", "301,300", "2147483647,300"})
  void columnsGoBeforeTheSizeOfTheTerminalWithinBounds(String columns, int width) {
    Map<String, String> environment = Map.of(Terminal.VARIABLE, "1 24 132", "COLUMNS", columns);
    assertThat(Terminal.of(environment, UNASKED).width()).isEqualTo(width);
    assertThat(Terminal.of(Map.of("COLUMNS", columns), descriptor -> true).width())
        .isEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "wide", "99999999999"})
  void columnsThatAreNoPositiveNumberSayNothing(String columns) {
    Map<String, String> environment = Map.of(Terminal.VARIABLE, "1 24 132", "COLUMNS", columns);
    assertThat(Terminal.of(environment, UNASKED).width()).isEqualTo(132);
  }

  @Test
  void withoutLauncherTheDescriptorsAreAsked() {
    assertThat(Terminal.of(Map.of(), descriptor -> descriptor == 0))
        .isEqualTo(new Terminal(true, false, false, 80, 24));
    assertThat(Terminal.of(Map.of(), descriptor -> descriptor == 1))
        .isEqualTo(new Terminal(false, true, false, 80, 24));
    assertThat(Terminal.of(Map.of(Terminal.VARIABLE, " "), descriptor -> descriptor == 2))
        .isEqualTo(new Terminal(false, false, true, 80, 24));
  }
}
