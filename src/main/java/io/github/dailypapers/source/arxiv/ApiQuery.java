package io.github.dailypapers.source.arxiv;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Paths of arXiv's API, to be put behind the address of its site. */
public final class ApiQuery {
  /** The most papers that may be asked for by their ids at once. */
  public static final int MOST_IDS = 200;

  /** How many papers the API gives at the most if it is not told. */
  private static final int USUAL = 10;

  private static final String PATH = "/api/query?";

  private ApiQuery() {}

  /**
   * The path that searches for {@code words}. All of them must be found, and what stands in double
   * quotes as it stands there; a query in the API's own language, with fields such as {@code ti:},
   * with {@code AND}, {@code OR}, {@code ANDNOT} or parentheses, is passed on as it is.
   *
   * @param category the only one to search, or an archive, whose categories are all searched; empty
   *     for all there are
   * @param max how many papers to give at the most
   */
  public static String search(String words, Optional<String> category, int max) {
    SearchTerms terms = SearchTerms.of(words);
    String query = terms.isQuery() ? words.strip() : terms.all();
    if (category.isPresent()) {
      boolean archive = Categories.isArchive(category.get());
      query = "cat:" + category.get() + (archive ? "*" : "") + " AND (" + query + ')';
    }
    return PATH + "search_query=" + encoded(query) + "&max_results=" + max;
  }

  /**
   * The path that asks for papers by their ids.
   *
   * @param ids arXiv ids, with or without version
   * @throws IllegalArgumentException if there are none or more than {@value #MOST_IDS}
   */
  public static String papers(List<String> ids) {
    if (ids.isEmpty() || ids.size() > MOST_IDS) {
      throw new IllegalArgumentException("1 to " + MOST_IDS + " ids, not " + ids.size());
    }
    String path = PATH + "id_list=" + encoded(String.join(",", ids));
    return ids.size() <= USUAL ? path : path + "&max_results=" + ids.size();
  }

  /** What the API's language is made of stays readable. */
  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8)
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%2F", "/");
  }
}
