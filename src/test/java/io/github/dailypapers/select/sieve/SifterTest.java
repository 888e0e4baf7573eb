package io.github.dailypapers.select.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SifterTest {
  private static Sifter sifter(String expression, boolean ignoreCase, boolean framed) {
    return new Sifter(Reader.read(expression, ignoreCase, framed), framed);
  }

  private static Verdict verdict(String expression, String text) {
    return sifter(expression, false, false).verdict(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void itNeverContradictsTheEngine(int seed) {
    Invented invented = new Invented(seed);
    int told = 0;
    for (int i = 0; i < 600; i++) {
      boolean ignoreCase = invented.yesOrNo();
      boolean framed = invented.yesOrNo();
      Pattern pattern =
          invented.pattern(
              (ignoreCase ? Pattern.CASE_INSENSITIVE : 0) | (framed ? Pattern.MULTILINE : 0));
      Sifter sifter = sifter(pattern.pattern(), ignoreCase, framed);
      for (int j = 0; j < 25; j++) {
        String text = invented.text();
        boolean matches = pattern.matcher(framed ? "\n" + text + "\n" : text).find();
        Verdict verdict = sifter.verdict(text);
        told += verdict == Verdict.UNSURE ? 0 : 1;
        assertThat(verdict)
            .as("'%s' in '%s', ignoreCase %s, framed %s", pattern, text, ignoreCase, framed)
            .isIn(matches ? Verdict.MATCHES : Verdict.CANNOT_MATCH, Verdict.UNSURE);
      }
    }
    assertThat(told).isGreaterThan(12_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void itNeverContradictsTheEngineAboutBytesEither(int seed) {
    Invented invented = new Invented(seed);
    int told = 0;
    for (int i = 0; i < 600; i++) {
      boolean ignoreCase = invented.yesOrNo();
      boolean framed = invented.yesOrNo();
      Pattern pattern =
          invented.pattern(
              (ignoreCase ? Pattern.CASE_INSENSITIVE : 0) | (framed ? Pattern.MULTILINE : 0));
      Sifter sifter = sifter(pattern.pattern(), ignoreCase, framed);
      for (int j = 0; j < 25; j++) {
        byte[] utf8 = invented.utf8();
        String text = new String(utf8, StandardCharsets.UTF_8);
        boolean matches = pattern.matcher(framed ? "\n" + text + "\n" : text).find();
        Verdict verdict = sifter.verdict(utf8);
        told += verdict == Verdict.UNSURE ? 0 : 1;
        assertThat(verdict)
            .as("'%s' in '%s', ignoreCase %s, framed %s", pattern, text, ignoreCase, framed)
            .isIn(matches ? Verdict.MATCHES : Verdict.CANNOT_MATCH, Verdict.UNSURE);
      }
    }
    assertThat(told).isBetween(9_000, 14_500);
  }

  @Test
  void bytesThatAreNoTextAreLeftToTheEngineWithoutGivingUp() {
    Sifter sifter = sifter("a.c", false, false);
    assertThat(sifter.verdict(new byte[] {'a', (byte) 0x80, 'c'})).isEqualTo(Verdict.UNSURE);
    assertThat(sifter.verdict(new byte[] {'a', (byte) 0xC3, (byte) 0xA9, 'c'}))
        .isEqualTo(Verdict.MATCHES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[A-Z]{4,}-\\d+ ~ the BERT-1 model  ~ the BER-1 or BERT- model",
        "\\b\\w+ly\\s\\w+ing\\b ~ a highly moving one ~ a highly movings one",
        "^(.*a){3}$     ~ banana            ~ bananas",
        "(a|b){0,500}c  ~ abbac             ~ abbab",
        "a.{20}b        ~ a01234567890123456789b ~ a0123456789012345678b",
        "x(?i)y(?-i)z   ~ xYz               ~ XYz",
        "a(?i:b|c)d     ~ aCd               ~ aCD",
        "^ab|cd$        ~ cabcd             ~ cabd",
        "a(?s:.)b       ~ a?b               ~ ab",
        "é+[^é]         ~ éé!               ~ éé",
        "\\p{Greek}     ~ an α              ~ an a?",
        "a\\z           ~ ba                ~ ab",
        "\\Aa           ~ ab                ~ ba",
        "a\\Bb          ~ ab                ~ a b",
        "\\?x           ~ a ?x              ~ a ?y αx"
      })
  void plainExpressionsNeedNoEngine(String expression, String matching, String other) {
    assertThat(verdict(expression, matching)).isEqualTo(Verdict.MATCHES);
    assertThat(verdict(expression, other)).isEqualTo(Verdict.CANNOT_MATCH);
  }

  @Test
  void theKelvinSignAndTheLongSHaveCase() {
    assertThat(sifter("k.s", true, false).verdict("\u212A-\u017F")).isEqualTo(Verdict.MATCHES);
    assertThat(sifter("[k-m].\u017F", true, false).verdict("\u212A-S")).isEqualTo(Verdict.MATCHES);
    assertThat(verdict("k.s", "\u212A-\u017F")).isEqualTo(Verdict.CANNOT_MATCH);
  }

  @Test
  void charactersOfTwoCharsAreOne() {
    assertThat(verdict("^a.b$", "a\uD83D\uDE00b")).isEqualTo(Verdict.MATCHES);
    assertThat(verdict("^a..b$", "a\uD83D\uDE00b")).isEqualTo(Verdict.CANNOT_MATCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\Qa\\E",
        "a\\é",
        "\\x{D83D}",
        "\\y",
        "(?x)a",
        "a(?i)*",
        "*a",
        "a)",
        "\\x4",
        "\\p",
        "\\p{L",
        "[a",
        "(a",
        "(?i",
        "a\\"
      })
  void whatIsNotUnderstoodIsLeftToTheEngine(String expression) {
    assertThat(verdict(expression, "a")).isEqualTo(Verdict.UNSURE);
  }

  /** Texts in which nearly every char leads to another state. */
  private static String noise(Random random) {
    StringBuilder noise = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      noise.append((char) ('a' + random.nextInt(3)));
    }
    return noise.toString();
  }

  @ParameterizedTest
  @CsvSource({"a.{200}x", "(a|b|c){3}.{14}x|a.{15}y", "(?:a.{9}|b.{11}|.c.{30}){3}x"})
  void tooManyStatesMakeItCoarse(String expression) {
    Random random = new Random(1);
    Sifter sifter = sifter(expression, false, false);
    for (int i = 0; i < 50; i++) {
      assertThat(sifter.verdict(noise(random))).isEqualTo(Verdict.CANNOT_MATCH);
    }
    assertThat(sifter.verdict("a".repeat(300) + "x" + "a".repeat(300) + "y"))
        .isEqualTo(Verdict.UNSURE);
  }

  @Test
  void tooManyStatesEvenSoMakeItGiveUp() {
    Random random = new Random(1);
    Sifter sifter = sifter("a" + ".".repeat(60) + "x", false, false);
    assertThat(sifter.verdict(noise(random))).isEqualTo(Verdict.UNSURE);
    assertThat(sifter.verdict("b")).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void tooManyKindsOfCharactersMakeItGiveUp() {
    StringBuilder choice = new StringBuilder("xyz");
    StringBuilder text = new StringBuilder();
    for (char c = '\u4E00'; c < '\u4E00' + 200; c++) {
      choice.append('|').append(c).append('x');
      text.append(c);
    }
    Sifter sifter = sifter(choice.toString(), false, false);
    assertThat(sifter.verdict("abc")).isEqualTo(Verdict.CANNOT_MATCH);
    assertThat(sifter.verdict(text.toString())).isEqualTo(Verdict.UNSURE);
  }

  @Test
  void statesAreForgottenWhereTheyAreOfUse() {
    Random random = new Random(1);
    Sifter sifter = sifter("a" + ".".repeat(14) + "x", false, false);
    for (int i = 0; i < 200; i++) {
      assertThat(sifter.verdict(noise(random).replace("a", i % 5 == 0 ? "a" : "c")))
          .isEqualTo(Verdict.CANNOT_MATCH);
    }
  }

  @Test
  void anExpressionTooLargeIsNotWrittenOut() {
    String expression = "((((a{1,9}b?){1,9}c?){1,9}d?){1,9}e?){1,9}x";
    assertThat(verdict(expression, "aaaaa")).isEqualTo(Verdict.CANNOT_MATCH);
    assertThat(verdict(expression, "aaax")).isEqualTo(Verdict.UNSURE);
  }
}
