package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.select.Hit;
import io.github.dailypapers.select.Sentences;
import io.github.dailypapers.select.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What was found, for reading: the title of each paper, a line on it, then the sentences around the
 * hits, which are highlighted.
 */
public final class HighlightWriter implements MatchWriter {
  private static final String INDENT = "  ";

  /** Wider text is hard to read, however wide the terminal. */
  private static final int WIDEST = 100;

  private final Writer out;
  private final Palette palette;
  private final int width;
  private final int context;
  private boolean any;

  /**
   * A writer for a terminal.
   *
   * @param width cells of a line, at least 20
   * @param context how many sentences to show on either side of those with hits
   */
  public HighlightWriter(Writer out, Palette palette, int width, int context) {
    this.out = out;
    this.palette = palette;
    this.width = Math.min(width, WIDEST);
    this.context = context;
  }

  @Override
  public void match(Paper paper, List<Hit> hits) throws IOException {
    if (any) {
      out.write('\n');
    }
    any = true;
    title(paper, hits);
    facts(paper);
    for (Hit hit : hits) {
      if (hit.field() == Field.ABSTRACT || hit.field() == Field.SUMMARY) {
        for (Span shown : Sentences.of(hit.text()).around(hit.spans(), context)) {
          write(HitText.of(hit.text(), shown, hit.spans()), INDENT, Tone.PLAIN);
        }
      } else if (hit.field() != Field.TITLE) {
        HitText text = HitText.of(hit.text(), new Span(0, hit.text().length()), hit.spans());
        write(text, INDENT + hit.field().label() + ": ", Tone.PLAIN);
      }
    }
  }

  private void title(Paper paper, List<Hit> hits) throws IOException {
    String title = FieldText.of(Field.TITLE, paper);
    List<Span> spans = List.of();
    for (Hit hit : hits) {
      if (hit.field() == Field.TITLE) {
        spans = hit.spans();
      }
    }
    write(HitText.of(title, new Span(0, title.length()), spans), "", Tone.HEADING);
  }

  private void facts(Paper paper) throws IOException {
    String facts = String.join(" · ", Facts.of(paper));
    for (String line : Wrap.lines(facts, width - INDENT.length())) {
      out.write(INDENT + palette.paint(Tone.FAINT, line) + "\n");
    }
  }

  private void write(HitText text, String head, Tone tone) throws IOException {
    String indent = head;
    for (String line : text.lines(width - Cells.width(head), palette, tone)) {
      out.write(indent + line + "\n");
      indent = " ".repeat(Cells.width(head));
    }
  }

  @Override
  public void end() {}
}
