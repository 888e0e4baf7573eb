package io.github.dailypapers.source.acl;

import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Collects authors' names. Each is a link to a person's page; one without a page stands between the
 * separators as text.
 */
final class Names {
  private final char separator;
  private final List<String> names = new ArrayList<>();
  private final StringBuilder name = new StringBuilder();
  private boolean linked;

  private Names(char separator) {
    this.separator = separator;
  }

  /** The names in {@code line}, which are separated by commas; null if there are none. */
  static @Nullable List<String> ofLine(@Nullable Element line) {
    Names names = new Names(',');
    if (line != null) {
      line.childNodes().forEach(names::add);
    }
    return names.all();
  }

  /**
   * The names below the title of an entry, which are separated by bars; null if there are none. The
   * line after them is the volume, if the entry names it.
   *
   * @param title the child of the entry that holds the title
   */
  static @Nullable List<String> below(Element title) {
    Names names = new Names('|');
    int lines = 0;
    for (Node node = title.nextSibling(); node != null && lines < 2; node = node.nextSibling()) {
      if (node.nameIs("br")) {
        lines++;
      } else {
        names.add(node);
      }
    }
    return names.all();
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      addText(text.getWholeText());
    } else if (node instanceof Element element) {
      boolean person = element.attr("href").contains("/people/");
      if (person && linked) {
        end();
      }
      if (!element.attr("href").contains("/volumes/")) {
        name.append(element.text());
        linked |= person;
      }
    }
  }

  private void addText(String text) {
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      name.append(text, from, at);
      end();
      from = at + 1;
    }
    name.append(text, from, text.length());
  }

  private void end() {
    String whole = OneLine.of(name.toString());
    if (!whole.isEmpty()) {
      names.add(whole);
    }
    name.setLength(0);
    linked = false;
  }

  private @Nullable List<String> all() {
    end();
    return names.isEmpty() ? null : names;
  }
}
