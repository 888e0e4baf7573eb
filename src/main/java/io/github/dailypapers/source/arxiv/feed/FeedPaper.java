package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import java.util.List;
import java.util.Set;

/** What the papers of every feed have in common. */
final class FeedPaper {
  private static final String SITE = "https://arxiv.org/";

  private FeedPaper() {}

  /** The paper {@code id} with its addresses. */
  static PaperBuilder of(String id) {
    return Paper.of("arxiv").id(id).url(SITE + "abs/" + id).pdfUrl(SITE + "pdf/" + id);
  }

  /** Names and counts its authors, who are unknown where none is stated. */
  static void authors(PaperBuilder paper, List<String> names) {
    if (!names.isEmpty()) {
      paper.authors(names).authorCount(names.size());
    }
  }

  /** Sets its categories, which are unknown where none is stated. */
  static void categories(PaperBuilder paper, Set<String> terms) {
    terms.remove("");
    if (!terms.isEmpty()) {
      paper.categories(List.copyOf(terms));
    }
  }
}
