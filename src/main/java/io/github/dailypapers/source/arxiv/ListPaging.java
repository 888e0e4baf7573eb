package io.github.dailypapers.source.arxiv;

import io.github.dailypapers.source.OneLine;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * What a listing says of its pages: {@code Total of 528 entries : 1-50 51-100 … 501-528}, where the
 * page at hand is not a link.
 *
 * @param total how many entries there are on all pages
 * @param from the running number of the first entry of this page, 0 if that is not said
 * @param to that of the last
 * @param more whether there are links to later pages
 * @param show how many entries the link to the next page asks for, 0 if there is none such
 */
record ListPaging(OptionalInt total, int from, int to, boolean more, int show) {
  /** A page that says nothing of the sort. */
  static final ListPaging NONE = new ListPaging(OptionalInt.empty(), 0, 0, false, 0);

  private static final String TOTAL = "otal of ";
  private static final String SHOW = "show=";

  /** How many entries {@code text} says there are, -1 if it does not. */
  static int total(String text) {
    int at = text.indexOf(TOTAL);
    int from = at + TOTAL.length();
    boolean counts = at >= 0 && text.startsWith(" entr", Digits.end(text, from));
    return counts ? Digits.at(text, from) : -1;
  }

  /** Reads what stands beside the {@code total} in {@code box}. */
  static ListPaging of(int total, Element box) {
    int from = 0;
    int to = 0;
    int page = 0;
    boolean more = false;
    int show = 0;
    for (Element child : box.children()) {
      String text = OneLine.of(child.text());
      int number = Digits.at(text, 0);
      int dash = Digits.end(text, 0);
      int end = text.startsWith("-", dash) ? Digits.all(text.substring(dash + 1)) : -1;
      if (number < 0 || (end < 0 && dash < text.length())) {
        continue;
      }
      if (!child.nameIs("a")) {
        page = number;
        from = end < 0 ? 0 : number;
        to = Math.max(end, 0);
      } else if (number > page) {
        more = true;
        show = number == to + 1 ? show(child.attr("href")) : show;
      }
    }
    return new ListPaging(OptionalInt.of(total), from, to, more, show);
  }

  private static int show(String address) {
    int at = address.indexOf(SHOW);
    return at < 0 ? 0 : Math.max(Digits.at(address, at + SHOW.length()), 0);
  }
}
