package io.github.dailypapers.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal may see of a stranger's text: one line, without anything that moves the cursor,
 * recolours the screen, turns the writing direction, hides itself, or takes another room on one
 * terminal than on the next. Data formats do not use it.
 */
public final class Sanitizer {
  /** More marks on one letter than any script needs only serve to write over the neighbours. */
  private static final int MARKS_PER_LETTER = 4;

  private static final char REPLACEMENT = '\uFFFD';

  private Sanitizer() {}

  /**
   * {@code text} on one line, safe to print. White space becomes single spaces, none at the ends;
   * control characters, whole escape sequences, and what Unicode calls default ignorable
   * (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point: bidi controls, zero width
   * characters, joiners, variation selectors, tags) are left out, as are skin tones, which some
   * terminals draw beside the emoji they belong to; a lone surrogate becomes U+FFFD. An emoji of
   * several parts is thus shown as its parts, two cells each.
   */
  public static String clean(String text) {
    return isClean(text) ? text : rewrite(text, null);
  }

  /**
   * As {@link #clean(String)}, and tells where what is left stands.
   *
   * @param places filled with where each char of {@code text} went, or what follows it if it was
   *     left out; one longer than the text, for its end
   */
  static String clean(String text, int[] places) {
    if (!isClean(text)) {
      return rewrite(text, places);
    }
    for (int i = 0; i <= text.length(); i++) {
      places[i] = i;
    }
    return text;
  }

  private static boolean isClean(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (space) {
          return false;
        }
        space = true;
      } else if ((c > ' ' && c < 0x7F) || (c > 0xA0 && c < 0x300 && c != 0xAD)) {
        space = false;
      } else {
        return false;
      }
    }
    return !space || text.isEmpty();
  }

  private static String rewrite(String text, int @Nullable [] places) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    int marks = MARKS_PER_LETTER;
    int index = 0;
    while (index < text.length()) {
      int place = space ? clean.length() + 1 : clean.length();
      int end = EscapeSequence.end(text, index);
      if (end == index) {
        int codePoint = text.codePointAt(index);
        end = index + Character.charCount(codePoint);
        if (isSpace(codePoint)) {
          space = clean.length() > 0;
          marks = MARKS_PER_LETTER;
        } else if (!isHidden(codePoint)) {
          marks = Cells.isMark(codePoint) ? marks + 1 : 0;
          if (marks <= MARKS_PER_LETTER) {
            clean.append(space ? " " : "");
            space = false;
            clean.appendCodePoint(isSurrogate(codePoint) ? REPLACEMENT : codePoint);
          }
        }
      }
      if (places != null) {
        Arrays.fill(places, index, end, place);
      }
      index = end;
    }
    if (places != null) {
      places[index] = clean.length();
      // The white space at the end has no place.
      while (index > 0 && places[index - 1] > clean.length()) {
        places[--index] = clean.length();
      }
    }
    return clean.toString();
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }

  private static boolean isHidden(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || isIgnorable(codePoint)
        || isSkinTone(codePoint);
  }

  /** Default ignorable, yet not of the general category Cf. */
  private static boolean isIgnorable(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F -> true;
      case 0x2065, 0x3164, 0xFFA0 -> true;
      default ->
          (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
              || (codePoint >= 0xFFF0 && codePoint <= 0xFFF8)
              || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    };
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
