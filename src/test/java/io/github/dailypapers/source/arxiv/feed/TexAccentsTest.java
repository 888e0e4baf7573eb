package io.github.dailypapers.source.arxiv.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names and titles that arXiv stores in TeX are written in Unicode. */
class TexAccentsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "\\\"ufek,üfek",
        "\\'e,é",
        "\\`a,à",
        "\\^o,ô",
        "\\~n,ñ",
        "\\=u,ū",
        "\\.z,ż",
        "M\\\"{u}ller,Müller",
        "Erd\\H{o}s,Erdős",
        "o\\u{g}lu,oğlu",
        "\\c{C}evik,Çevik",
        "\\v{S}koda,Škoda",
        "Nov\\'ak,Novák",
        "\\k{a}c,ąc",
        "\\r{a}s,ås",
        "\\d{a}t,ạt",
        "\\b{d},ḏ"
      })
  void anAccentGoesOnItsLetter(String tex, String unicode) {
    assertThat(TexAccents.toUnicode(tex)).isEqualTo(unicode);
  }

  @ParameterizedTest
  @CsvSource({
    "\\aa,å", "\\AA,Å", "\\ae,æ", "\\AE,Æ", "\\dh,ð", "\\DH,Ð", "\\eth,ð", "\\ETH,Ð", "\\dj,đ",
    "\\DJ,Đ", "\\i,ı", "\\j,ȷ", "\\l,ł", "\\L,Ł", "\\ng,ŋ", "\\NG,Ŋ", "\\o,ø", "\\O,Ø", "\\oe,œ",
    "\\OE,Œ", "\\ss,ß", "\\th,þ", "\\TH,Þ"
  })
  void aNamedLetterIsThatLetter(String tex, String unicode) {
    assertThat(TexAccents.toUnicode(tex)).isEqualTo(unicode);
    assertThat(TexAccents.toUnicode("a{" + tex + "}b")).isEqualTo("a" + unicode + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "J\\o rgensen,Jørgensen",
    "J\\o{}rgensen,Jørgensen",
    "J{\\o}rgensen,Jørgensen",
    "Ha\\ss\\ und,Haß und",
    "Ha\\ss,Haß",
    "Ha\\ss-Meyer,Haß-Meyer",
    "K{\\i}z{\\i}l,Kızıl"
  })
  void whatEndsTheNameOfALetterGoesWithIt(String tex, String unicode) {
    assertThat(TexAccents.toUnicode(tex)).isEqualTo(unicode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\'\\i", "\\'{\\i}", "{\\'\\i}", "{\\'{\\i}}", "{\\'{\\i }}", "\\'{i}"})
  void anAccentTakesTheDotOff(String tex) {
    assertThat(TexAccents.toUnicode("a" + tex + "-b")).isEqualTo("aí-b");
  }

  @Test
  void bracesAroundAnAccentGo() {
    assertThat(TexAccents.toUnicode("caf{\\'e} {\\\"{U}}ber {\\c c}a")).isEqualTo("café Über ça");
  }

  @Test
  void bracesAroundAnythingElseStay() {
    String text = "{GPT} {\\'ecole} {\\'e \\textbf{x}}";
    assertThat(TexAccents.toUnicode(text)).isEqualTo("{GPT} {école} {é \\textbf{x}}");
  }

  @Test
  void accentsStandOnAccents() {
    assertThat(TexAccents.toUnicode("Nguy\\~{\\^e}n, Vi\\d{\\^e}t")).isEqualTo("Nguyễn, Việt");
  }

  @Test
  void theResultIsComposed() {
    String text = TexAccents.toUnicode("\\'{\\^e}\\v{z}\\k{o}\\u{\\i}");
    assertThat(text).isEqualTo("ếžǫĭ").isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void aLetterInBracesTakesAnAccentThatUnicodeDoesNotComposeWithIt() {
    assertThat(TexAccents.toUnicode("\\~{g}")).isEqualTo("g\u0303");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"don\\'t", "a \\\" b", "a\\", "\\", "\\\\'e", "\\'", "\\'{", "\\c", "\\'{e"})
  void whatIsNoAccentStays(String text) {
    assertThat(TexAccents.toUnicode(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\textbf{a} \\alpha \\le \\ldots \\cdot",
        "\\% \\& \\_ \\# \\{ \\} \\~{} \\^{}",
        "\\o2 \\lambda \\inf \\users",
        "\\'{ab} \\\"{} \\'{1} \\c 1",
        "C:\\users\\me"
      })
  void otherCommandsStay(String text) {
    assertThat(TexAccents.toUnicode(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$\\o$",
        "$\\'e + \\$ \\'e$",
        "$$ \\v{s} $$",
        "\\( \\c{c} \\)",
        "\\[ \\u{g} \\]",
        "$\\mathcal{A}_{\\i}$ and $\\l$"
      })
  void mathematicsStays(String math) {
    assertThat(TexAccents.toUnicode("\\'e" + math + "\\'e")).isEqualTo("é" + math + "é");
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "$$", "\\(", "\\[", "$5 to $6", "\\$", "a$ b", "$a $", "$x$9"})
  void whatOnlyLooksLikeMathematicsHidesNoAccent(String text) {
    assertThat(TexAccents.toUnicode(text + " \\'e")).isEqualTo(text + " é");
  }

  @Test
  void textWithoutABackslashIsNotCopied() {
    String text = "größer than $x$ {e}";
    assertThat(TexAccents.toUnicode(text)).isSameAs(text);
  }

  @Test
  void textThatIsNotOfTheFirstPlaneIsKept() {
    assertThat(TexAccents.toUnicode("\\😀 \\'😀 \\'{𝒜}")).isEqualTo("\\😀 \\'😀 𝒜\u0301");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$", "$a ", "\\(", "\\[", "\\'{", "{\\'", "\\'\\", "{", "\\", "\\c ", "\\'{ ", "\\$"
      })
  void aTextOfNothingButBeginningsIsReadToItsEnd(String beginning) {
    String text = beginning.repeat(300_000);
    assertThat(TexAccents.toUnicode(text)).isEqualTo(text);
  }
}
