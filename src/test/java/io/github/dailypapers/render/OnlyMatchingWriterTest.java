package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnlyMatchingWriterTest {
  private static String only(String pattern, String title) {
    return Papers.grep(
        out -> new OnlyMatchingWriter(out, new Palette(false)), pattern, Papers.titled(title));
  }

  @Test
  void everyMatchIsALine() {
    assertThat(only("[a-z]+", "one two, three")).isEqualTo("one\ntwo\nthree\n");
  }

  @Test
  void matchesSideBySideAreTwo() {
    assertThat(only("ab", "abab")).isEqualTo("ab\nab\n");
  }

  @Test
  void spacesOfAMatchAreKept() {
    assertThat(only(" two ", "one two three")).isEqualTo(" two \n");
    assertThat(only(" ", "a b c")).isEqualTo(" \n \n");
  }

  @Test
  void emptyMatchesAreLeftOut() {
    assertThat(only("x*", "axb")).isEqualTo("x\n");
  }

  @Test
  void whatATerminalMustNotSeeIsLeftOut() {
    assertThat(only("a.*", "xa\u001B[31mb\u0007c\u202E")).isEqualTo("abc\n");
    assertThat(only("\u200B", "a\u200Bb")).isEmpty();
  }

  @Test
  void matchesAreHighlightedOnAColouredTerminal() {
    assertThat(
            Papers.grep(
                out -> new OnlyMatchingWriter(out, new Palette(true)), "b", Papers.titled("abc")))
        .isEqualTo("\u001B[1;31mb\u001B[0m\n");
  }
}
