package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.source.OneLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element of arXiv's pages. Left out is its label ({@code Title:}, {@code
 * Comments:}); links that only read {@code this https URL} give their address; formulas that a
 * browser has drawn before it saved the page give their TeX.
 */
final class HtmlText implements NodeFilter {
  private static final String LABEL = "descriptor";

  private final StringBuilder text = new StringBuilder();

  private HtmlText() {}

  /** The text of {@code element} on one line, empty if it has none. */
  static String of(Element element) {
    HtmlText collector = new HtmlText();
    element.filter(collector);
    return OneLine.of(EscapedLinks.resolved(collector.text.toString()));
  }

  /** As {@link #of}; null if there is no element, or no text in it. */
  static @Nullable String orNull(@Nullable Element element) {
    String text = element == null ? "" : of(element);
    return text.isEmpty() ? null : text;
  }

  /** Whether {@code text} stands where arXiv has taken an address out of a text. */
  static boolean isStandIn(String text) {
    String line = text.strip();
    return line.length() < 20 && line.startsWith("this ") && line.endsWith(" URL");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    if (element.hasClass(LABEL) || isDrawn(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (element.normalName()) {
      case "br", "p", "div", "li", "td" -> text.append(' ');
      case "a" -> {
        String address = element.attr("href");
        if (address.contains("://") && isStandIn(element.text())) {
          text.append(address);
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "script" -> {
        if (element.attr("type").startsWith("math/tex")) {
          text.append('$').append(element.data()).append('$');
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> {
        // Other elements only dress the text up.
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isDrawn(Element element) {
    return element.className().startsWith("MathJax");
  }
}
