package io.github.dailypapers.select;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/**
 * What a user types to find a name: words that must begin words of the name, in the same order,
 * whatever their case and accents. So {@code geoffrey hinton} and {@code hint} both find Geoffrey
 * E. Hinton, and {@code muller} finds Müller, but {@code li} does not find Charlie.
 */
final class Phrase {
  private final List<String> words;

  private Phrase(List<String> words) {
    this.words = words;
  }

  /**
   * Reads a phrase.
   *
   * @throws SelectionException if it is blank
   */
  static Phrase of(String option, String text) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(folded(text));
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
    if (words.isEmpty()) {
      throw new SelectionException(option + " is empty", "give a word to look for");
    }
    return new Phrase(words);
  }

  /** Whether the words are found in {@code name}. */
  boolean isIn(String name) {
    String folded = folded(name);
    int from = 0;
    for (String word : words) {
      int start = startOf(folded, word, from);
      if (start < 0) {
        return false;
      }
      from = start + word.length();
    }
    return true;
  }

  private static int startOf(String name, String word, int from) {
    int start = name.indexOf(word, from);
    while (start >= 0 && !isWordStart(name, word, start)) {
      start = name.indexOf(word, start + 1);
    }
    return start;
  }

  private static boolean isWordStart(String name, String word, int start) {
    return !Words.isPart(word.codePointAt(0)) || Words.canStart(name, start);
  }

  private static String folded(String text) {
    return Ascii.isAll(text) ? text.toLowerCase(Locale.ROOT) : withoutAccents(text);
  }

  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(plain(c));
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** The usual spelling in plain letters of those that Unicode does not take apart. */
  private static String plain(char c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(c);
    };
  }
}
