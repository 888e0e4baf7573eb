package io.github.dailypapers.source.arxiv.feed;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Looks at how a page begins, without reading the rest. */
final class FeedHead {
  /** The local names that a feed's outermost element has. */
  static final Set<String> ROOTS = Set.of("feed", "rss");

  private static final int LENGTH = 8192;

  private final String head;
  private int at;

  private FeedHead(String head) {
    this.head = head;
  }

  /** Whether the first element of {@code body} is that of a feed. */
  static boolean isFeed(byte[] body) {
    int length = Math.min(body.length, LENGTH);
    return new FeedHead(new String(body, 0, length, StandardCharsets.UTF_8)).isFeed();
  }

  private boolean isFeed() {
    skipSpace();
    while (head.startsWith("<?", at) || head.startsWith("<!", at)) {
      String close = head.startsWith("<!--", at) ? "-->" : ">";
      int end = head.indexOf(close, at);
      if (end < 0) {
        return false;
      }
      at = end + close.length();
      skipSpace();
    }
    return head.startsWith("<", at) && ROOTS.contains(localName());
  }

  private void skipSpace() {
    while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '\uFEFF')) {
      at++;
    }
  }

  private String localName() {
    int start = at + 1;
    int end = start;
    while (end < head.length() && "/> \t\r\n".indexOf(head.charAt(end)) < 0) {
      if (head.charAt(end) == ':') {
        start = end + 1;
      }
      end++;
    }
    return head.substring(start, end);
  }
}
