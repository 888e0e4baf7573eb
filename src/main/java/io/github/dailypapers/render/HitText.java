package io.github.dailypapers.render;

import io.github.dailypapers.select.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of text with the hits in it, cleansed for a terminal.
 *
 * @param text what is shown
 * @param marked which of its chars belong to a hit
 */
record HitText(String text, BitSet marked) {
  /**
   * The stretch {@code shown} of {@code text}.
   *
   * @param hits in order and without overlaps, anywhere in the text
   */
  static HitText of(String text, Span shown, List<Span> hits) {
    String part = shown.of(text);
    int[] places = new int[part.length() + 1];
    String clean = Sanitizer.clean(part, places);
    BitSet marked = new BitSet();
    for (Span hit : hits) {
      int from = places[within(shown, hit.start()) - shown.start()];
      int to = places[within(shown, hit.end()) - shown.start()];
      if (from < to) {
        marked.set(Cells.start(clean, from), Cells.end(clean, to));
      }
    }
    return new HitText(clean, marked);
  }

  private static int within(Span shown, int index) {
    return Math.max(shown.start(), Math.min(shown.end(), index));
  }

  /**
   * The text in lines of at most {@code cells}, hits in their tone and the rest in {@code tone}.
   */
  List<String> lines(int cells, Palette palette, Tone tone) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (String line : Wrap.lines(text, cells)) {
      start = text.indexOf(line, start);
      lines.add(painted(start, start + line.length(), palette, tone));
      start += line.length();
    }
    return lines;
  }

  private String painted(int from, int to, Palette palette, Tone tone) {
    StringBuilder line = new StringBuilder();
    int at = from;
    while (at < to) {
      boolean hit = marked.get(at);
      int change = hit ? marked.nextClearBit(at) : marked.nextSetBit(at);
      int end = change < 0 ? to : Math.min(change, to);
      line.append(palette.paint(hit ? Tone.HIT : tone, text.substring(at, end)));
      at = end;
    }
    return line.toString();
  }
}
