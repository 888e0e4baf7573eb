package io.github.dailypapers.source.acl;

import java.util.Locale;
import java.util.Set;

/**
 * Guesses which part of a full name is the family name. The Anthology keeps the parts of a name
 * apart, but its pages show them only together.
 */
final class FamilyName {
  private static final Set<String> PARTICLES =
      Set.of(
          "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "van",
          "von", "st.");

  /** With these a particle is a given name: Van and Le are common ones in Vietnam. */
  private static final Set<String> VIETNAMESE =
      Set.of("bui", "dang", "do", "hoang", "lai", "le", "ngo", "nguyen", "pham", "phan", "tran");

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private FamilyName() {}

  /**
   * The last word, with what stands before it in small letters ({@code van der Berg}) or is a known
   * particle ({@code Le Scao}), and with what follows it ({@code Smith Jr.}).
   */
  static String of(String fullName) {
    String[] words = fullName.strip().split("\\s+", -1);
    int last = words.length - 1;
    while (last > 1 && SUFFIXES.contains(words[last].toLowerCase(Locale.ROOT))) {
      last--;
    }
    int first = last;
    boolean particles = !VIETNAMESE.contains(Slug.of(words[last]));
    while (first > 1 && belongs(words[first - 1], particles)) {
      first--;
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i < words.length; i++) {
      name.append(i > first ? " " : "").append(words[i]);
    }
    return name.toString();
  }

  private static boolean belongs(String word, boolean particles) {
    return Character.isLowerCase(word.charAt(0))
        || (particles && PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
  }
}
