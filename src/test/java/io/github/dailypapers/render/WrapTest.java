package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void aWordThatJustFitsStaysOnTheLine() {
    assertThat(Wrap.lines("one two", 7)).containsExactly("one two");
    assertThat(Wrap.lines("one two", 6)).containsExactly("one", "two");
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertThat(Wrap.lines("a bcdefgh i", 4)).containsExactly("a", "bcde", "fgh", "i");
  }

  @Test
  void wideCharactersBreakAnywhere() {
    assertThat(Wrap.lines("日本語です", 5)).containsExactly("日本", "語で", "す");
  }

  @Test
  void aCharacterWiderThanALineIsShownInParts() {
    assertThat(Wrap.lines("काा 日", 1)).containsExactly("क", "ा", "ा", "日");
  }

  @Test
  void nothingHasNoLines() {
    assertThat(Wrap.lines("", 10)).isEmpty();
  }
}
