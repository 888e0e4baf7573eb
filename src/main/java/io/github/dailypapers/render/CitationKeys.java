package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names papers for citing: as the source's own BibTeX does, where it is known; else by the family
 * name of the first author, year and first word of the title, in lower-case ASCII, beginning with a
 * letter. A name that was given before gets a number behind a hyphen.
 */
final class CitationKeys {
  private static final String NAMELESS = "paper";
  private static final int LONGEST_WORD = 30;

  private final Map<String, Integer> given = new HashMap<>();

  /** A key that this object has not given before. */
  String next(Paper paper) {
    String stated = paper.citationKey();
    if (stated != null && isKey(stated) && given.merge(stated, 1, Integer::sum) == 1) {
      return stated;
    }
    String title = paper.title();
    String author = FirstAuthor.of(paper).map(FirstAuthor::name).orElse("");
    String key =
        familyName(author)
            + (paper.publishedOn() == null ? "" : paper.publishedOn().getYear())
            + (title == null ? "" : firstWord(title));
    String name = !key.isEmpty() && Character.isLetter(key.charAt(0)) ? key : NAMELESS + key;
    int count = given.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + "-" + count;
  }

  /** Whether BibTeX takes it as it stands. */
  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || "-_.:+".indexOf(c) >= 0))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String familyName(String author) {
    String[] words = author.strip().split("\\s+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      String word = folded(words[i]);
      if (!word.isEmpty() && !isSuffix(word)) {
        return word;
      }
    }
    return "";
  }

  private static boolean isSuffix(String word) {
    return word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii");
  }

  private static String firstWord(String title) {
    for (String word : title.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
      String folded = folded(word);
      if (!folded.isEmpty() && !isArticle(folded)) {
        return folded;
      }
    }
    return "";
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  private static String folded(String word) {
    StringBuilder ascii = new StringBuilder(word.length());
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        ascii.append(c);
      } else {
        ascii.append(letters(c));
      }
    }
    return ascii.substring(0, Math.min(ascii.length(), LONGEST_WORD));
  }

  /** Latin letters that are no letter with a mark. */
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
      default -> "";
    };
  }
}
