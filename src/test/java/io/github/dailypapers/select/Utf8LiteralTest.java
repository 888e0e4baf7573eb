package io.github.dailypapers.select;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.select.sieve.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8LiteralTest {
  private static final String[] CHARS = {
    "a",
    "a",
    "b",
    "b",
    "A",
    "c",
    "k",
    "K",
    "\u212A",
    "s",
    "S",
    "\u017F",
    "\u00E9",
    "\u00C9",
    "\u0130",
    "\u0131",
    "i",
    "I",
    "-",
    " ",
    "_",
    "@",
    "`",
    "[",
    "?",
    "\uFFFD",
    "\uD83D\uDE00",
    "\uD83D",
    "\u03C9",
    "\u2126",
    "\u00E5",
    "\u212B"
  };

  private static String invented(Random random, int atMost) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(atMost + 1);
    for (int i = 0; i < length; i++) {
      text.append(CHARS[random.nextInt(CHARS.length)]);
    }
    return text.toString();
  }

  private static byte[] utf8(Random random, String wanted) {
    String text = invented(random, 20) + (random.nextBoolean() ? wanted : "") + invented(random, 5);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > 0 && random.nextInt(8) == 0) {
      utf8[random.nextInt(utf8.length)] = (byte) random.nextInt(256);
    }
    return utf8;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void bytesSayWhatTheTextSays(int seed) {
    Random random = new Random(seed);
    int told = 0;
    int found = 0;
    for (int i = 0; i < 40_000; i++) {
      String wanted = invented(random, 4);
      boolean ignoreCase = random.nextBoolean();
      boolean start = random.nextInt(4) == 0;
      boolean end = random.nextInt(4) == 0;
      byte[] utf8 = utf8(random, wanted);
      String text = new String(utf8, StandardCharsets.UTF_8);
      LiteralFinder finder = new LiteralFinder(wanted, ignoreCase, start, end);
      boolean isIn = finder.isIn(text);
      found += isIn ? 1 : 0;
      Verdict verdict = new Utf8Literal(wanted, ignoreCase, start, end).in(utf8);
      told += verdict == Verdict.UNSURE ? 0 : 1;
      assertThat(verdict)
          .as("'%s' in '%s', ignoreCase %s, word %s %s", wanted, text, ignoreCase, start, end)
          .isIn(isIn ? Verdict.MATCHES : Verdict.CANNOT_MATCH, Verdict.UNSURE);
      assertThat(finder.isIn(utf8)).isEqualTo(isIn);
    }
    assertThat(told).isBetween(15_000, 39_000);
    assertThat(found).isBetween(10_000, 30_000);
  }

  @ParameterizedTest
  @CsvSource({
    "model, A Model of it",
    "transformers, two TRANSFORMERS",
    "masks, ask for masks",
    "aabaab, xaabaaabaab",
    "caf\u00e9, the caf\u00e9"
  })
  void plainTextsAreFoundWithoutDecoding(String wanted, String text) {
    Utf8Literal literal = new Utf8Literal(wanted, true, false, false);
    assertThat(literal.in(bytes(text))).isEqualTo(Verdict.MATCHES);
  }

  @ParameterizedTest
  @CsvSource({"model, a mode of it", "transformers, a transformer", "masks, masters \u00e9"})
  void plainTextsAreMissedWithoutDecoding(String wanted, String text) {
    Utf8Literal literal = new Utf8Literal(wanted, true, false, false);
    assertThat(literal.in(bytes(text))).isEqualTo(Verdict.CANNOT_MATCH);
  }

  @Test
  void otherFormsOfLettersAreDoubtful() {
    Utf8Literal literal = new Utf8Literal("mask", true, false, false);
    assertThat(literal.in(bytes("ma\u017Fk"))).isEqualTo(Verdict.UNSURE);
    assertThat(literal.in(bytes("mas\u212A"))).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void onlyTwoLettersBeyondAsciiAreThoseOfAscii() {
    StringBuilder others = new StringBuilder();
    for (char c = 128; c < Character.MAX_VALUE; c++) {
      for (char ascii = 0; ascii < 128; ascii++) {
        if (Character.toLowerCase(Character.toUpperCase(c)) == ascii
            && new Occurrences(String.valueOf(ascii)).indexIn(String.valueOf(c), 0) == 0) {
          others.append(c);
        }
      }
    }
    assertThat(others.toString()).isEqualTo("\u017F\u212A");
  }

  @Test
  void aLongTextIsFoundByShorterJumps() {
    Utf8Literal literal = new Utf8Literal("x".repeat(300) + "y", true, false, false);
    assertThat(literal.in(bytes("-".repeat(1000) + "X".repeat(400) + "Y")))
        .isEqualTo(Verdict.MATCHES);
  }
}
