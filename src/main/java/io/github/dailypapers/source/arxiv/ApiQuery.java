package io.github.dailypapers.source.arxiv;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Paths of arXiv's API, to be put behind the address of its site. */
public final class ApiQuery {
  /** The most papers that may be asked for by their ids at once. */
  public static final int MOST_IDS = 200;

  private static final String PATH = "/api/query?";

  private ApiQuery() {}

  /**
   * The path that searches for {@code words}. All of them must be found, and what stands in double
   * quotes as it stands there; a query in the API's own language, with fields such as {@code ti:},
   * with {@code AND}, {@code OR}, {@code ANDNOT} or parentheses, is passed on as it is.
   *
   * @param start how many papers of the answer to leave out
   * @param max how many papers to give at the most
   */
  public static String search(String words, int start, int max) {
    SearchTerms terms = SearchTerms.of(words);
    String query = encoded(terms.isQuery() ? words.strip() : terms.all());
    return PATH + "search_query=" + query + "&start=" + start + "&max_results=" + max;
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
    return PATH + "id_list=" + encoded(String.join(",", ids)) + "&max_results=" + ids.size();
  }

  /** What the API's language is made of stays readable. */
  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8)
        .replace("%3A", ":")
        .replace("%2C", ",")
        .replace("%2F", "/");
  }
}
