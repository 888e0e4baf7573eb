package io.github.dailypapers.browse;

import io.github.dailypapers.render.Cells;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the screen, or a part of one, from left to right.
 *
 * @param pieces none of them empty
 */
record Strip(List<Piece> pieces) {
  /** A line with nothing in it. */
  static final Strip EMPTY = new Strip(List.of());

  /** Copies the list. */
  Strip {
    pieces = List.copyOf(pieces);
  }

  /** A line of one look. */
  static Strip of(String text, Style style) {
    return new Builder(false).add(text, style).build();
  }

  /** How many cells the line takes. */
  int width() {
    int width = 0;
    for (Piece piece : pieces) {
      width += Cells.width(piece.text());
    }
    return width;
  }

  /** What is written on the line. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text());
    }
    return text.toString();
  }

  /** Puts a line together. */
  static final class Builder {
    private final boolean reversed;
    private final List<Piece> pieces = new ArrayList<>();
    private int width;

    /**
     * An empty line.
     *
     * @param reversed whether all of it has ground and letters exchanged
     */
    Builder(boolean reversed) {
      this.reversed = reversed;
    }

    Builder add(String text, Style style) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, style, reversed));
        width += Cells.width(text);
      }
      return this;
    }

    Builder add(Strip strip) {
      for (Piece piece : strip.pieces()) {
        add(piece.text(), piece.style());
      }
      return this;
    }

    /** Fills up with blanks to {@code cells}. */
    Builder pad(int cells) {
      return width < cells ? add(" ".repeat(cells - width), Style.PLAIN) : this;
    }

    Strip build() {
      return new Strip(pieces);
    }
  }
}
