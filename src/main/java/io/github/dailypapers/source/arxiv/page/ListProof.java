package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.source.PageException;
import java.util.List;

/**
 * Proves that a listing was read whole: compares what the page says of its entries with those that
 * were found in it.
 */
final class ListProof {
  private final Page page;
  private final ListOutline outline;
  private final ListPage.Kind kind;
  private final ListNumbers numbers;

  ListProof(Page page, ListOutline outline, ListPage.Kind kind) {
    this.page = page;
    this.outline = outline;
    this.kind = kind;
    this.numbers = ListNumbers.of(outline.entries());
  }

  /** The running numbers of the page's entries. */
  ListNumbers numbers() {
    return numbers;
  }

  /**
   * Compares every count.
   *
   * @param remarks gets what is not certain
   * @throws PageException if an entry is missing, or there are more than there should be
   */
  void check(List<Remark> remarks) throws PageException {
    checkSections();
    if (!numbers.gaps().isEmpty()) {
      String missing = "the numbers of the entries leave out " + numbers.gaps();
      if (outline.paging().total().isPresent()) {
        throw incomplete(missing);
      }
      remarks.add(new Remark(missing, true));
    }
    if (outline.paging().total().isEmpty()) {
      return;
    }
    int total = outline.paging().total().getAsInt();
    if (numbers.last() == 0) {
      checkEmpty(total, remarks);
    } else {
      checkEnds(total);
    }
  }

  private void checkSections() throws PageException {
    for (ListSection section : outline.sections()) {
      int shown = section.heading().shown();
      int found = section.entries().size();
      String what = section.heading().section().plural();
      if (section.heading().section() == ListHeading.Section.DAY) {
        what += " of " + section.heading().day().map(DayText::day).orElseThrow();
      }
      if (shown >= 0 && found < shown) {
        throw incomplete(
            "the page lists " + found + " of the " + shown + " " + what + " it announces");
      }
      if (shown >= 0 && found > shown) {
        throw incomplete("the page lists " + found + " " + what + " but announces " + shown);
      }
    }
  }

  /** A page past the end has no entries, and still says how many there are. */
  private void checkEmpty(int total, List<Remark> remarks) throws PageException {
    ListPaging paging = outline.paging();
    ListAddress address = new ListAddress(page.address());
    boolean past = paging.from() > paging.to() || address.skipped() >= total || address.page() > 1;
    if (past) {
      return;
    }
    if (address.isOfSite() || outline.notice().isEmpty()) {
      throw incomplete("the page lists none of the " + total + " entries it counts");
    }
    remarks.add(new Remark("the page begins after the last of its " + total + " entries", false));
  }

  private void checkEnds(int total) throws PageException {
    int from = from();
    int to = to(total);
    if (from > 0 && numbers.first() > from) {
      throw missing(from, numbers.first() - 1, total);
    }
    if (to > 0 && numbers.last() < to) {
      throw missing(numbers.last() + 1, to, total);
    }
    if (from > 0 && numbers.first() < from) {
      throw incomplete(
          "the page begins with entry " + numbers.first() + " instead of entry " + from);
    }
    if (to > 0 && numbers.last() > to) {
      throw incomplete("the page ends with entry " + numbers.last() + " instead of entry " + to);
    }
  }

  /** The number that the first entry must have, 0 if nothing tells. */
  private int from() {
    ListAddress address = new ListAddress(page.address());
    if (kind == ListPage.Kind.CATCHUP) {
      return address.isOfSite() && address.page() == 1 ? 1 : 0;
    }
    return address.isOfSite() ? address.skipped() + 1 : outline.paging().from();
  }

  /** The number that the last entry must have, 0 if nothing tells. */
  private int to(int total) {
    ListPaging paging = outline.paging();
    if (paging.to() > 0) {
      return paging.to();
    }
    return paging.more() ? 0 : total;
  }

  private PageException missing(int from, int to, int total) {
    String range = from == to ? "entry " + from : "entries " + from + " to " + to;
    return incomplete(
        range
            + (from == to ? " is" : " are")
            + " missing of the "
            + total
            + " that the page counts");
  }

  private PageException incomplete(String message) {
    return new PageException(
        page.address(), "dl dt + dd", message, "the page may be cut off: try again later");
  }
}
