package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a listing page in the page's order, whatever boxes they stand in: its headings, the
 * entries below each of them, its notices and what it says of its pages.
 */
final class ListOutline implements NodeFilter {
  private static final String[] NOTICES = {"No updates", "No further updates"};

  private final List<ListSection> sections = new ArrayList<>();
  private String title = "";
  private String subtitle = "";
  private Optional<String> notice = Optional.empty();
  private ListPaging paging = ListPaging.NONE;
  private @Nullable Element term;
  private int strays;

  private ListOutline() {}

  /** The outline of what {@code root} holds. */
  static ListOutline of(Element root) {
    ListOutline outline = new ListOutline();
    root.filter(outline);
    outline.close(null);
    return outline;
  }

  /** The sections, each with at least a heading or an entry. */
  List<ListSection> sections() {
    return sections;
  }

  /** The text of the first heading of the first rank, empty if there is none. */
  String title() {
    return title;
  }

  /** The text of the first heading of the second rank, empty if there is none. */
  String subtitle() {
    return subtitle;
  }

  /** What the page says where it has no entries. */
  Optional<String> notice() {
    return notice;
  }

  /** What the page says of its pages. */
  ListPaging paging() {
    return paging;
  }

  /** How many descriptions stand below no entry, or entries within others. */
  int strays() {
    return strays;
  }

  /** The entries of all sections. */
  List<ListEntry> entries() {
    List<ListEntry> entries = new ArrayList<>();
    for (ListSection section : sections) {
      entries.addAll(section.entries());
    }
    return entries;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? element(element) : FilterResult.CONTINUE;
  }

  private FilterResult element(Element element) {
    switch (element.normalName()) {
      case "h1" -> title = title.isEmpty() ? HtmlText.of(element) : title;
      case "h2" -> subtitle = subtitle.isEmpty() ? HtmlText.of(element) : subtitle;
      case "h3" -> {
        close(null);
        sections.add(new ListSection(ListHeading.of(HtmlText.of(element))));
      }
      case "dt" -> {
        close(null);
        term = element;
        strays += element.getElementsByTag("dt").size() - 1;
      }
      case "dd" -> {
        strays += element.getElementsByTag("dt").size();
        close(element);
      }
      default -> {
        return FilterResult.CONTINUE;
      }
    }
    return FilterResult.SKIP_CHILDREN;
  }

  /** Ends the entry that is open, if one is. */
  private void close(@Nullable Element description) {
    if (term != null) {
      if (sections.isEmpty()) {
        sections.add(new ListSection(ListHeading.NONE));
      }
      sections.get(sections.size() - 1).entries().add(new ListEntry(term, description));
    } else if (description != null) {
      strays++;
    }
    term = null;
  }

  private void text(TextNode node) {
    if (node.isBlank()) {
      return;
    }
    String text = OneLine.of(node.getWholeText());
    for (String start : NOTICES) {
      if (notice.isEmpty() && text.startsWith(start)) {
        notice = Optional.of(text);
      }
    }
    int total = paging.total().isPresent() ? -1 : ListPaging.total(text);
    Element box = node.parent();
    if (total >= 0 && box != null) {
      paging = ListPaging.of(total, box);
    }
  }
}
