package io.github.dailypapers.source.arxiv.page;

/**
 * Links that arXiv escaped twice, so that they show as text: {@code <a href="http://a.example"
 * rel="external">this http URL</a>}.
 */
final class EscapedLinks {
  private static final String START = "<a ";
  private static final String END = "</a>";
  private static final String HREF = "href=\"";

  private EscapedLinks() {}

  /** {@code text} with the address in the place of each such link. */
  static String resolved(String text) {
    int start = text.indexOf(START);
    if (start < 0 || !text.contains(END)) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text.length());
    int from = 0;
    while (start >= 0) {
      int end = text.indexOf(END, start);
      if (end < 0) {
        break;
      }
      String address = address(text.substring(start, end));
      resolved.append(text, from, start);
      resolved.append(address.isEmpty() ? text.substring(start, end + END.length()) : address);
      from = end + END.length();
      start = text.indexOf(START, from);
    }
    return resolved.append(text, from, text.length()).toString();
  }

  /** The address in {@code link}, empty if its text is more than a stand-in for it. */
  private static String address(String link) {
    int tagEnd = link.indexOf('>');
    int href = link.indexOf(HREF);
    if (tagEnd < 0 || href < 0 || href > tagEnd) {
      return "";
    }
    int from = href + HREF.length();
    int to = link.indexOf('"', from);
    boolean standIn = to > from && to < tagEnd && HtmlText.isStandIn(link.substring(tagEnd + 1));
    return standIn ? link.substring(from, to) : "";
  }
}
