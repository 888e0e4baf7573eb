package io.github.dailypapers.browse;

import io.github.dailypapers.render.Cells;
import java.util.List;
import java.util.Optional;

/**
 * Turns lines into what a terminal must be sent, of which only what differs from before: the line
 * is left alone up to its first difference. Sequences are those of ECMA-48; what does not know
 * synchronized output (https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036)
 * overlooks it.
 */
final class Painter {
  private static final String CSI = "\u001b[";
  private static final String BEGIN = CSI + "?2026h" + CSI + "?25l";
  private static final String END = CSI + "?2026l";
  private static final String SHOW_CURSOR = CSI + "?25h";
  private static final String PLAIN = CSI + "0m";
  private static final String CLEAR_LINE = CSI + "K";

  private final boolean color;
  private List<Strip> before = List.of();
  private Optional<Integer> caretBefore = Optional.empty();

  /**
   * An empty screen.
   *
   * @param color whether there are colours
   */
  Painter(boolean color) {
    this.color = color;
  }

  /** Forgets what is on the screen, so that all of it is painted the next time. */
  void forget() {
    before = List.of();
  }

  /** What to send for {@code frame} to be seen; empty if it is seen already. */
  String paint(View.Frame frame, int width) {
    List<Strip> lines = frame.lines();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Strip> old = i < before.size() ? Optional.of(before.get(i)) : Optional.empty();
      if (old.isEmpty() || !old.get().pieces().equals(lines.get(i).pieces())) {
        line(i, lines.get(i), old, width, out);
      }
    }
    if (out.isEmpty() && frame.caret().equals(caretBefore)) {
      return "";
    }
    before = lines;
    caretBefore = frame.caret();
    String caret = "";
    if (frame.caret().isPresent()) {
      caret = to(lines.size() - 1, frame.caret().get()) + SHOW_CURSOR;
    }
    return BEGIN + out + caret + END;
  }

  private void line(int number, Strip strip, Optional<Strip> old, int width, StringBuilder out) {
    List<Piece> pieces = strip.pieces();
    int same = 0;
    int cell = 0;
    if (old.isPresent()) {
      List<Piece> others = old.get().pieces();
      while (same < pieces.size()
          && same < others.size()
          && pieces.get(same).equals(others.get(same))) {
        cell += Cells.width(pieces.get(same).text());
        same++;
      }
    }
    out.append(to(number, cell));
    for (Piece piece : pieces.subList(same, pieces.size())) {
      paint(piece, out);
      cell += Cells.width(piece.text());
    }
    if (cell < width) {
      out.append(CLEAR_LINE);
    }
  }

  private void paint(Piece piece, StringBuilder out) {
    String parameters = piece.style().parameters(color);
    if (piece.reversed() && piece.style() != Style.REVERSED) {
      parameters = parameters.isEmpty() ? "7" : "7;" + parameters;
    }
    if (parameters.isEmpty()) {
      out.append(piece.text());
    } else {
      out.append(CSI).append(parameters).append('m').append(piece.text()).append(PLAIN);
    }
  }

  private static String to(int line, int cell) {
    return CSI + (line + 1) + ';' + (cell + 1) + 'H';
  }
}
