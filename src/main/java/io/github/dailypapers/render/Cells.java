package io.github.dailypapers.render;

/**
 * The room a text takes on a terminal, counted in cells. A wide or fullwidth character and an emoji
 * take two, a combining mark none (https://www.unicode.org/reports/tr11/); an ambiguous one takes
 * one, as it does wherever the terminal is not set up for East Asian legacy text. Text must have
 * gone through {@link Sanitizer}, after which every terminal agrees on these numbers.
 */
public final class Cells {
  /** Ends a text that was cut; one cell. */
  static final String ELLIPSIS = "…";

  private static final int FIRST_MARK = 0x300;
  private static final int FIRST_WIDE = 0x1100;

  private Cells() {}

  /** How many cells {@code codePoint} takes: 0, 1 or 2. */
  public static int of(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return 1;
    }
    if (isZero(codePoint)) {
      return 0;
    }
    return codePoint >= FIRST_WIDE && WideCharacters.contains(codePoint) ? 2 : 1;
  }

  /** How many cells {@code text} takes. */
  public static int width(String text) {
    int width = 0;
    int index = 0;
    while (index < text.length()) {
      int codePoint = text.codePointAt(index);
      width += of(codePoint);
      index += Character.charCount(codePoint);
    }
    return width;
  }

  /** {@code text}, cut with an ellipsis if it takes more than {@code cells}. */
  public static String truncate(String text, int cells) {
    if (width(text) <= cells) {
      return text;
    }
    if (cells <= 0) {
      return "";
    }
    return text.substring(0, prefix(text, 0, cells - 1)).stripTrailing() + ELLIPSIS;
  }

  /** {@code text} at the left of exactly {@code cells}, cut or padded. */
  public static String left(String text, int cells) {
    String cut = truncate(text, cells);
    return cut + " ".repeat(cells - width(cut));
  }

  /** {@code text} at the right of exactly {@code cells}, cut or padded. */
  public static String right(String text, int cells) {
    String cut = truncate(text, cells);
    return " ".repeat(cells - width(cut)) + cut;
  }

  /**
   * Where the longest part of {@code text} ends that begins at {@code start}, takes at most {@code
   * cells} and cuts no character that is seen as one.
   */
  static int prefix(String text, int start, int cells) {
    int end = start;
    int room = cells;
    while (end < text.length()) {
      int next = clusterEnd(text, end);
      room -= width(text.substring(end, next));
      if (room < 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Where the character begins that {@code index} is in or before, its marks being part of it. */
  static int start(String text, int index) {
    int start = index;
    while (start > 0 && start < text.length() && isMark(text.codePointAt(start))) {
      start = text.offsetByCodePoints(start, -1);
    }
    return start;
  }

  /** Where the character ends, with its marks, of which a part stands before {@code index}. */
  static int end(String text, int index) {
    int end = index;
    while (end < text.length() && isMark(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** Where the character that begins at {@code start} ends: marks and flags stay whole. */
  private static int clusterEnd(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    boolean flag = isRegionalIndicator(first);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!isMark(next) && !(flag && isRegionalIndicator(next))) {
        break;
      }
      flag = false;
      end += Character.charCount(next);
    }
    return end;
  }

  /** Whether {@code codePoint} is seen as part of the character before it. */
  static boolean isMark(int codePoint) {
    return codePoint >= FIRST_MARK && (isZero(codePoint) || isSpacingMark(codePoint));
  }

  private static boolean isZero(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || isInnerJamo(codePoint);
  }

  /** A Hangul vowel or final consonant, drawn into the cells of the consonant before it. */
  private static boolean isInnerJamo(int codePoint) {
    return (codePoint >= 0x1160 && codePoint <= 0x11FF)
        || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
  }

  private static boolean isSpacingMark(int codePoint) {
    return Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  /** Two of these make a flag. */
  private static boolean isRegionalIndicator(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }
}
