package io.github.dailypapers.browse;

import io.github.dailypapers.support.Golden;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every state of the browser, as it is seen on small, usual and large screens. */
class ScreensTest {
  @ParameterizedTest
  @CsvSource({"60, 15", "100, 24", "200, 40"})
  void eachStateLooksAsItShould(int columns, int rows) {
    StringBuilder screens = new StringBuilder();
    for (Map.Entry<String, List<String>> state : STATES.entrySet()) {
      Play play = new Play(new FakeDesk(Library.papers()), columns, rows);
      for (String keys : state.getValue()) {
        if (keys.startsWith("type ")) {
          play.type(keys.substring("type ".length()));
        } else {
          play.press(keys);
        }
      }
      screens.append("== ").append(state.getKey()).append('\n').append(play.picture());
    }
    Golden.assertMatches("browse/screens-" + columns + ".txt", screens.toString());
  }

  private static final Map<String, List<String>> STATES =
      new java.util.TreeMap<>(
          Map.ofEntries(
              Map.entry("01 list", List.of()),
              Map.entry("02 second paper", List.of("j")),
              Map.entry("03 marked", List.of("b", "x", "x", "r")),
              Map.entry("04 reading", List.of("enter")),
              Map.entry("05 reading wide characters", List.of("j", "enter")),
              Map.entry("06 filter typed", List.of("/", "type agents? port")),
              Map.entry("07 filter kept", List.of("/", "type agent", "enter")),
              Map.entry("08 filter without a match", List.of("/", "type zebra")),
              Map.entry("09 asks for an order", List.of("s")),
              Map.entry("10 sorted by title", List.of("s", "t")),
              Map.entry("11 asks for filters", List.of("f")),
              Map.entry("12 with code only", List.of("f", "c")),
              Map.entry("13 asks what to copy", List.of("y")),
              Map.entry("14 copied", List.of("y", "i")),
              Map.entry("15 asks for a format", List.of("e")),
              Map.entry("16 asks for a file", List.of("e", "c")),
              Map.entry("17 exported", List.of("e", "c", "enter")),
              Map.entry("18 asks for a command", List.of("|", "type wc -l")),
              Map.entry("19 asks for a period", List.of(":", "type 2025-W47 --has code")),
              Map.entry("20 completes", List.of(":", "type --", "tab")),
              Map.entry("21 help", List.of("?")),
              Map.entry("22 help searched", List.of("?", "/", "type star")),
              Map.entry("23 undone", List.of("b", "u")),
              Map.entry("24 no such view", List.of("4"))));
}
