package io.github.dailypapers.render;

/**
 * Finds terminal escape sequences as ECMA-48 builds them
 * (https://ecma-international.org/publications-and-standards/standards/ecma-48/), in their
 * seven-bit form, begun by ESC, and their eight-bit form, begun by a C1 control.
 */
final class EscapeSequence {
  private static final char ESC = 0x1B;
  private static final char BEL = 0x07;
  private static final char ST = 0x9C;

  private EscapeSequence() {}

  /** Where the sequence that begins at {@code start} ends; {@code start} if none begins there. */
  static int end(String text, int start) {
    char first = text.charAt(start);
    if (first == ESC) {
      return start + 1 < text.length() ? afterEscape(text, start + 1) : start + 1;
    }
    return switch (first) {
      case 0x9B -> controlSequence(text, start + 1);
      case 0x90, 0x98, 0x9D, 0x9E, 0x9F -> controlString(text, start + 1);
      default -> start;
    };
  }

  private static int afterEscape(String text, int index) {
    return switch (text.charAt(index)) {
      case '[' -> controlSequence(text, index + 1);
      case 'P', 'X', ']', '^', '_' -> controlString(text, index + 1);
      default -> finalByte(text, skip(text, index, 0x20, 0x2F), 0x30);
    };
  }

  private static int controlSequence(String text, int index) {
    int parameters = skip(text, index, 0x30, 0x3F);
    return finalByte(text, skip(text, parameters, 0x20, 0x2F), 0x40);
  }

  /**
   * Up to and with the terminator. Without one only what begins the string is left out: the text
   * behind it can do no harm by itself, and hiding all of it would be a loss.
   */
  private static int controlString(String text, int index) {
    for (int i = index; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == BEL || c == ST) {
        return i + 1;
      }
      if (c == ESC) {
        return i + 1 < text.length() && text.charAt(i + 1) == '\\' ? i + 2 : i;
      }
    }
    return index;
  }

  private static int skip(String text, int index, int low, int high) {
    int end = index;
    while (end < text.length() && text.charAt(end) >= low && text.charAt(end) <= high) {
      end++;
    }
    return end;
  }

  /** Leaves alone what cannot end a sequence: a broken one swallows nothing else. */
  private static int finalByte(String text, int index, int low) {
    return index < text.length() && text.charAt(index) >= low && text.charAt(index) <= 0x7E
        ? index + 1
        : index;
  }
}
