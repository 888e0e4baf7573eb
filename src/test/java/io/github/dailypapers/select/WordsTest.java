package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @Test
  void ofAsciiLettersDigitsAndTheLowLineArePartOfWords() {
    StringBuilder parts = new StringBuilder();
    for (char c = 0; c < 128; c++) {
      if (Words.isPart(c)) {
        parts.append(c);
      }
    }
    assertThat(parts)
        .hasToString("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "é",
        "É",
        "ǅ",
        "ʰ",
        "太",
        "\u0301",
        "\u20DD",
        "\u0903",
        "१",
        "Ⅷ",
        "‿",
        "\u200C",
        "\u200D",
        "\uD835\uDC00"
      })
  void lettersMarksDigitsAndConnectorsOfAnyScriptAre(String character) {
    assertThat(Words.isPart(character.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0080",
        "\u00A0",
        "—",
        "«",
        "€",
        "×",
        "²",
        "\u200B",
        "\u2028",
        "\uD83D\uDE00",
        "\uD800"
      })
  void otherCharactersAreNot(String character) {
    assertThat(Words.isPart(character.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0000, 024F",
    "0400, 0527",
    "0900, 0965",
    "3040, 30FF",
    "4E00, 9FA5",
    "AC00, D7A3",
    "1D400, 1D7FF"
  })
  void theClassHoldsTheSameCharacters(String first, String last) {
    Pattern part = Pattern.compile("[" + Words.CLASS + "]");
    for (int c = Integer.parseInt(first, 16); c <= Integer.parseInt(last, 16); c++) {
      assertThat(part.matches(Character.toString(c)))
          .as(Integer.toHexString(c))
          .isEqualTo(Words.isPart(c));
    }
  }
}
