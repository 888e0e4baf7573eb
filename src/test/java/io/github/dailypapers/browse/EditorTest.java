package io.github.dailypapers.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that a user types. The bar is where the next character goes. */
class EditorTest {
  private static Editor of(String drawn) {
    int at = drawn.indexOf('|');
    return new Editor(drawn.replace("|", ""), at);
  }

  private static String drawn(Editor editor) {
    return editor.text().substring(0, editor.at()) + "|" + editor.text().substring(editor.at());
  }

  @ParameterizedTest
  @CsvSource({
    "ab|cd,     x,          abx|cd",
    "ab|cd,     é,          abé|cd",
    "ab|cd,     left,       a|bcd",
    "ab|cd,     ctrl-b,     a|bcd",
    "ab|cd,     right,      abc|d",
    "|abcd,     left,       |abcd",
    "abcd|,     right,      abcd|",
    "ab|cd,     home,       |abcd",
    "ab|cd,     ctrl-a,     |abcd",
    "ab|cd,     end,        abcd|",
    "ab|cd,     backspace,  a|cd",
    "|abcd,     backspace,  |abcd",
    "ab|cd,     delete,     ab|d",
    "abcd|,     delete,     abcd|",
    "ab|cd,     ctrl-u,     |cd",
    "ab|cd,     ctrl-k,     ab|",
    "one two|,  ctrl-w,     one |",
    "one two |, ctrl-w,     one |",
    "a🌦|b,     left,       a|🌦b",
    "a🌦|b,     backspace,  a|b",
    "a|🌦b,     delete,     a|b",
    "ab|cd,     f5,         ab|cd",
    "ab|cd,     space,      ab |cd"
  })
  void aKeyChangesTheLine(String before, String key, String after) {
    assertThat(drawn(of(before).press(key))).isEqualTo(after);
  }

  @Test
  void whatIsPastedLosesItsControlCharacters() {
    assertThat(Editor.EMPTY.insert("a\nb\u001bc").text()).isEqualTo("abc");
  }

  @Test
  void aLineDoesNotGrowForEver() {
    assertThat(Editor.EMPTY.insert("x".repeat(100_000)).text()).hasSize(4096);
  }
}
