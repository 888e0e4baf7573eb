package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.PageException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads pages of arXiv that somebody saved, whatever they are. */
public final class ArxivPages {
  /** How far the marks of a page are looked for, in bytes. */
  private static final int HEAD = 1 << 16;

  /** What stands near the start of arXiv's pages, and in no other's; never within their texts. */
  private static final String[] MARKS = {
    "id='dlpage'",
    "id=\"dlpage\"",
    "id=dlpage",
    "class=\"list-identifier",
    "class='list-title",
    "class=\"list-title",
    "/static/browse/",
    "content=\"arXiv.org\"",
  };

  private ArxivPages() {}

  /** Whether HTML is a page of arXiv, told by its content alone. */
  public static boolean isArxiv(byte[] body) {
    String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    for (String mark : MARKS) {
      if (head.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The listing on a page of arXiv as HTML: that of a day if the page states one for all it lists,
   * one paper, or else papers that somebody saved.
   *
   * @throws PageException if the page is no listing and no paper's, or does not hold all that it
   *     says it does
   */
  public static Listing saved(Page page) throws PageException {
    Document tree = Jsoup.parse(page.text());
    if (tree.selectFirst(AbsPage.MARK) != null) {
      return new Listing(
          Kind.PAPER, Optional.empty(), List.of(AbsPage.read(page, tree)), List.of());
    }
    ListPage list = new ListReader(page, tree).read();
    List<Remark> remarks = new ArrayList<>(list.remarks());
    int total = list.total().orElse(0);
    if (list.last() > 0 && (list.first() > 1 || list.last() < total)) {
      String range = "entries " + list.first() + " to " + list.last();
      remarks.add(new Remark("the page has " + range + " of a listing of " + total, false));
    }
    return new Listing(
        list.day().isPresent() ? Kind.DAY : Kind.SAVED, list.day(), list.papers(), remarks);
  }
}
