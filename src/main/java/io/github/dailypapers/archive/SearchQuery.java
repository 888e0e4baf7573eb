package io.github.dailypapers.archive;

/**
 * What a user types to search, as a query of SQLite's FTS5
 * (https://www.sqlite.org/fts5.html#full_text_query_syntax): every term must be found. Terms are
 * quoted, so that no text breaks the query.
 */
final class SearchQuery {
  private SearchQuery() {}

  /** The query of {@code typed}; empty if it holds no word. */
  static String of(String typed) {
    StringBuilder query = new StringBuilder();
    for (SearchTerm term : SearchTerm.of(typed)) {
      query.append(query.isEmpty() ? "\"" : " AND \"");
      query.append(term.text().replace('\0', ' ')).append('"');
      query.append(term.prefix() ? " *" : "");
    }
    return query.toString();
  }
}
