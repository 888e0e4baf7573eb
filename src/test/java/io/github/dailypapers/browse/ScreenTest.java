package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the terminal is taken and given back. */
class ScreenTest {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private LineDisciplineTerminal terminal;

  @BeforeEach
  void open() throws IOException {
    terminal = new LineDisciplineTerminal("screen", "xterm-256color", sent, StandardCharsets.UTF_8);
    terminal.setSize(Size.of(80, 24));
  }

  private String sent() {
    return sent.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsTurnedOnIsTurnedOffAgain() throws IOException {
    try (Screen screen = new Screen(terminal, terminal.output(), true, () -> {})) {
      screen.enter();
    }
    for (String mode : new String[] {"1049", "2004", "1000", "1006"}) {
      assertThat(sent())
          .contains("?" + mode)
          .containsSubsequence("?" + mode + "h", "?" + mode + "l");
    }
    assertThat(sent()).endsWith("\u001b[?25h");
  }

  @Test
  void theSettingsAreThoseOfBefore() throws IOException {
    Attributes before = new Attributes(terminal.getAttributes());
    Screen screen = new Screen(terminal, terminal.output(), false, () -> {});
    screen.enter();
    assertThat(terminal.getAttributes().toString()).isNotEqualTo(before.toString());
    screen.leave();
    assertThat(terminal.getAttributes().toString()).isEqualTo(before.toString());
    screen.close();
  }

  @Test
  void withoutAMouseItIsLeftAlone() throws IOException {
    try (Screen screen = new Screen(terminal, terminal.output(), false, () -> {})) {
      screen.enter();
    }
    assertThat(sent()).doesNotContain("?1000");
  }

  @Test
  void afterTheEndNothingIsSent() throws IOException {
    Screen screen = new Screen(terminal, terminal.output(), false, () -> {});
    screen.enter();
    screen.close();
    int length = sent.size();
    screen.send("too late");
    screen.enter();
    screen.leave();
    assertThat(sent.size()).isEqualTo(length);
  }
}
