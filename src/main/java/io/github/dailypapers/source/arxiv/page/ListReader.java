package io.github.dailypapers.source.arxiv.page;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperBuilder;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.arxiv.page.ListPage.Kind;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page of a listing, in today's markup or that of before 2023. */
final class ListReader {
  private final Page page;
  private final Document tree;
  private final boolean framed;
  private final ListOutline outline;
  private final List<Paper> papers = new ArrayList<>();
  private final ListLosses losses = new ListLosses();

  ListReader(Page page, Document tree) {
    this.page = page;
    this.tree = tree;
    Element frame = tree.getElementById("dlpage");
    this.framed = frame != null;
    this.outline = ListOutline.of(frame == null ? tree.body() : frame);
  }

  /** The page's listing. */
  ListPage read() throws PageException {
    ListDays days = new ListDays(outline);
    for (ListSection section : outline.sections()) {
      for (ListEntry entry : section.entries()) {
        read(entry, section.heading().section(), days.of(section));
      }
    }
    requireListing();
    ListProof proof = new ListProof(page, outline, days.kind());
    List<Remark> remarks = new ArrayList<>();
    proof.check(remarks);
    days.remark(remarks);
    losses.remark(remarks);
    if (isBrokenOff()) {
      remarks.add(new Remark("the page breaks off within its last entry", true));
    }
    ListNumbers numbers = proof.numbers();
    return new ListPage(
        days.kind(),
        days.day(),
        papers,
        outline.paging().total(),
        numbers.first(),
        numbers.last(),
        next(days.kind(), numbers),
        remarks);
  }

  private void read(ListEntry entry, ListHeading.Section section, @Nullable LocalDate day) {
    Optional<String> id = entry.id();
    if (id.isEmpty()) {
      losses.unknown(entry);
      return;
    }
    PaperBuilder paper = AbsLink.paper(id.get()).listedOn(day).announce(entry.announce(section));
    if (!entry.describe(paper) || !entry.hasTitle()) {
      losses.partly(entry);
    }
    papers.add(paper.build());
  }

  /** What is no listing, or one of which nothing can be read any more. */
  private void requireListing() throws PageException {
    losses.strays(outline.strays());
    int entries = outline.entries().size();
    boolean empty = outline.notice().isPresent() || outline.paging().total().orElse(-1) == 0;
    if (entries == 0 && !(framed && empty)) {
      throw ArxivErrors.exception(page, tree, framed);
    }
    if (entries > 0 && !hasTitle()) {
      throw ArxivErrors.exception(page, tree, framed);
    }
  }

  private boolean hasTitle() {
    for (Paper paper : papers) {
      if (paper.title() != null) {
        return true;
      }
    }
    return false;
  }

  /** An entry may be the last of all that were announced, and still be only half there. */
  private boolean isBrokenOff() {
    String text = page.text();
    int end = text.lastIndexOf("</dd");
    return end >= 0 && text.lastIndexOf("<dd") > end;
  }

  private Optional<URI> next(Kind kind, ListNumbers numbers) {
    int total = outline.paging().total().orElse(0);
    if (numbers.last() == 0 || numbers.last() >= total || kind == Kind.AUTHOR) {
      return Optional.empty();
    }
    ListAddress address = new ListAddress(page.address());
    return kind == Kind.CATCHUP
        ? address.afterPage()
        : address.after(numbers.last(), outline.paging().show());
  }
}
