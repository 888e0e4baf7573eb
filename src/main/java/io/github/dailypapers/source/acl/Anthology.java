package io.github.dailypapers.source.acl;

import io.github.dailypapers.page.Page;
import io.github.dailypapers.page.SiteRules;
import io.github.dailypapers.paper.Listing;
import io.github.dailypapers.paper.Listing.Kind;
import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.period.Period;
import io.github.dailypapers.source.Ages;
import io.github.dailypapers.source.Answer;
import io.github.dailypapers.source.PageException;
import io.github.dailypapers.source.Request;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.UnlistedException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One list of the ACL Anthology: the papers of a volume, of an event, or of a person. */
public final class Anthology implements Source {
  /** What every record of the Anthology carries as its source. */
  public static final String SOURCE = "acl";

  private static final String VOLUMES = "volumes/";

  private final String endpoint;
  private final Optional<String> list;

  /**
   * A list of the Anthology at {@code endpoint}.
   *
   * @param endpoint the site or a mirror of it, such as {@code https://aclanthology.org}
   * @param what {@code 2024.acl-long}, {@code volumes/2024.acl-long}, {@code events/acl-2024} or
   *     {@code people/jane-doe}, with or without slashes around it; empty if only papers are asked
   *     for
   * @throws IllegalArgumentException if {@code what} names no list; see {@link #isList}
   */
  public Anthology(URI endpoint, Optional<String> what) {
    if (what.isPresent() && !isList(what.get())) {
      throw new IllegalArgumentException(what.get());
    }
    String address = endpoint.toString();
    this.endpoint = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    this.list = what.map(Anthology::tidy);
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
    return list.isPresent() ? SOURCE + ':' + list.get() : SOURCE;
  }

  @Override
  public SiteRules rules() {
    return SiteRules.usual();
  }

  @Override
  public int daysToSettle() {
    return 0;
  }

  /** One request for the list as it is: the Anthology tells no days. */
  @Override
  public List<Request> plan(Period period, LocalDate today) throws UnlistedException {
    if (list.isEmpty()) {
      throw new UnlistedException(
          "the ACL Anthology lists papers by volume",
          "name one, such as --source acl:2024.acl-long");
    }
    if (period instanceof Period.Latest || period instanceof Period.All) {
      String path = list.get().indexOf('/') < 0 ? VOLUMES + list.get() : list.get();
      return List.of(Request.of(Kind.PERIOD, List.of(at(path)), Ages.SETTLED));
    }
    throw new UnlistedException(
        "the ACL Anthology tells no days, so there is no \"" + period.label() + "\" of it",
        "leave the period out");
  }

  @Override
  public List<Request> bulk(Period period, LocalDate today) throws UnlistedException {
    return plan(new Period.Latest(), today);
  }

  @Override
  public Optional<Request> search(String words, int limit) {
    return Optional.empty();
  }

  @Override
  public Request paper(PaperId id) {
    return Request.papers(List.of(id), List.of(at(id.value())), Ages.SETTLED);
  }

  @Override
  public List<Request> details(List<PaperId> ids) {
    return List.of();
  }

  private URI at(String path) {
    return URI.create(endpoint + '/' + path + '/');
  }

  @Override
  public Answer read(Request request, Page page) throws PageException {
    Listing listing = AnthologyPage.read(page);
    if (listing.kind() != request.kind()) {
      throw Diagnosis.another(page);
    }
    return Answer.whole(listing, Optional.empty());
  }
}
