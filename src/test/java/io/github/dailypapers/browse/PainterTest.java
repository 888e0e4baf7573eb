package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a terminal is sent. */
class PainterTest {
  private static final String BEGIN = "\u001b[?2026h\u001b[?25l";
  private static final String END = "\u001b[?2026l";

  private static View.Frame frame(Strip... lines) {
    return new View.Frame(List.of(lines), Optional.empty());
  }

  private static Strip plain(String text) {
    return Strip.of(text, Style.PLAIN);
  }

  @Test
  void everyLineIsPaintedAtFirst() {
    String sent = new Painter(true).paint(frame(plain("one"), plain("two")), 10);
    assertThat(sent).isEqualTo(BEGIN + "\u001b[1;1Hone\u001b[K" + "\u001b[2;1Htwo\u001b[K" + END);
  }

  @Test
  void whatIsThereAlreadyIsNotSentAgain() {
    Painter painter = new Painter(true);
    painter.paint(frame(plain("one"), plain("two")), 10);
    assertThat(painter.paint(frame(plain("one"), plain("2")), 10))
        .isEqualTo(BEGIN + "\u001b[2;1H2\u001b[K" + END);
    assertThat(painter.paint(frame(plain("one"), plain("2")), 10)).isEmpty();
  }

  @Test
  void aLineIsPaintedFromItsFirstDifference() {
    Painter painter = new Painter(true);
    Strip list = plain("港湾 | ");
    painter.paint(frame(new Strip.Builder(false).add(list).add("old", Style.FAINT).build()), 20);
    String sent =
        painter.paint(
            frame(new Strip.Builder(false).add(list).add("new", Style.FAINT).build()), 20);
    assertThat(sent).isEqualTo(BEGIN + "\u001b[1;8H\u001b[2mnew\u001b[0m\u001b[K" + END);
  }

  @Test
  void aLineOfAnotherLookIsPaintedAgain() {
    Painter painter = new Painter(true);
    painter.paint(frame(plain("one")), 10);
    assertThat(painter.paint(frame(Strip.of("one", Style.FAINT)), 10)).contains("one");
    Strip reversed = new Strip.Builder(true).add("one", Style.FAINT).build();
    assertThat(painter.paint(frame(reversed), 10)).contains("one");
    assertThat(painter.paint(frame(reversed), 10)).isEmpty();
  }

  @Test
  void afterForgettingEverythingIsSent() {
    Painter painter = new Painter(true);
    View.Frame frame = frame(plain("one"));
    String first = painter.paint(frame, 10);
    painter.forget();
    assertThat(painter.paint(frame, 10)).isEqualTo(first);
  }

  @Test
  void aFullLineNeedsNoClearing() {
    assertThat(new Painter(true).paint(frame(plain("12345")), 5)).doesNotContain("\u001b[K");
  }

  @Test
  void theCursorIsShownWhereTheUserTypes() {
    View.Frame frame = new View.Frame(List.of(plain("/abc")), Optional.of(4));
    assertThat(new Painter(true).paint(frame, 10)).endsWith("\u001b[1;5H\u001b[?25h" + END);
  }

  @Test
  void withoutColourThereIsNone() {
    Strip votes = Strip.of("143", Style.VOTES);
    assertThat(new Painter(true).paint(frame(votes), 3)).contains("\u001b[32m143");
    assertThat(new Painter(false).paint(frame(votes), 3)).contains("1;1H143");
  }

  @Test
  void everyStyleWithoutColourUsesNoColour() {
    for (Style style : Style.values()) {
      assertThat(style.parameters(false)).doesNotContain("3");
    }
  }

  @Test
  void aReversedPieceKeepsItsLook() {
    Strip row = new Strip.Builder(true).add("t", Style.STRONG).add("u", Style.PLAIN).build();
    assertThat(new Painter(true).paint(frame(row), 2))
        .contains("\u001b[7;1mt\u001b[0m\u001b[7mu\u001b[0m");
  }
}
