package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  /** As tmux 3.3a places the cursor, asked by DSR 6. */
  @ParameterizedTest
  @CsvSource({
    "a,1",
    "é,1",
    "α,1",
    "×,1",
    "…,1",
    "中,2",
    "한,2",
    "Ａ,2",
    "ｱ,1",
    "・,2",
    "￠,2",
    "😀,2",
    "🚀,2",
    "⭐,2",
    "⌚,2",
    "❤,1",
    "⏱,1",
    "🌡,1",
    "🀄,2",
    "🅰,1",
    "🆒,2",
    "𠀀,2",
    "𝐀,1",
    "🇩🇪,2",
    "🇩,1",
    "⺀,2",
    "〿,1",
    "𗀀,2",
    "กำ,2",
    "क्षि,3",
    "か\u3099,2",
    "e\u0301,1",
    "a\u20DD,1",
    "\u1112\u1161\u11AB,2",
    "\uD7B0,0",
    "\uE000,1",
    "\uFFFD,1"
  })
  void widthIsWhatATerminalDraws(String text, int cells) {
    assertThat(Cells.width(text)).isEqualTo(cells);
  }

  @ParameterizedTest
  @CsvSource({
    "115F,2", "1100,2", "10FF,1", "1160,0", "11FF,0", "1200,1", "D7A3,2", "D7AF,1", "D7FF,0",
    "E000,1"
  })
  void hangulJamoAreWideOnlyWhereTheyBegin(String codePoint, int cells) {
    assertThat(Cells.of(Integer.parseInt(codePoint, 16))).isEqualTo(cells);
  }

  @Test
  void everyHanKanaAndHangulLetterIsWideUnlessHalfwidth() {
    for (int c = 0x1200; c <= Character.MAX_CODE_POINT; c++) {
      Character.UnicodeScript script =
          Character.isDefined(c) ? Character.UnicodeScript.of(c) : Character.UnicodeScript.UNKNOWN;
      boolean halfwidth = c >= 0xFF61 && c <= 0xFFDC;
      boolean eastAsian =
          script == Character.UnicodeScript.HAN
              || script == Character.UnicodeScript.HIRAGANA
              || script == Character.UnicodeScript.KATAKANA;
      boolean syllable = c >= 0xAC00 && c <= 0xD7A3;
      if (((eastAsian && !halfwidth) || syllable)
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        assertThat(Cells.of(c)).as("U+%04X", c).isEqualTo(2);
      }
    }
  }

  @Test
  void everyMarkTakesNoCell() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        assertThat(Cells.of(c)).as("U+%04X", c).isZero();
      }
    }
  }

  @Test
  void lettersOfNarrowScriptsTakeOneCell() {
    for (int c = ' '; c < 0x1100; c++) {
      if (Character.isLetterOrDigit(c)) {
        assertThat(Cells.of(c)).as("U+%04X", c).isOne();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "abc,3,abc",
    "abcd,3,ab…",
    "abc,1,…",
    "abc,0,''",
    "'ab cd',4,ab…",
    "中文字,6,中文字",
    "中文字,5,中文…",
    "中文字,4,中…",
    "中文字,2,…",
    "🇩🇪🇫🇷,3,🇩🇪…",
    "🇩🇪🇫🇷,2,…",
    "e\u0301e\u0301e\u0301,2,e\u0301…",
    "काका,3,का…",
    "काका,2,…"
  })
  void aTextTooLongIsCutBetweenWhatIsSeenAsOne(String text, int cells, String cut) {
    assertThat(Cells.truncate(text, cells)).isEqualTo(cut);
  }

  @Test
  void halfAFlagStandsForItself() {
    assertThat(Cells.truncate("🇩🇪🇫", 2)).isEqualTo("…");
    assertThat(Cells.truncate("🇩🇪🇫ab", 4)).isEqualTo("🇩🇪🇫…");
    assertThat(Cells.truncate("🇩abc", 3)).isEqualTo("🇩a…");
  }

  @Test
  void noRoomAtAllLeavesNothing() {
    assertThat(Cells.truncate("abc", -1)).isEmpty();
  }

  @Test
  void leftAndRightFillTheCells() {
    assertThat(Cells.left("ab", 4)).isEqualTo("ab  ");
    assertThat(Cells.right("ab", 4)).isEqualTo("  ab");
    assertThat(Cells.left("中文字", 4)).isEqualTo("中… ");
    assertThat(Cells.right("中文字", 4)).isEqualTo(" 中…");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40})
  void whateverTheTextTheCellsAreExact(int cells) {
    for (var paper : Papers.nasty()) {
      String title = Sanitizer.clean(FieldText.of(io.github.dailypapers.paper.Field.TITLE, paper));
      assertThat(Cells.width(Cells.left(title, cells))).isEqualTo(cells);
    }
  }
}
