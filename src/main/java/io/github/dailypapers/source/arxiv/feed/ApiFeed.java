package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An answer of arXiv's API (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @param papers in the answer's order
 * @param total how many papers the query has in all
 * @param start how many of them stand before this answer
 * @param itemsPerPage how many were asked for at the most
 * @param remarks what could not be read
 */
public record ApiFeed(
    List<Paper> papers, int total, int start, int itemsPerPage, List<Remark> remarks) {
  private static final String TOTAL = "totalResults";

  /** Copies both lists. */
  public ApiFeed {
    papers = List.copyOf(papers);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads {@code page}; a query without papers gives none.
   *
   * @throws PageException if the page is no answer of the API, if it says what is wrong with the
   *     query, or if it has no papers though it counts some, which passes
   */
  public static ApiFeed read(Page page) throws PageException {
    FeedTree tree = FeedTree.of(page);
    if (!isApi(tree)) {
      throw FeedTree.exception(page, "the feed is no answer of arXiv's API", "check the address");
    }
    return read(tree);
  }

  /** Whether the feed counts the papers of a query. */
  static boolean isApi(FeedTree tree) {
    return tree.isAtom() && FeedTree.child(tree.feed(), TOTAL) != null;
  }

  /** Reads a feed that {@link #isApi}. */
  static ApiFeed read(FeedTree tree) throws PageException {
    int total = number(tree.feed(), TOTAL);
    int start = number(tree.feed(), "startIndex");
    int itemsPerPage = number(tree.feed(), "itemsPerPage");
    int due = Math.max(0, Math.min(itemsPerPage, total - start));
    Optional<String> error = error(tree);
    if (error.isPresent()) {
      throw FeedTree.exception(
          tree.page(), "arXiv's API refuses the query: " + error.get(), "correct the query");
    }
    List<Paper> papers = new ArrayList<>();
    for (Element entry : tree.entries()) {
      Paper paper = ApiEntry.read(entry);
      if (paper != null) {
        papers.add(paper);
      }
    }
    if (papers.isEmpty() && (due > 0 || !tree.entries().isEmpty())) {
      throw FeedTree.exception(
          tree.page(),
          "arXiv's API gave no papers of the " + total + " it counts",
          "try again in a moment");
    }
    List<Remark> remarks = tree.remarks(tree.entries().size() - papers.size());
    if (remarks.isEmpty() && papers.size() < due) {
      remarks.add(new Remark("arXiv's API gave " + papers.size() + " of " + due + " papers", true));
    }
    return new ApiFeed(papers, total, start, itemsPerPage, remarks);
  }

  /** What is wrong with the query, if the feed says that something is. */
  static Optional<String> error(FeedTree tree) {
    for (Element entry : tree.entries()) {
      String id = FeedTree.line(entry, "id");
      if (id != null && id.contains("/api/errors")) {
        return Optional.of(FeedTree.reason(FeedTree.line(entry, "summary")));
      }
    }
    return Optional.empty();
  }

  /** The count, 0 if it is not stated. */
  private static int number(Element feed, String name) {
    return digits(FeedTree.line(feed, name));
  }

  private static int digits(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }
}
