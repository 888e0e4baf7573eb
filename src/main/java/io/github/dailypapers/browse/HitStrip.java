package io.github.dailypapers.browse;

import io.github.dailypapers.render.Wrap;
import io.github.dailypapers.select.Span;
import java.util.ArrayList;
import java.util.List;

/** Text with what was found in it highlighted. */
final class HitStrip {
  private HitStrip() {}

  /**
   * Text in lines.
   *
   * @param text cleansed
   */
  static List<Strip> lines(String text, int cells, Style style, Finder finder) {
    List<Span> hits = finder.hits(text);
    List<Strip> lines = new ArrayList<>();
    int start = 0;
    for (String line : Wrap.lines(text, cells)) {
      start = text.indexOf(line, start);
      lines.add(strip(text, start, start + line.length(), style, hits));
      start += line.length();
    }
    return lines;
  }

  /**
   * A text that may be the beginning of a longer one with an ellipsis.
   *
   * @param whole cleansed
   */
  static Strip line(String shown, String whole, Style style, Finder finder) {
    int same = shown.length();
    if (!whole.startsWith(shown)) {
      same = Math.max(0, shown.length() - 1);
    }
    Strip begin = strip(shown, 0, same, style, finder.hits(whole));
    return new Strip.Builder(false).add(begin).add(shown.substring(same), style).build();
  }

  private static Strip strip(String text, int from, int to, Style style, List<Span> hits) {
    Strip.Builder strip = new Strip.Builder(false);
    int at = from;
    for (Span hit : hits) {
      int start = Math.max(at, Math.min(to, hit.start()));
      int end = Math.max(start, Math.min(to, hit.end()));
      strip.add(text.substring(at, start), style).add(text.substring(start, end), Style.HIT);
      at = end;
    }
    return strip.add(text.substring(at, to), style).build();
  }
}
