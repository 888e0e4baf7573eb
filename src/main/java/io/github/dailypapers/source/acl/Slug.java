package io.github.dailypapers.source.acl;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as the Anthology has it in keys and addresses: words of small Latin letters and digits with
 * hyphens between them, as python-slugify makes them.
 */
final class Slug {
  /** Stands in a slug for a letter whose Latin spelling is not known here. */
  static final char UNKNOWN = '?';

  private static final char SEPARATOR = '-';

  private Slug() {}

  /** The slug of {@code text}. */
  static String of(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      append(slug, plain, i);
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == SEPARATOR
        ? slug.substring(0, end - 1)
        : slug.toString();
  }

  private static void append(StringBuilder slug, String plain, int at) {
    char c = plain.charAt(at);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      slug.append(c);
    } else if (c < 128 || isDashOrQuote(c)) {
      boolean thousands = c == ',' && isDigit(plain, at - 1) && isDigit(plain, at + 1);
      if (!thousands && !slug.isEmpty() && slug.charAt(slug.length() - 1) != SEPARATOR) {
        slug.append(SEPARATOR);
      }
    } else if (!isSilent(c)) {
      slug.append(letters(c));
    }
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isDashOrQuote(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u201C' || c == '\u201D' || c == '\u00A0';
  }

  /** Accents, and the curly apostrophe, which unlike the straight one separates nothing. */
  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u2018' || c == '\u2019';
  }

  /** Latin letters that are no letter with an accent. */
  private static String letters(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'đ', 'ð' -> "d";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(UNKNOWN);
    };
  }
}
