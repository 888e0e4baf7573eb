package io.github.dailypapers.source.acl;

import io.github.dailypapers.paper.Paper;
import java.util.List;
import java.util.Optional;

/**
 * Derives the key by which the Anthology's own BibTeX most likely names a paper: {@code
 * le-scao-rush-2021-many} is made of the family names, the year, and the first word of the title
 * that is not a stop word.
 *
 * <p>It is a guess in two respects. Family names are guessed from full names. And where two papers
 * would have the same key the Anthology gives the later one more words of its title, which cannot
 * be seen from one paper alone.
 */
public final class AnthologyKey {
  /** With more authors than this only the first is named. */
  private static final int MOST_NAMES = 2;

  private AnthologyKey() {}

  /**
   * The key of {@code paper}; empty if it is not of the Anthology or tells too little, for front
   * matter, which is named by other rules, and where a letter has no known Latin spelling.
   */
  public static Optional<String> of(Paper paper) {
    String id = paper.id();
    List<String> authors = paper.authors();
    String title = paper.title();
    if (id == null || authors == null || authors.isEmpty() || title == null) {
      return Optional.empty();
    }
    if (!AnthologyId.isAnthologyId(id) || AnthologyId.isFrontMatter(id)) {
      return Optional.empty();
    }
    String names = names(authors);
    String word = firstWord(title);
    String key = names + '-' + AnthologyId.year(id) + '-' + word;
    boolean whole = !names.isEmpty() && !word.isEmpty() && key.indexOf(Slug.UNKNOWN) < 0;
    return whole ? Optional.of(key) : Optional.empty();
  }

  private static String names(List<String> authors) {
    String first = Slug.of(FamilyName.of(authors.get(0)));
    if (authors.size() > MOST_NAMES) {
      return first + "-etal";
    }
    return authors.size() == 1 ? first : first + '-' + Slug.of(FamilyName.of(authors.get(1)));
  }

  private static String firstWord(String title) {
    StopWords stopWords = new StopWords();
    for (String word : Slug.of(title).split("-", -1)) {
      if (!stopWords.contains(word)) {
        return word;
      }
    }
    return "";
  }
}
