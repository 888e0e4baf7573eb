package io.github.dailypapers.source.acl;

import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rows in which a paper's or a volume's page states what it knows of it. */
final class Details {
  private record Row(String label, Element value) {}

  private final List<Row> rows = new ArrayList<>();

  /** The rows of {@code page}; none if it is neither a paper's nor a volume's. */
  static Details of(Document page) {
    Details details = new Details();
    for (Element list : page.select(".acl-paper-details dl")) {
      String label = "";
      for (Element child : list.children()) {
        if (child.nameIs("dt")) {
          label = OneLine.of(child.text());
        } else {
          details.rows.add(new Row(bare(label), child));
        }
      }
    }
    return details;
  }

  private static String bare(String label) {
    return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
  }

  /** The text of the first row called {@code label}, empty if it has none. */
  Optional<String> text(String label) {
    for (Row row : rows) {
      if (row.label.equals(label)) {
        return Optional.ofNullable(Entry.text(row.value));
      }
    }
    return Optional.empty();
  }

  /** The first link of each row. */
  Badges links() {
    Badges badges = new Badges();
    for (Row row : rows) {
      Element link = row.value.selectFirst("a[href]");
      if (link != null) {
        badges.add(row.label, link);
      }
    }
    return badges;
  }
}
