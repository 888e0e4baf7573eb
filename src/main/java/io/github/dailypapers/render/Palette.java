package io.github.dailypapers.render;

/**
 * Whether text is coloured.
 *
 * @param color whether the output takes SGR sequences
 *     (https://ecma-international.org/publications-and-standards/standards/ecma-48/, 8.3.117)
 */
public record Palette(boolean color) {
  /** {@code text} in {@code tone}, or as it is without colour. Colour takes no cells. */
  public String paint(Tone tone, String text) {
    return color ? tone.paint(text) : text;
  }
}
