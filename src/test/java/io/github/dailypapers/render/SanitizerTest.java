package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Plain words, {TeX} and ~all~.", "Café Ångström"})
  void harmlessTextIsReturnedAsItIs(String text) {
    assertThat(Sanitizer.clean(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"深層学習", "Ελληνικά", "नमस्ते", "กำลัง", "e\u0301", "🚀", "𝐀", "\uE000"})
  void lettersOfAnyScriptStay(String text) {
    assertThat(Sanitizer.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb",
        "a\nb",
        "a\r\nb",
        "a  b",
        "a\u00A0b",
        "a\u2028b",
        "a\u0085b",
        "a\u3000b",
        " a b",
        "a b ",
        "a\u000Bb",
        "\n a \t b\u2003"
      })
  void whiteSpaceBecomesOneSpaceAndNoneAtTheEnds(String text) {
    assertThat(Sanitizer.clean(text)).isEqualTo("a b");
  }

  @Test
  void onlyWhiteSpaceLeavesNothing() {
    assertThat(Sanitizer.clean(" \t ")).isEmpty();
    assertThat(Sanitizer.clean(" ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001B[31m", // colour
        "\u001B[2J", // clears the screen
        "\u001B[?1049h", // private parameters
        "\u001B[1 q", // an intermediate byte
        "\u009B31m", // the eight-bit form
        "\u001B]0;title\u0007", // window title, ended by BEL
        "\u001B]8;;https://evil.example\u001B\\", // hyperlink, ended by ST
        "\u001B]52;c;cHduZWQ=\u009C", // clipboard, ended by eight-bit ST
        "\u009D0;title\u0007",
        "\u001BPq#0\u001B\\", // device control string
        "\u0090q\u001B\\",
        "\u001BXstring\u001B\\",
        "\u0098string\u009C",
        "\u001B^private\u001B\\",
        "\u009Eprivate\u0007",
        "\u001B_application\u001B\\",
        "\u009Fapplication\u0007",
        "\u001B(0", // character set
        "\u001Bc", // reset
        "\u001B7",
        "\u001B",
        "\u001B["
      })
  void escapeSequencesLeaveNothing(String sequence) {
    assertThat(Sanitizer.clean("a" + sequence)).isEqualTo("a");
  }

  @Test
  void textAroundAnEscapeSequenceStays() {
    assertThat(Sanitizer.clean("\u001B]0;pwned\u0007before \u001B[1;31mred\u001B[0m after"))
        .isEqualTo("before red after");
  }

  @Test
  void anUnfinishedStringEndsWhereTheNextSequenceBegins() {
    assertThat(Sanitizer.clean("a\u001B]0;x\u001B[1mb")).isEqualTo("ab");
  }

  @Test
  void aStringThatNeverEndsHidesNothingBehindIt() {
    assertThat(Sanitizer.clean("a\u001B]0;title")).isEqualTo("a0;title");
    assertThat(Sanitizer.clean("The \u00e2\u0080\u009dbest of us all"))
        .isEqualTo("The \u00e2best of us all");
  }

  @Test
  void aStringCutOffByALoneEscapeEndsThere() {
    assertThat(Sanitizer.clean("a\u001B]0;title\u001B")).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        " a  b ",
        "\u0301a\u200B\u001B[31mb",
        "👍🏽\uD83D x",
        "\u001B]0;t\u0007 end\n"
      })
  void everyCharIsToldWhereItWent(String text) {
    int[] places = new int[text.length() + 1];
    String clean = Sanitizer.clean(text, places);
    assertThat(clean).isEqualTo(Sanitizer.clean(text));
    assertThat(places).isSorted();
    assertThat(places[text.length()]).isEqualTo(clean.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && places[i + 1] > places[i]) {
        assertThat(clean.charAt(places[i])).isEqualTo(c);
      }
    }
  }

  @Test
  void whateverTheTextOnlyWhatIsSeenIsLeft() {
    Random random = new Random(20251119);
    String alphabet =
        "a \t\n\u001B[]0;m\\P_\u0007\u009B\u009C\u009D\u202E\u2066\u200D\uFE0F\u0301\u20E3"
            + "\uD83D\uDE00\uDB40\uDC41\u2028\u3000\u4E2D\u1160\uFEFF";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String clean = Sanitizer.clean(text.toString());
      assertThat(Sanitizer.clean(clean)).isEqualTo(clean);
      assertThat(clean).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
      assertThat(Surrogates.replaced(clean)).isEqualTo(clean);
      assertThat(
              clean
                  .codePoints()
                  .filter(
                      c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)
                  .toArray())
          .isEmpty();
    }
  }

  @Test
  void aBrokenSequenceTakesNothingThatCannotBelongToIt() {
    assertThat(Sanitizer.clean("a\u001B[31\u4E2Db")).isEqualTo("a\u4E2Db");
    assertThat(Sanitizer.clean("a\u001B\u4E2Db")).isEqualTo("a\u4E2Db");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x08, 0x7F, 0x80, 0x9A, 0x9C, 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D,
        0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068,
        0x2069, 0x2065, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFF0, 0xFFF8, 0xFE00, 0xFE0F, 0xE0001,
        0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0xE0FFF, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B,
        0x180F, 0x3164, 0xFFA0, 0x0600
      })
  void whatIsNotSeenIsLeftOut(int codePoint) {
    assertThat(Sanitizer.clean("a" + Character.toString(codePoint) + "b")).isEqualTo("ab");
  }

  @ParameterizedTest
  @ValueSource(ints = {0xA1, 0xAC, 0xAE, 0x2064 + 0x2, 0xFE10, 0xFFFC, 0x1F3FA, 0x1F400, 0x2100})
  void theirNeighboursInTheCodeChartsAreNot(int codePoint) {
    String text = "a" + Character.toString(codePoint) + "b";
    boolean hidden = Character.getType(codePoint) == Character.FORMAT;
    assertThat(Sanitizer.clean(text)).isEqualTo(hidden ? "ab" : text);
  }

  @ParameterizedTest
  @CsvSource({
    "👨\u200D👩\u200D👧,👨👩👧",
    "👍🏻,👍",
    "👍🏿,👍",
    "❤\uFE0F,❤",
    "🏴\uDB40\uDC67\uDB40\uDC7F,🏴"
  })
  void emojiOfSeveralPartsAreShownAsTheirParts(String emoji, String shown) {
    assertThat(Sanitizer.clean(emoji)).isEqualTo(shown);
  }

  @Test
  void aLoneSurrogateIsReplaced() {
    assertThat(Sanitizer.clean("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(Sanitizer.clean("a\uDE80")).isEqualTo("a\uFFFD");
  }

  @Test
  void marksBeyondTheFourthOnALetterAreLeftOut() {
    assertThat(Sanitizer.clean("a" + "\u0301".repeat(1000) + "b\u0302"))
        .isEqualTo("a\u0301\u0301\u0301\u0301b\u0302");
  }

  @Test
  void marksThatTakeACellAreBoundedToo() {
    assertThat(Sanitizer.clean("क" + "ा".repeat(1000))).isEqualTo("क" + "ा".repeat(4));
  }

  @Test
  void marksWithoutALetterAreLeftOut() {
    assertThat(Sanitizer.clean("\u0301a \u0301b")).isEqualTo("a b");
  }

  @Test
  void cleaningTwiceChangesNothingMore() {
    for (var paper : Papers.nasty()) {
      String once = Sanitizer.clean(FieldText.of(io.github.dailypapers.paper.Field.TITLE, paper));
      assertThat(Sanitizer.clean(once)).isEqualTo(once);
    }
  }
}
