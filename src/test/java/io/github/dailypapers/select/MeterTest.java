package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeterTest {
  @ParameterizedTest
  @CsvSource({"1, 4000000", "125000, 4000000", "125001, 4000032", "200000, 6400000"})
  void aTextMayBeRead32TimesAndAShortOneFourMillionChars(int length, int granted) {
    Meter meter = new Meter("x".repeat(length));
    for (int i = 0; i < granted; i++) {
      meter.charAt(0);
    }
    assertThat(meter.isSpent()).isFalse();
    meter.charAt(0);
    assertThat(meter.isSpent()).isTrue();
  }

  /** The bound is of characters read, in proportion to the text, so this is linear. */
  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "(a|aa)+$", "(a*)*b", "(.*,){12}P", "^(.*a){15}$", "(a?){50}b"})
  void oneMatchNeverTakesMore(String pattern) {
    Meter meter = new Meter("a".repeat(200_000) + "!");
    assertThat(Pattern.compile(Syntax.of(pattern).rewritten()).matcher(meter).find()).isFalse();
    assertThat(meter.isSpent()).isFalse();
  }

  @Test
  void itIsTheTextThatItCounts() {
    Meter meter = new Meter("fern");
    assertThat(meter).hasToString("fern").hasSize(4);
    assertThat(meter.charAt(1)).isEqualTo('e');
    assertThat(meter.subSequence(1, 3)).isEqualTo("er");
  }
}
