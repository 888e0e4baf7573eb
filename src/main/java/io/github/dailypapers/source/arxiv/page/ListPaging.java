package io.github.dailypapers.source.arxiv.page;

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
    int page = 0;
    int from = 0;
    int to = 0;
    for (Element child : box.children()) {
      String text = OneLine.of(child.text());
      if (!child.nameIs("a") && isRange(text)) {
        page = Digits.at(text, 0);
        from = text.indexOf('-') < 0 ? 0 : page;
        to = Math.max(Digits.at(text, text.indexOf('-') + 1), 0);
      }
    }
    boolean more = false;
    int show = 0;
    for (Element child : box.children()) {
      String text = OneLine.of(child.text());
      if (child.nameIs("a") && isRange(text) && Digits.at(text, 0) > page) {
        more = true;
        show = Digits.at(text, 0) == to + 1 ? show(child.attr("href")) : show;
      }
    }
    return new ListPaging(OptionalInt.of(total), from, from == 0 ? 0 : to, more, show);
  }

  /** Whether {@code text} is {@code 51-100}, or the number of a page. */
  private static boolean isRange(String text) {
    int end = Digits.end(text, 0);
    int rest = text.startsWith("-", end) ? Digits.end(text, end + 1) : end;
    return end > 0 && rest == text.length() && rest != end + 1 && Digits.at(text, 0) >= 0;
  }

  private static int show(String address) {
    int at = address.indexOf(SHOW);
    return at < 0 ? 0 : Math.max(Digits.at(address, at + SHOW.length()), 0);
  }
}
