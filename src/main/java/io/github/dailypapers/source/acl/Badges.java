package io.github.dailypapers.source.acl;

import io.github.dailypapers.source.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Links to what belongs to a paper, each called by what it leads to: PDF, code, software, video and
 * many more. A list's entry has them as badges, a paper's page as rows.
 */
final class Badges {
  private record Badge(String name, String href) {}

  private final List<Badge> badges = new ArrayList<>();

  /** Those of {@code links} that are badges. */
  static Badges of(List<Element> links) {
    Badges badges = new Badges();
    for (Element link : links) {
      if (link.hasClass("badge")) {
        String title = OneLine.of(link.attr("title"));
        badges.add(title.equals("Open PDF") ? "pdf" : title, link);
        badges.add(OneLine.of(link.text()), link);
      }
    }
    return badges;
  }

  /**
   * Adds a link.
   *
   * @param name what it leads to, in any letter case
   */
  void add(String name, Element link) {
    badges.add(new Badge(name.toLowerCase(Locale.ROOT), link.attr("href")));
  }

  /** The PDF's address as the page has it. */
  Optional<String> pdf() {
    return first("pdf", false);
  }

  /** Where the code is: where the page says so, otherwise what authors have handed in. */
  @Nullable String code() {
    return first("code", false)
        .or(() -> first("code", true))
        .or(() -> first("software", true))
        .flatMap(Links::absolute)
        .orElse(null);
  }

  /** The addresses of films, null if there are none. */
  @Nullable List<String> videos() {
    Set<String> videos = new LinkedHashSet<>();
    for (Badge badge : badges) {
      if (badge.name.equals("video")) {
        Links.absolute(badge.href).ifPresent(videos::add);
      }
    }
    return videos.isEmpty() ? null : List.copyOf(videos);
  }

  /** Whether there is a badge that opens the abstract. */
  boolean promisesAbstract() {
    for (Badge badge : badges) {
      if (badge.href.startsWith("#" + Entry.ABSTRACT)) {
        return true;
      }
    }
    return false;
  }

  /** The paper's identifier in the name of a file that belongs to it. */
  Optional<String> id() {
    for (Badge badge : badges) {
      Optional<String> id = AnthologyId.idIn(AnthologyId.lastSegment(badge.href));
      if (id.isPresent()) {
        return id;
      }
    }
    return Optional.empty();
  }

  private Optional<String> first(String name, boolean atEnd) {
    for (Badge badge : badges) {
      if (atEnd ? badge.name.endsWith(name) : badge.name.equals(name)) {
        return Optional.of(badge.href);
      }
    }
    return Optional.empty();
  }
}
