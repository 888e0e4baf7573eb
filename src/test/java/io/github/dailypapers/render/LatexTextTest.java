package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain: words, (all) of \"them\" — and é中🚀!",
        "$\\nabla^2$DFT",
        "\\textsc{Foo}: a {BERT} story",
        "On $x_{1}$ and $y$.",
        "G\\\"odel, Erd\\H{o}s, \\'{e}, na\\\"{\\i}ve",
        "5\\% of R\\&D, \\$5, \\#1, a\\_b, a\\,b, a\\\\b",
        "$\\$5$ apart",
        "\\emph{a \\textbf{b}}"
      })
  void texThatWorksIsKept(String text) {
    assertThat(LatexText.escape(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "R&D,R\\&D",
    "100%,100\\%",
    "#1,\\#1",
    "a_b,a\\_b",
    "~10x,\\textasciitilde{}10x",
    "a^2,a\\textasciicircum{}2",
    "a\\,a\\textbackslash{}",
    "a\\9,a\\textbackslash{}9",
    "$5 and $10,\\$5 and \\$10",
    "$5,\\$5",
    "$$,\\$\\$",
    "$ a$,\\$ a\\$",
    "$a$5,\\$a\\$5",
    "$a&b%c#d$,$a\\&b\\%c\\#d$"
  })
  void whatTexWouldMisreadIsEscaped(String text, String escaped) {
    assertThat(LatexText.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @CsvSource({
    "a{b,a\\textbraceleft{}b", "a}b,a\\textbraceright{}b", "}{,\\textbraceright{}\\textbraceleft{}",
    "{a}},{a}\\textbraceright{}", "{{a},\\textbraceleft{}{a}", "a\\{b,a\\textbraceleft{}b",
    "a\\}b,a\\textbraceright{}b", "$\\{a\\}$,$\\lbrace a\\rbrace $", "${$,\\$\\textbraceleft{}\\$",
    "\\'{,\\'\\textbraceleft{}"
  })
  void bracesAreBalancedAsBibtexCountsThem(String text, String escaped) {
    String expected = text.equals("\\'{") ? "\\textbackslash{}'\\textbraceleft{}" : escaped;
    assertThat(LatexText.escape(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "input",
        "include",
        "write",
        "openout",
        "immediate",
        "def",
        "let",
        "catcode",
        "csname",
        "end",
        "newcommand",
        "directlua",
        "includegraphics"
      })
  void commandsThatReachBeyondTheTitleAreDisarmed(String command) {
    assertThat(LatexText.escape("a \\" + command + "{x}"))
        .isEqualTo("a \\textbackslash{}" + command + "{x}");
    assertThat(LatexText.escape("$\\" + command + "{x}$"))
        .isEqualTo("$\\textbackslash{}" + command + "{x}$");
  }

  @Test
  void aCommandCannotBeSpelledInDisguise() {
    assertThat(LatexText.escape("$^^5cinput$"))
        .isEqualTo("\\$\\textasciicircum{}\\textasciicircum{}5cinput\\$");
  }

  @Test
  void aCommandAtTheEndDoesNotTakeTheBraceBehindIt() {
    assertThat(LatexText.escape("see \\alpha")).isEqualTo("see \\alpha{}");
    assertThat(LatexText.escape("see \\'")).isEqualTo("see \\textbackslash{}'");
    assertThat(LatexText.escape("see \\'{}")).isEqualTo("see \\textbackslash{}'{}");
  }

  @Test
  void controlCharactersBecomeSpaces() {
    assertThat(LatexText.escape("a\u001Bb\nc")).isEqualTo("a b c");
    assertThat(LatexText.escape("$a\nb$")).isEqualTo("\\$a b\\$");
  }

  @Test
  void aLoneSurrogateIsReplaced() {
    assertThat(LatexText.escape("a\uD83Db")).isEqualTo("a\uFFFDb");
  }
}
