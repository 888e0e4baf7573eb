package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Each paper in full for a terminal: its title, then every field that is known, named and wrapped.
 * Addresses stay on one line, where a terminal finds them, even if that is too long.
 */
public final class DetailRenderer implements Renderer {
  /** Wider text is hard to read, however wide the terminal. */
  private static final int WIDEST = 100;

  private static final int LABEL = 14;

  private final Writer out;
  private final int width;
  private final Palette palette;
  private final Map<String, String> notes;
  private boolean any;

  /**
   * A renderer.
   *
   * @param width cells of a line, at least 20
   */
  public DetailRenderer(Writer out, int width, Palette palette) {
    this(out, width, palette, Map.of());
  }

  /**
   * A renderer that shows the user's own words too.
   *
   * @param width cells of a line, at least 20
   * @param notes what the user has kept of papers, by their ids
   */
  public DetailRenderer(Writer out, int width, Palette palette, Map<String, String> notes) {
    this.out = out;
    this.width = Math.min(width, WIDEST);
    this.palette = palette;
    this.notes = notes;
  }

  @Override
  public void begin() {}

  @Override
  public void paper(Paper paper) throws IOException {
    if (any) {
      out.write('\n');
    }
    any = true;
    for (String line : Wrap.lines(Sanitizer.clean(FieldText.of(Field.TITLE, paper)), width)) {
      out.write(palette.paint(Tone.HEADING, line) + "\n");
    }
    for (Detail detail : Detail.of(paper)) {
      lines(detail.label(), lines(detail));
    }
    String note = paper.id() == null ? null : notes.get(paper.id());
    if (note != null) {
      lines("note", Wrap.lines(Sanitizer.clean(note), width - LABEL));
    }
  }

  @Override
  public void end() {}

  private List<String> lines(Detail detail) {
    List<String> lines = new ArrayList<>();
    for (String text : detail.texts()) {
      if (detail.addresses()) {
        lines.add(text);
      } else {
        lines.addAll(Wrap.lines(text, width - LABEL));
      }
    }
    return lines;
  }

  private void lines(String name, List<String> lines) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      String label = Cells.left(i == 0 ? name : "", LABEL);
      out.write(palette.paint(Tone.FAINT, label) + lines.get(i) + "\n");
    }
  }
}
