package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.select.TextPattern.Options;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters for which RE2/J never ends, unless they are kept from it. */
class OldCyrillicTest {
  private static boolean finds(String pattern, String text) {
    return TextPattern.of(List.of(pattern), Options.DEFAULT).isIn(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\\x{80}-\\x{10FFFF}]+",
        "[\\t-\\x{FFFF}]k",
        "[\u0016-\uFFFD]k",
        "[\u1C80-\u1C88]?k",
        "[\u1C85]?k",
        "(?i)\u1C80?K",
        "[^\u1C80-\uFFFF]",
        "[0-[:\u0016-\uFFFDk:]"
      })
  void anExpressionWithOneIsReady(String pattern) {
    assertThat(finds(pattern, "k\u00E4k")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\u1C80]x", "[\u1C80-\u1C82]x"})
  void aClassFindsTheLettersInUse(String pattern) {
    assertThat(finds(pattern, "\u0432x")).isTrue();
    assertThat(finds(pattern, "ax")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u1C80+x", "[a-z]\u1C80+"})
  void aLetterByItselfFindsItself(String pattern) {
    assertThat(finds(pattern, "q\u1C80x")).isTrue();
    assertThat(finds(pattern, "q\u0432x")).isFalse();
  }
}
