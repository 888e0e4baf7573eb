package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal sends, and what is understood. */
class KeyReaderTest {
  private LineDisciplineTerminal terminal;
  private KeyReader keys;

  @BeforeEach
  void open() throws IOException {
    terminal = ScreenTerminal.withTerminal("keys", "xterm-256color", 80, 24).terminal();
    terminal.enterRawMode();
    keys = new KeyReader(terminal.reader());
  }

  @AfterEach
  void close() throws IOException {
    terminal.close();
  }

  private Optional<Event> sent(String text) throws IOException {
    terminal.processInputBytes(text.getBytes(StandardCharsets.UTF_8));
    return keys.next(1000);
  }

  private static String sequence(String text) {
    return text.replace("^[", "\u001b").replace("SPACE", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "j,        j",
    "G,        G",
    "é,        é",
    "漢,       漢",
    "🌦,       🌦",
    "SPACE,    space",
    "^[[A,     up",
    "^[[B,     down",
    "^[OA,     up",
    "^[[C,     right",
    "^[[D,     left",
    "^[[H,     home",
    "^[[F,     end",
    "^[[1~,    home",
    "^[[5~,    pgup",
    "^[[6~,    pgdn",
    "^[[3~,    delete",
    "^[OP,     f1",
    "^[[1;5C,  ctrl-right",
    "^[x,      alt-x",
    "^[,       esc"
  })
  void keysHaveNames(String bytes, String name) throws IOException {
    assertThat(sent(sequence(bytes))).contains(new Event.Key(name));
  }

  @ParameterizedTest
  @CsvSource({"4, ctrl-d", "12, ctrl-l", "26, ctrl-z", "13, enter", "9, tab", "127, backspace"})
  void controlCharactersHaveNames(int c, String name) throws IOException {
    assertThat(sent(String.valueOf((char) c))).contains(new Event.Key(name));
  }

  @Test
  void theWheelAndAClickSayWhere() throws IOException {
    assertThat(sent("\u001b[<64;10;5M")).contains(new Event.Wheel(9, 4, false));
    assertThat(sent("\u001b[<65;10;5M")).contains(new Event.Wheel(9, 4, true));
    assertThat(sent("\u001b[<0;3;4M")).contains(new Event.Click(2, 3));
  }

  @ParameterizedTest
  @CsvSource({"[<0;3;4m", "[<0;3M", "[<99999999999;3;4M", "[<35;3;4M", "[1;2;3;4;5z"})
  void whatMeansNothingIsNoKey(String rest) throws IOException {
    assertThat(sent("\u001b" + rest)).isEmpty();
    assertThat(sent("j")).contains(new Event.Key("j"));
  }

  @Test
  void whatIsPastedIsNotPressed() throws IOException {
    assertThat(sent("\u001b[200~quit\nq\u001b[201~")).contains(new Event.Paste("quit\nq"));
  }

  @Test
  void nobodyPressesAKey() throws IOException {
    assertThat(keys.next(1)).isEmpty();
  }

  @Test
  void aClosedTerminalSendsNothingEver() throws IOException {
    terminal.close();
    assertThatThrownBy(() -> keys.next(1000)).isInstanceOf(IOException.class);
  }
}
