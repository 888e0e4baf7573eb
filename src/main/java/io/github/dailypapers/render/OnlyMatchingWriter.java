package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Only what was matched, one match a line, its spaces kept; matches of nothing that can be seen are
 * left out.
 */
public final class OnlyMatchingWriter implements MatchWriter {
  private final Writer out;
  private final Palette palette;

  /** A writer of matches to {@code out}. */
  public OnlyMatchingWriter(Writer out, Palette palette) {
    this.out = out;
    this.palette = palette;
  }

  @Override
  public void match(Paper paper, List<Hit> hits) throws IOException {
    for (Hit hit : hits) {
      int[] places = new int[hit.text().length() + 1];
      String clean = Sanitizer.clean(hit.text(), places);
      for (Span span : hit.spans()) {
        String match = clean.substring(places[span.start()], places[span.end()]);
        if (!match.isEmpty()) {
          out.write(palette.paint(Tone.HIT, match) + "\n");
        }
      }
    }
  }

  @Override
  public void end() {}
}
