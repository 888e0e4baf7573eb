package io.github.dailypapers.source.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to search for.
 *
 * @param terms words, and phrases in double quotes
 * @param isQuery whether they are written in the API's own language
 */
record SearchTerms(List<String> terms, boolean isQuery) {
  private static final Set<String> FIELDS =
      Set.of(
          "ti",
          "au",
          "abs",
          "co",
          "jr",
          "cat",
          "rn",
          "id",
          "all",
          "submittedDate",
          "lastUpdatedDate");

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "ANDNOT");

  /** Copies the terms. */
  SearchTerms {
    terms = List.copyOf(terms);
  }

  /** The terms of {@code words}; a quote that is never closed is none. */
  static SearchTerms of(String words) {
    List<String> terms = new ArrayList<>();
    boolean isQuery = false;
    String[] parts = words.split("\"", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean phrase = i % 2 == 1 && i < parts.length - 1;
      if (phrase && !parts[i].isBlank()) {
        terms.add('"' + parts[i].strip() + '"');
      } else if (!phrase) {
        for (String word : parts[i].strip().split("\\s+")) {
          isQuery |= isLanguage(word);
          if (!word.isEmpty()) {
            terms.add(word);
          }
        }
      }
    }
    return new SearchTerms(terms, isQuery);
  }

  private static boolean isLanguage(String word) {
    int colon = word.indexOf(':');
    return OPERATORS.contains(word)
        || (colon > 0 && FIELDS.contains(word.substring(0, colon)))
        || word.indexOf('(') >= 0
        || word.indexOf(')') >= 0;
  }

  /** A query that finds what has all of the terms somewhere. */
  String all() {
    StringBuilder query = new StringBuilder();
    for (String term : terms) {
      query.append(query.isEmpty() ? "all:" : " AND all:").append(term);
    }
    return query.toString();
  }
}
