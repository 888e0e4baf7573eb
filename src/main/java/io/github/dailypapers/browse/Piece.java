package io.github.dailypapers.browse;

/**
 * A stretch of one look in a line of the screen.
 *
 * @param text cleansed, without line breaks
 * @param reversed whether ground and letters are exchanged besides
 */
record Piece(String text, Style style, boolean reversed) {}
