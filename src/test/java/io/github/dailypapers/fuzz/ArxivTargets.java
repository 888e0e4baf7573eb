package io.github.dailypapers.fuzz;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.arxiv.feed.ApiFeed;
import io.github.dailypapers.source.arxiv.feed.ArxivFeeds;
import io.github.dailypapers.source.arxiv.feed.NewsFeed;
import io.github.dailypapers.source.arxiv.page.AbsPage;
import io.github.dailypapers.source.arxiv.page.ArxivErrors;
import io.github.dailypapers.source.arxiv.page.ListPage;
import java.net.URI;
import java.util.List;

/** What arXiv's pages and feeds are read with. */
final class ArxivTargets {
  private static final URI API = URI.create("https://export.arxiv.org/api/query?start=0");
  private static final URI ABS = URI.create("https://arxiv.org/abs/2611.90001");
  private static final URI FEED = URI.create("https://rss.arxiv.org/rss/cs.CL");

  /** A listing is read by where it came from, too. */
  private static final List<URI> LISTS =
      List.of(
          URI.create("file:///saved.html"),
          URI.create("https://arxiv.org/list/cs.CL/new"),
          URI.create("https://arxiv.org/list/cs.CL/2026-11?skip=2&show=2000"),
          URI.create("https://arxiv.org/catchup/cs.CL/2026-11-20?abs=True&page=2"));

  private ArxivTargets() {}

  static void list(byte[] input) throws PageException {
    Page page = new Page(LISTS.get(input.length % LISTS.size()), input);
    ListPage list = ListPage.read(page);
    Sound.papers(list.papers());
    Sound.remarks(list.remarks());
    String text = page.text();
    boolean plain = text.indexOf('&') < 0;
    for (Paper paper : list.papers()) {
      if (plain && paper.listedOn() != null) {
        String year = String.valueOf(paper.listedOn().getYear());
        Sound.require(text.contains(year.substring(2)), "the page does not say " + year);
      }
    }
    Sound.require(
        list.next().isEmpty() || !"file".equals(page.address().getScheme()), "a file has no next");
  }

  static void abs(byte[] input) throws PageException {
    Paper paper = AbsPage.read(new Page(ABS, input));
    Sound.paper(paper);
    Sound.require(paper.id() != null && paper.title() != null, "no id or no title");
    Sound.require(paper.listedOn() == null, "the page tells no day of a listing");
  }

  static void api(byte[] input) throws PageException {
    ApiFeed feed = ApiFeed.read(new Page(API, input));
    Sound.papers(feed.papers());
    Sound.remarks(feed.remarks());
    for (Paper paper : feed.papers()) {
      Sound.require(paper.id() != null, "no id");
      Sound.require(paper.listedOn() == null, "the feed tells no day of a listing");
    }
  }

  static void news(byte[] input) throws PageException {
    Sound.listing(NewsFeed.read(new Page(FEED, input)));
  }

  static void feed(byte[] input) throws PageException {
    Page page = new Page(FEED, input);
    if (ArxivFeeds.isFeed(input)) {
      Sound.listing(ArxivFeeds.saved(page));
    }
  }

  static void error(byte[] input) {
    ArxivErrors.reason(input).ifPresent(reason -> Sound.line("the reason", reason));
  }
}
