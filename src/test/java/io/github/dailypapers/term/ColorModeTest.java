package io.github.dailypapers.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColorModeTest {
  @Test
  void onItsOwnATerminalHasColourAndAPipeHasNone() {
    assertThat(ColorMode.AUTO.wanted(Map.of(), true)).isTrue();
    assertThat(ColorMode.AUTO.wanted(Map.of("TERM", "xterm"), true)).isTrue();
    assertThat(ColorMode.AUTO.wanted(Map.of(), false)).isFalse();
  }

  @Test
  void theOptionGoesBeforeTheEnvironment() {
    assertThat(ColorMode.ALWAYS.wanted(Map.of("NO_COLOR", "1", "TERM", "dumb"), false)).isTrue();
    assertThat(ColorMode.NEVER.wanted(Map.of("CLICOLOR_FORCE", "1"), true)).isFalse();
  }

  @Test
  void noColorTurnsItOffUnlessItIsEmpty() {
    assertThat(ColorMode.AUTO.wanted(Map.of("NO_COLOR", "0"), true)).isFalse();
    assertThat(ColorMode.AUTO.wanted(Map.of("NO_COLOR", ""), true)).isTrue();
    assertThat(ColorMode.AUTO.wanted(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true))
        .isFalse();
  }

  @Test
  void clicolorForceTurnsItOnUnlessItIsEmptyOrZero() {
    assertThat(ColorMode.AUTO.wanted(Map.of("CLICOLOR_FORCE", "1", "TERM", "dumb"), false))
        .isTrue();
    assertThat(ColorMode.AUTO.wanted(Map.of("CLICOLOR_FORCE", "0"), false)).isFalse();
    assertThat(ColorMode.AUTO.wanted(Map.of("CLICOLOR_FORCE", ""), false)).isFalse();
  }

  @Test
  void aDumbTerminalHasNone() {
    assertThat(ColorMode.AUTO.wanted(Map.of("TERM", "dumb"), true)).isFalse();
  }
}
