package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.source.PageException;
import java.net.URI;
import java.util.Optional;

/** Reads saved feeds of arXiv, whose kind is told by their content. */
public final class ArxivFeeds {
  private static final URI ANYWHERE = URI.create("https://arxiv.org");

  private ArxivFeeds() {}

  /** Whether {@code body} begins as an Atom or RSS feed does, of whatever site. */
  public static boolean isFeed(byte[] body) {
    return FeedHead.isFeed(body);
  }

  /**
   * What a feed says has gone wrong, on one line without a full stop; empty if it says nothing of
   * the sort.
   *
   * @param body that {@link #isFeed}, whatever the status it came with
   */
  public static Optional<String> reason(byte[] body) {
    try {
      FeedTree tree = FeedTree.of(new Page(ANYWHERE, body));
      return ApiFeed.isApi(tree) ? ApiFeed.error(tree) : NewsFeed.error(tree);
    } catch (PageException e) {
      return Optional.empty();
    }
  }

  /**
   * The papers of a feed that somebody saved: an answer of the API or an announcement.
   *
   * @throws PageException if the page is no feed of arXiv, or one that says what went wrong
   */
  public static Listing saved(Page page) throws PageException {
    FeedTree tree = FeedTree.of(page);
    if (!ApiFeed.isApi(tree)) {
      return NewsFeed.read(tree);
    }
    ApiFeed feed = ApiFeed.read(tree);
    return new Listing(Kind.SEARCH, Optional.empty(), feed.papers(), feed.remarks());
  }
}
