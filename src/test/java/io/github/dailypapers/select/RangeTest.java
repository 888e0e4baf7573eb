package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {
  private static SelectionException refusal(String text) {
    return catchThrowableOfType(SelectionException.class, () -> Range.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "5,               5,  5",
    "0,               0,  0",
    "007,             7,  7",
    ">=5,             5,  9223372036854775807",
    ">5,              6,  9223372036854775807",
    "<=5,             0,  5",
    "<5,              0,  4",
    "<1,              0,  0",
    "<=0,             0,  0",
    ">=0,             0,  9223372036854775807",
    "5..9,            5,  9",
    "5..5,            5,  5",
    "0..9,            0,  9",
    "5..,             5,  9223372036854775807",
    "..9,             0,  9",
    "..0,             0,  0",
    "999999999999999, 999999999999999, 999999999999999"
  })
  void aRangeGoesFromItsLeastToItsMost(String text, long least, long most) {
    assertThat(Range.parse(text)).isEqualTo(new Range(least, most));
  }

  @Test
  void bothEndsAreInTheRange() {
    Range range = new Range(5, 9);
    assertThat(range.contains(4)).isFalse();
    assertThat(range.contains(5)).isTrue();
    assertThat(range.contains(9)).isTrue();
    assertThat(range.contains(10)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 5",
        "5 ",
        "-1",
        "+5",
        "1.5",
        "1e3",
        "five",
        "=5",
        "==5",
        "=>5",
        ">",
        ">=",
        "<",
        "<=",
        "> 5",
        ">>5",
        "..",
        "...",
        "5...9",
        "1..2..3",
        "5-9",
        "a..9",
        "5..b",
        "/",
        ":",
        "\u0665",
        "1000000000000000",
        ">1000000000000000",
        "..1000000000000000"
      })
  void whatIsNoRangeIsToldAllForms(String text) {
    assertThat(refusal(text)).hasMessage("\"" + text + "\" is not a number or a range of numbers");
    assertThat(refusal(text).hint()).isEqualTo("use N, >=N, >N, <=N, <N, A..B, A.. or ..B");
  }

  @Test
  void aRangeThatRunsBackwardsIsTurnedRoundInTheHint() {
    assertThat(refusal("9..5")).hasMessage("the range \"9..5\" runs backwards");
    assertThat(refusal("9..5").hint()).isEqualTo("use 5..9");
  }

  @Test
  void nothingIsLessThanZero() {
    assertThat(refusal("<0")).hasMessage("no number is \"<0\"");
    assertThat(refusal("<0").hint()).isEqualTo("counts begin with 0");
  }
}
