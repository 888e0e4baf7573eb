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
    StringBuilder clean = new StringBuilder();
    BitSet marked = new BitSet();
    int at = shown.start();
    for (Span hit : hits) {
      if (hit.end() > at && hit.start() < shown.end()) {
        append(clean, text.substring(at, Math.max(at, hit.start())));
        int from = clean.length();
        at = Math.min(hit.end(), shown.end());
        append(clean, text.substring(Math.max(hit.start(), shown.start()), at));
        marked.set(from, clean.length());
      }
    }
    append(clean, text.substring(Math.min(at, shown.end()), shown.end()));
    return new HitText(clean.toString(), marked);
  }

  /** Cleansing strips the ends of a part, which are no ends of the whole. */
  private static void append(StringBuilder clean, String part) {
    if (part.isEmpty()) {
      return;
    }
    boolean open = clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ';
    if (part.charAt(0) == ' ' && open) {
      clean.append(' ');
    }
    String inner = Sanitizer.clean(part);
    clean.append(inner);
    if (!inner.isEmpty() && part.charAt(part.length() - 1) == ' ') {
      clean.append(' ');
    }
  }

  /**
   * The text in lines of at most {@code cells}, hits in their tone and the rest in {@code tone}.
   */
  List<String> lines(int cells, Palette palette, Tone tone) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (String line : Wrap.lines(text.stripTrailing(), cells)) {
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
