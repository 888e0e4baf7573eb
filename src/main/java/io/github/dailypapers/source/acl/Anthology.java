package io.github.dailypapers.source.acl;

import io.github.dailypapers.page.Freshness;
import io.github.dailypapers.page.Page;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One list of the ACL Anthology: the papers of a volume, of an event, or of a person. */
public final class Anthology implements Source {
  /** What every record of the Anthology carries as its source. */
  public static final String SOURCE = "acl";

  private static final String VOLUMES = "volumes/";

  /** Lists change rarely: a volume is put there whole, and corrected now and then. */
  private static final Freshness LISTS = Freshness.within(Duration.ofDays(30));

  private final String endpoint;
  private final String list;

  /**
   * A list of the Anthology at {@code endpoint}.
   *
   * @param endpoint the site or a mirror of it, such as {@code https://aclanthology.org}
   * @param what {@code 2024.acl-long}, {@code volumes/2024.acl-long}, {@code events/acl-2024} or
   *     {@code people/jane-doe}, with or without slashes around it
   * @throws IllegalArgumentException if {@code what} names no list; see {@link #isList}
   */
  public Anthology(URI endpoint, String what) {
    if (!isList(what)) {
      throw new IllegalArgumentException(what);
    }
    String address = endpoint.toString();
    this.endpoint = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    this.list = tidy(what);
  }

  /** Whether {@code what} names a volume, an event or a person. */
  public static boolean isList(String what) {
    String list = tidy(what);
    String rest = list.substring(list.indexOf('/') + 1);
    return AnthologyId.isVolumeId(list)
        || (list.startsWith("events/") && isPath(rest) && rest.indexOf('/') < 0)
        || (list.startsWith("people/") && isPath(rest));
  }

  /** As the Anthology writes it: volumes of before 2020 with a capital letter, all else small. */
  private static String tidy(String what) {
    String list = what.toLowerCase(Locale.ROOT);
    int from = 0;
    int to = list.length();
    while (from < to && list.charAt(from) == '/') {
      from++;
    }
    while (to > from && list.charAt(to - 1) == '/') {
      to--;
    }
    list = list.substring(from, to);
    list = list.startsWith(VOLUMES) ? list.substring(VOLUMES.length()) : list;
    String old = list.toUpperCase(Locale.ROOT);
    return AnthologyId.isVolumeId(old) ? old : list;
  }

  private static boolean isPath(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
      boolean slash = c == '/' && i > 0 && path.charAt(i - 1) != '/';
      if (!letter && !slash) {
        return false;
      }
    }
    return !path.isEmpty();
  }

  /** The source and the list, such as {@code acl:2024.acl-long} or {@code acl:events/acl-2024}. */
  @Override
  public String name() {
    return SOURCE + ":" + list;
  }

  /**
   * One request for today and for all, because a list is as it is; none for any other period,
   * because the Anthology tells no days.
   */
  @Override
  public List<Request> plan(Period period, LocalDate today) {
    if (period instanceof Period.Latest || period instanceof Period.All) {
      String path = list.indexOf('/') < 0 ? VOLUMES + list : list;
      return List.of(request(Kind.PERIOD, path));
    }
    return List.of();
  }

  @Override
  public List<Request> bulk(Period period, LocalDate today) {
    return plan(period, today);
  }

  /** A request with nowhere to ask: the Anthology has no search that answers with papers. */
  @Override
  public Request search(String words, int limit) {
    return new Request(Kind.SEARCH, Optional.empty(), List.of(), LISTS);
  }

  @Override
  public Request paper(PaperId id) {
    return request(Kind.PAPER, id.value());
  }

  private Request request(Kind kind, String path) {
    URI address = URI.create(endpoint + "/" + path + "/");
    return new Request(kind, Optional.empty(), List.of(address), LISTS);
  }

  @Override
  public Answer read(Request request, Page page) throws PageException {
    Listing listing = AnthologyPage.read(page);
    if (listing.kind() != request.kind()) {
      throw Diagnosis.another(page);
    }
    return new Answer(listing, Optional.empty());
  }
}
