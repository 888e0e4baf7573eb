package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import java.util.List;
import java.util.Optional;

/**
 * The author a paper is cited by.
 *
 * @param name as the page has it
 * @param others how many authors there are besides
 */
record FirstAuthor(String name, int others) {
  /** The first of the paper's authors, if any is named. */
  static Optional<FirstAuthor> of(Paper paper) {
    List<String> authors = paper.authors();
    if (authors == null || authors.isEmpty()) {
      return Optional.empty();
    }
    int named = authors.size();
    int counted = paper.authorCount() == null ? named : Math.max(named, paper.authorCount());
    return Optional.of(new FirstAuthor(authors.get(0), counted - 1));
  }
}
