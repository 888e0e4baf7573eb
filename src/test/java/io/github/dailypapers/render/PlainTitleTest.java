package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles without their TeX. */
class PlainTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "A Plain Title ~ A Plain Title",
        "From $5 to $10 ~ From $5 to $10",
        "$\\alpha$-Rank and $\\Lambda$CDM ~ α-Rank and ΛCDM",
        "$\\varepsilon \\to 0$ ~ ε→0",
        "$\\mathbf{x}_{t+1}$ ~ x_t+1",
        "\\textbf{Bold} \\emph{words} ~ Bold words",
        "{BERT} and {\\em friends} ~ BERT and friends",
        "G\\\"odel, Erd\\H{o}s, Pok\\'{e}mon, na\\\"{\\i}ve ~ Gödel, ErdHos, Pokémon, naïve",
        "Stra\\ss e \\& 50\\% of \\$ ~ Straße & 50% of $",
        "a\\unknown b ~ aunknown b",
        "x\\ ~ x",
        "$ ~ $",
        "\\ ~ ``",
        "{{{ ~ ``"
      })
  void texIsWrittenOut(String title, String plain) {
    assertThat(PlainTitle.of(title)).isEqualTo(plain);
  }
}
