package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  @ParameterizedTest
  @CsvSource({"HEADING,1", "FAINT,2", "VOTES,32", "HIT,1;31"})
  void aToneIsAnSgrSequenceThatIsTakenBackBehindTheText(Tone tone, String parameters) {
    assertThat(new Palette(true).paint(tone, "x"))
        .isEqualTo("\u001B[" + parameters + "mx\u001B[0m");
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void withoutColourTextIsAsItIs(Tone tone) {
    assertThat(new Palette(false).paint(tone, "x")).isEqualTo("x");
  }

  @ParameterizedTest
  @EnumSource(Tone.class)
  void whereThereIsNothingToSeeThereIsNothingToColour(Tone tone) {
    assertThat(new Palette(true).paint(tone, "")).isEmpty();
    assertThat(new Palette(true).paint(tone, "  ")).isEqualTo("  ");
  }

  @Test
  void plainTextIsNeverColoured() {
    assertThat(new Palette(true).paint(Tone.PLAIN, "x")).isEqualTo("x");
  }
}
