package io.github.dailypapers.fuzz;

import io.github.dailypapers.render.Sanitizer;
import java.nio.charset.StandardCharsets;

/** What a stranger's text goes through before a terminal shows it. */
final class ShownTargets {
  private static final int MARKS_PER_LETTER = 4;

  private ShownTargets() {}

  static void sanitizer(byte[] input) {
    cleaned(new String(input, StandardCharsets.UTF_8));
    // Each pair of bytes a char: thus also surrogates that stand alone, which UTF-8 has not.
    cleaned(new String(input, StandardCharsets.UTF_16BE));
  }

  private static void cleaned(String text) {
    String clean = Sanitizer.clean(text);
    Sound.shown(clean);
    Sound.require(Sanitizer.clean(clean).equals(clean), "cleaning twice changes " + clean);
    Sound.require(!clean.startsWith(" ") && !clean.endsWith(" "), "white space at an end");
    Sound.require(!clean.contains("  "), "white space is not one space");
    Sound.require(isMarkedInBounds(clean), "marks write over the neighbours");
    Sound.require(text.length() >= clean.length(), "the text has grown");
    if (isHarmless(text)) {
      Sound.require(clean.equals(text), "harmless text has changed: " + text);
    }
  }

  private static boolean isMarkedInBounds(String text) {
    int marks = 0;
    for (int codePoint : text.codePoints().toArray()) {
      int type = Character.getType(codePoint);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
      marks = mark ? marks + 1 : 0;
      if (marks > MARKS_PER_LETTER) {
        return false;
      }
    }
    return true;
  }

  /** Words of letters and digits that stand alone, one space between them. */
  private static boolean isHarmless(String text) {
    boolean space = true;
    for (int codePoint : text.codePoints().toArray()) {
      boolean letter = Character.isLetterOrDigit(codePoint) && !isFiller(codePoint);
      if (!letter && (codePoint != ' ' || space)) {
        return false;
      }
      space = !letter;
    }
    return !space;
  }

  /** Letters by their category that nobody sees, and those that are drawn into the one before. */
  private static boolean isFiller(int codePoint) {
    return (codePoint >= 0x115F && codePoint <= 0x11FF)
        || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF)
        || codePoint == 0x3164
        || codePoint == 0xFFA0;
  }
}
