package io.github.dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.paper.PaperId;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that every file system takes. */
class PdfNameTest {
  private static String name(String id, String title) {
    return PdfName.of(new PaperId(id), Optional.of(title));
  }

  @Test
  void aPaperWithoutATitleIsNamedByItsId() {
    assertThat(PdfName.of(new PaperId("2611.90001"), Optional.empty())).isEqualTo("2611.90001.pdf");
    assertThat(name("2611.90001", " .. ")).isEqualTo("2611.90001.pdf");
    assertThat(name("2611.90001", "???")).isEqualTo("2611.90001.pdf");
  }

  @Test
  void anOldIdHasNoSlash() {
    assertThat(name("hep-th/9901001", "Kites")).isEqualTo("hep-th_9901001 - Kites.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Slow Lanterns: Language Models ~ Slow Lanterns - Language Models",
        "A 3:1 Ratio ~ A 3-1 Ratio",
        "Can Agents Run a Port? ~ Can Agents Run a Port",
        "A/B|D ~ A-B-D",
        "\"Quoted\" <b>*bold*</b> ~ 'Quoted' bbold-b",
        "To Be Continued... ~ To Be Continued",
        "../../etc/passwd ~ etc-passwd",
        "$\\nabla$-Weave ~ ∇-Weave",
        "On $\\mathcal{O}(n^2)$ ~ On O(n^2)",
        "Schr{\\\"o}dinger's caf\\'e ~ Schrödinger's café",
        "视觉语言模型：综述 ~ 视觉语言模型：综述",
        "Weather 🌦 ~ Weather 🌦"
      })
  void aTitleIsWrittenPlainly(String title, String plain) {
    assertThat(name("2611.90001", title)).isEqualTo("2611.90001 - " + plain + ".pdf");
  }

  @Test
  void whatATerminalObeysIsLeftOut() {
    assertThat(name("2611.90001", "a\u001b[31mb\u0000c\n\u202ed\u200be"))
        .isEqualTo("2611.90001 - abc de.pdf");
  }

  @Test
  void whatWasDecomposedIsComposed() {
    assertThat(name("2611.90001", "e\u0301")).isEqualTo("2611.90001 - \u00e9.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "视", "🌦", "a\u0323", "word "})
  void aLongTitleIsCutBetweenCharacters(String part) {
    String name = name("2611.90001", part.repeat(500));
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    assertThat(bytes).isBetween(190, 200);
    assertThat(name).matches("2611\\.90001 - .*[^ .]\\.pdf").doesNotContain("\ufffd");
    assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
    assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "CON,       _CON - T.pdf",
    "nul.x,     _nul.x - T.pdf",
    "com1,      _com1 - T.pdf",
    "console,   console - T.pdf",
    "..,        _ - T.pdf",
    "../../x,   _.._x - T.pdf",
    "-rf,       rf - T.pdf"
  })
  void anIdThatIsNoneLeadsNowhere(String id, String name) {
    assertThat(name(id, "T")).isEqualTo(name);
  }
}
