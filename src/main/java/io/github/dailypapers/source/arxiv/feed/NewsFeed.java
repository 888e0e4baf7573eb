package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An announcement as arXiv's feeds carry it (https://info.arxiv.org/help/rss.html). */
public final class NewsFeed {
  /** The feeds hold no more papers than this. */
  private static final int LIMIT = 2000;

  private NewsFeed() {}

  /**
   * Reads {@code page}, RSS or Atom. On a day without an announcement the feed is empty, and so is
   * the listing.
   *
   * @throws PageException if the page is no such feed, or says what is wrong with the request
   */
  public static Listing read(Page page) throws PageException {
    return read(FeedTree.of(page));
  }

  /** Reads a feed that is no answer of the API. */
  static Listing read(FeedTree tree) throws PageException {
    Optional<String> error = error(tree);
    if (error.isPresent()) {
      throw FeedTree.exception(
          tree.page(), "arXiv has no such feed: " + error.get(), "check the category");
    }
    Optional<LocalDate> day = day(tree.feed());
    List<Paper> papers = new ArrayList<>();
    for (Element entry : tree.entries()) {
      Paper paper = NewsItem.read(entry, day);
      if (paper != null) {
        papers.add(paper);
      }
    }
    if (papers.isEmpty() && !tree.entries().isEmpty()) {
      throw FeedTree.exception(
          tree.page(),
          "none of the feed's entries is a paper",
          "read a feed of https://rss.arxiv.org");
    }
    List<Remark> remarks = tree.remarks(tree.entries().size() - papers.size());
    if (papers.size() >= LIMIT) {
      remarks.add(new Remark("arXiv's feeds end after " + LIMIT + " papers", true));
    }
    return new Listing(Kind.DAY, papers.isEmpty() ? day : common(papers), papers, remarks);
  }

  /** What is wrong with the request, if the feed says that something is. */
  static Optional<String> error(FeedTree tree) {
    String title = FeedTree.line(tree.feed(), "title");
    if (title == null || !title.startsWith("Feed error")) {
      return Optional.empty();
    }
    String reason = FeedTree.line(tree.feed(), tree.isAtom() ? "subtitle" : "description");
    return Optional.of(FeedTree.reason(reason));
  }

  private static Optional<LocalDate> day(Element feed) {
    String date = FeedTree.line(feed, "pubDate");
    return date == null ? Optional.empty() : FeedDay.of(date);
  }

  /** The day that all papers were listed on, empty if they disagree. */
  private static Optional<LocalDate> common(List<Paper> papers) {
    LocalDate first = papers.get(0).listedOn();
    for (Paper paper : papers) {
      if (!Objects.equals(paper.listedOn(), first)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(first);
  }
}
