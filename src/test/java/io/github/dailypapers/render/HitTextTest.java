package io.github.dailypapers.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailypapers.select.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitTextTest {
  private static String marked(String text, Span... hits) {
    return markedIn(new Span(0, text.length()), text, hits);
  }

  /** The text as it is shown, brackets around what is marked. */
  private static String markedIn(Span shown, String text, Span... hits) {
    HitText hit = HitText.of(text, shown, List.of(hits));
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < hit.text().length(); i++) {
      boolean before = i > 0 && hit.marked().get(i - 1);
      boolean now = hit.marked().get(i);
      marked.append(before && !now ? "]" : "").append(!before && now ? "[" : "");
      marked.append(hit.text().charAt(i));
    }
    return marked.append(hit.marked().get(hit.text().length() - 1) ? "]" : "").toString();
  }

  @Test
  void hitsAreMarked() {
    assertThat(marked("one two three", new Span(0, 3), new Span(8, 13)))
        .isEqualTo("[one] two [three]");
  }

  @Test
  void onlyTheStretchIsShownWithTheHitsThatReachIntoIt() {
    assertThat(
            markedIn(
                new Span(4, 13),
                "one two three four",
                new Span(0, 3),
                new Span(2, 5),
                new Span(12, 15),
                new Span(16, 18)))
        .isEqualTo("[t]wo thre[e]");
  }

  @Test
  void aHitOfNothingMarksNothing() {
    assertThat(marked("one", new Span(1, 1))).isEqualTo("one");
    assertThat(marked("e\u0301", new Span(1, 1))).isEqualTo("e\u0301");
  }

  @Test
  void whiteSpaceCollapsesWhereverTheHitStands() {
    assertThat(marked("\ta\t hit \nb ", new Span(4, 7))).isEqualTo("a [hit] b");
    assertThat(marked("a\t hit \nb", new Span(1, 8))).isEqualTo("a[ hit ]b");
  }

  @Test
  void aHitInAnEscapeSequenceIsLeftOutWithIt() {
    assertThat(marked("a\u001B[31mred", new Span(3, 5))).isEqualTo("ared");
    assertThat(marked("a\u001B[31mred", new Span(3, 7))).isEqualTo("a[r]ed");
  }

  @Test
  void aLetterIsMarkedWithItsMarksThoughOnlyAPartIsHit() {
    assertThat(marked("cafe\u0301s", new Span(0, 4))).isEqualTo("[cafe\u0301]s");
    assertThat(marked("cafe\u0301s", new Span(4, 5))).isEqualTo("caf[e\u0301]s");
    assertThat(marked("का", new Span(0, 1))).isEqualTo("[का]");
  }

  @Test
  void aHitRunsOverTheEndOfALine() {
    HitText hit = HitText.of("one two three", new Span(0, 13), List.of(new Span(4, 13)));
    assertThat(hit.lines(8, new Palette(true), Tone.PLAIN))
        .containsExactly("one \u001B[1;31mtwo\u001B[0m", "\u001B[1;31mthree\u001B[0m");
  }

  @Test
  void theSameWordOnEveryLineIsFoundOnItsOwn() {
    HitText hit = HitText.of("ha ha ha", new Span(0, 8), List.of(new Span(6, 8)));
    assertThat(hit.lines(3, new Palette(true), Tone.PLAIN))
        .containsExactly("ha", "ha", "\u001B[1;31mha\u001B[0m");
  }
}
