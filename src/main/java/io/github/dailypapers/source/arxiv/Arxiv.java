package io.github.dailypapers.source.arxiv;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.Listing.Remark;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.UnlistedException;
import io.github.dailypapers.source.arxiv.feed.ApiFeed;
import io.github.dailypapers.source.arxiv.feed.ArxivFeeds;
import io.github.dailypapers.source.arxiv.feed.NewsFeed;
import io.github.dailypapers.source.arxiv.page.ListPage;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What arXiv announces in one of its categories, and what its API tells of papers. */
public final class Arxiv implements Source {
  /** What the records of the source carry. */
  static final String NAME = "arxiv";

  /** How many papers the API is asked for at once. */
  private static final int BATCH = 200;

  /** The API's answers change once a day; see https://info.arxiv.org/help/api/user-manual.html. */
  private static final Freshness DAY = Freshness.within(Duration.ofDays(1));

  private final ArxivSite site;
  private final ArxivRules rules;
  private final Optional<String> category;

  /**
   * A category.
   *
   * @param category such as {@code cs.CL}, as {@link Categories} knows it; empty if only papers and
   *     searches of all categories are wanted
   */
  public Arxiv(ArxivSite site, ArxivRules rules, Optional<String> category) {
    this.site = site;
    this.rules = rules;
    this.category = category;
  }

  @Override
  public String name() {
    return category.isPresent() ? NAME + ':' + category.get() : NAME;
  }

  @Override
  public SiteRules rules() {
    return rules;
  }

  @Override
  public int daysToSettle() {
    return ArxivPlan.DAYS_TO_SETTLE;
  }

  @Override
  public List<Request> plan(Period period, LocalDate today) throws UnlistedException {
    if (category.isEmpty()) {
      throw new UnlistedException(
          "arXiv lists papers by category", "name one, such as --source arxiv:cs.CL");
    }
    return new ArxivPlan(site, category.get()).requests(period, today);
  }

  @Override
  public List<Request> bulk(Period period, LocalDate today) throws UnlistedException {
    return plan(period, today);
  }

  @Override
  public Optional<Request> search(String words, int limit) {
    URI address = site.api(ApiQuery.search(words, category, limit));
    return Optional.of(Request.of(Kind.SEARCH, List.of(address, address), DAY));
  }

  @Override
  public Request paper(PaperId id) {
    return papers(List.of(id));
  }

  @Override
  public List<Request> details(List<PaperId> ids) {
    List<PaperId> known = new ArrayList<>(ids.size());
    for (PaperId id : ids) {
      if (PaperId.isArxiv(id.value())) {
        known.add(id);
      }
    }
    List<Request> requests = new ArrayList<>();
    for (int from = 0; from < known.size(); from += BATCH) {
      requests.add(papers(known.subList(from, Math.min(from + BATCH, known.size()))));
    }
    return requests;
  }

  private Request papers(List<PaperId> ids) {
    List<String> names = new ArrayList<>(ids.size());
    for (PaperId id : ids) {
      names.add(id.value());
    }
    // It is known to give nothing now and then, where it has something; so it is asked twice.
    URI address = site.api(ApiQuery.papers(names));
    return Request.papers(ids, List.of(address, address), DAY);
  }

  @Override
  public Answer read(Request request, Page page) throws PageException {
    if (request.kind() == Kind.PAPER || request.kind() == Kind.SEARCH) {
      ApiFeed feed = ApiFeed.read(page);
      Listing listing =
          new Listing(request.kind(), Optional.empty(), feed.papers(), feed.remarks());
      return Answer.whole(listing, Optional.empty());
    }
    if (ArxivFeeds.isFeed(page.body())) {
      return Answer.whole(fallback(NewsFeed.read(page)), Optional.empty());
    }
    return read(request, page, ListPage.read(page));
  }

  private static Answer read(Request request, Page page, ListPage list) throws PageException {
    boolean asked =
        switch (list.kind()) {
          case NEW -> request.kind() == Kind.DAY && request.day().isEmpty();
          case CATCHUP -> request.day().isPresent();
          case MONTH -> request.kind() == Kind.PERIOD;
          case RECENT, AUTHOR -> false;
        };
    if (!asked) {
      throw new PageException(
          page.address(),
          "a listing of the kind " + request.kind(),
          "arXiv answered with another page than the one asked for",
          "try again later");
    }
    List<Remark> remarks = new ArrayList<>(list.remarks());
    if (list.papers().isEmpty()) {
      remarks.add(new Remark(nothing(list.day()), false));
    }
    Listing listing = new Listing(request.kind(), list.day(), list.papers(), remarks);
    return new Answer(listing, list.next(), list.kind() == ListPage.Kind.MONTH);
  }

  private static String nothing(Optional<LocalDate> day) {
    Optional<String> reason = day.flatMap(AnnouncementDays::reason);
    return reason.orElse("arXiv announced nothing");
  }

  /** A feed may still be that of the day before, whatever day it states, and lacks comments. */
  private static Listing fallback(Listing feed) {
    List<Remark> remarks = new ArrayList<>(feed.remarks());
    remarks.add(
        new Remark(
            "from arXiv's feed, as its page could not be had; it may be of the day before", true));
    return new Listing(Kind.DAY, feed.day(), feed.papers(), remarks);
  }
}
