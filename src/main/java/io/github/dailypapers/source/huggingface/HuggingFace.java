package io.github.dailypapers.source.huggingface;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Days;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Ages;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hugging Face's Daily Papers. */
public final class HuggingFace implements Source {
  /** The source's name. */
  public static final String NAME = "hf";

  /** Where the site itself is; a mirror's papers keep these addresses. */
  static final String SITE = "https://huggingface.co";

  /** The first day that has a listing. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 4);

  /** From this day on the API's entries state the day they were listed on. */
  private static final LocalDate API_STATES_DAY = LocalDate.of(2025, 3, 17);

  /** With more days than this the API is asked, whose budget is five times that of the pages. */
  private static final int FEW_DAYS = 14;

  /** By then people have voted and a list is as good as final. */
  private static final int DAYS_TO_SETTLE = 14;

  /** The most entries the API gives at once. */
  private static final int API_LIMIT = 100;

  private final String endpoint;

  /**
   * The site at {@code endpoint}.
   *
   * @param endpoint the site or a mirror of it, such as {@code https://huggingface.co}
   */
  public HuggingFace(URI endpoint) {
    String address = endpoint.toString();
    this.endpoint = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public SiteRules rules() {
    return SiteRules.usual("check HF_TOKEN, or set it if there is none");
  }

  @Override
  public int daysToSettle() {
    return DAYS_TO_SETTLE;
  }

  @Override
  public List<Request> plan(Period period, LocalDate today) {
    if (period instanceof Period.Trending) {
      return List.of(request(Kind.TRENDING, Ages.GROWING, "/papers/trending"));
    }
    if (period instanceof Days days) {
      return days(days, today, days.days().size() > FEW_DAYS);
    }
    if (period instanceof Period.All) {
      return bulk(period, today);
    }
    // A date without a listing is answered with the latest one, as the page of no date should be.
    return List.of(request(Kind.DAY, Ages.GROWING, "/papers", "/papers/date/" + today));
  }

  @Override
  public List<Request> bulk(Period period, LocalDate today) {
    if (period instanceof Days days) {
      return days(days, today, true);
    }
    return period instanceof Period.All
        ? days(new Days(FIRST_DAY, today, today), today, true)
        : plan(period, today);
  }

  private List<Request> days(Days days, LocalDate today, boolean many) {
    List<Request> requests = new ArrayList<>();
    for (LocalDate day : days.days()) {
      if (!day.isBefore(FIRST_DAY)) {
        boolean apiFirst = many && !day.isBefore(API_STATES_DAY);
        requests.add(day(day, apiFirst, Ages.ofDay(day, DAYS_TO_SETTLE, today)));
      }
    }
    return requests;
  }

  private Request day(LocalDate day, boolean apiFirst, Freshness freshness) {
    URI page = at("/papers/date/" + day);
    URI api = at("/api/daily_papers?date=" + day + "&limit=" + API_LIMIT);
    return Request.day(day, apiFirst ? List.of(api, page) : List.of(page, api), freshness);
  }

  @Override
  public Optional<Request> search(String words, int limit) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return Optional.of(
        request(
            Kind.SEARCH,
            Ages.GROWING,
            "/api/papers/search?q=" + query + "&limit=" + limit,
            "/papers?q=" + query));
  }

  @Override
  public Request paper(PaperId id) {
    URI page = at("/papers/" + id.value());
    URI api = at("/api/papers/" + id.value());
    return Request.papers(List.of(id), List.of(page, api), Ages.PAPER);
  }

  @Override
  public List<Request> details(List<PaperId> ids) {
    return List.of();
  }

  private Request request(Kind kind, Freshness freshness, String... paths) {
    List<URI> addresses = new ArrayList<>();
    for (String path : paths) {
      addresses.add(at(path));
    }
    return Request.of(kind, addresses, freshness);
  }

  private URI at(String path) {
    return URI.create(endpoint + path);
  }

  @Override
  public Answer read(Request request, Page page) throws PageException {
    if (isJson(page)) {
      Listing listing = ApiAnswer.read(page, request.kind());
      return Answer.whole(listing, next(request, listing, page));
    }
    Listing listing = HtmlPage.read(page);
    check(request, listing, page);
    return Answer.whole(listing, Optional.empty());
  }

  private static boolean isJson(Page page) {
    for (byte b : page.body()) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return b == '[' || b == '{';
      }
    }
    return false;
  }

  /** A full page of a day's list may have another behind it. */
  private Optional<URI> next(Request request, Listing listing, Page page) {
    if (request.day().isEmpty() || listing.papers().size() < API_LIMIT) {
      return Optional.empty();
    }
    String query = page.address().getQuery();
    int at = query == null ? -1 : query.indexOf("&p=");
    int number = at < 0 ? 0 : Integer.parseInt(query.substring(at + 3));
    return Optional.of(
        at(
            "/api/daily_papers?date="
                + request.day().get()
                + "&limit="
                + API_LIMIT
                + "&p="
                + (number + 1)));
  }

  /** The site answers what it does not have with a listing of something else. */
  private static void check(Request request, Listing listing, Page page) throws PageException {
    Kind kind = listing.kind();
    boolean unmarked =
        request.kind() == Kind.TRENDING && kind == Kind.DAY && listing.day().isEmpty();
    if (kind != request.kind() && !unmarked) {
      throw new PageException(
          page.address(),
          "a page of the kind " + request.kind(),
          "the site answered with another page than the one asked for",
          "try again later");
    }
    if (listing.papers().isEmpty() && request.day().isEmpty()) {
      throw Diagnosis.emptyListing(page);
    }
  }

  /**
   * Reads a page that somebody saved, whatever it lists.
   *
   * @param page HTML
   * @throws PageException if no paper can be read from it
   */
  public static Listing saved(Page page) throws PageException {
    return withPapers(page, HtmlPage.read(page));
  }

  /**
   * The listing whose data a page that somebody saved carries, by which it is known; empty if it
   * carries none.
   *
   * @param page HTML of any site
   * @throws PageException if it is a listing from which no paper can be read
   */
  public static Optional<Listing> carried(Page page) throws PageException {
    Optional<Listing> listing = HtmlPage.carried(page);
    return listing.isPresent() ? Optional.of(withPapers(page, listing.get())) : listing;
  }

  private static Listing withPapers(Page page, Listing listing) throws PageException {
    if (listing.papers().isEmpty()) {
      throw Diagnosis.emptyListing(page);
    }
    return listing;
  }
}
