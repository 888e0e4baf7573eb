package io.github.dailypapers.browse;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one look in a line of the screen.
 *
 * @param text cleansed, without line breaks
 * @param reversed whether ground and letters are exchanged besides
 */
record Piece(String text, Style style, boolean reversed) {
  // Those that a record has are put together when they are first called, which a first frame waits
  // for.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Piece piece
        && text.equals(piece.text)
        && style == piece.style
        && reversed == piece.reversed;
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, style, reversed);
  }
}
