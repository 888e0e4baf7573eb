package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The mouse, as the bytes that a terminal sends. */
class MouseTest {
  private final Play play = new Play(new FakeDesk(Library.many(100)), 120, 24);

  private String cursor() {
    return play.picture()
        .lines()
        .skip(1)
        .filter(line -> line.startsWith("▐"))
        .findFirst()
        .orElse("");
  }

  @Test
  void aClickMovesTheCursor() throws IOException {
    play.send("\u001b[<0;10;5M");
    assertThat(cursor()).contains("Paper number 3 ");
  }

  @Test
  void theWheelOverTheListMovesTheCursor() throws IOException {
    play.send("\u001b[<65;10;5M");
    assertThat(cursor()).contains("Paper number 3 ");
    play.send("\u001b[<64;10;5M");
    assertThat(cursor()).contains("Paper number 0 ");
  }

  @Test
  void theWheelOverTheTextScrollsIt() throws IOException {
    play.resize(120, 12);
    assertThat(play.picture()).contains("Author 0\n");
    play.send("\u001b[<65;100;5M");
    assertThat(cursor()).contains("Paper number 0 ");
    assertThat(play.picture()).doesNotContain("Author 0\n");
  }

  @Test
  void aClickWhereThereIsNoPaperDoesNothing() throws IOException {
    play.send("\u001b[<0;100;5M").send("\u001b[<0;10;1M").send("\u001b[<0;10;24M");
    assertThat(cursor()).contains("Paper number 0 ");
  }

  @Test
  void whatIsPastedIntoTheListDoesNothing() throws IOException {
    play.send("\u001b[200~qQ\u001b[201~");
    assertThat(play.hasQuit()).isFalse();
  }

  @Test
  void whatIsPastedIntoALineStandsThere() throws IOException {
    play.press("/").send("\u001b[200~number 42\u001b[201~");
    assertThat(play.foot()).isEqualTo("/number 42");
  }
}
