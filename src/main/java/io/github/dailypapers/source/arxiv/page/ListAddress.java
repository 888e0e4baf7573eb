package io.github.dailypapers.source.arxiv.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a page of a listing, which says with which entry the page begins. */
final class ListAddress {
  private final URI address;

  ListAddress(URI address) {
    this.address = address;
  }

  /** Whether it is that of a page of arXiv or a mirror, and not of a file. */
  boolean isOfSite() {
    boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    return web && address.getRawPath() != null && address.getRawAuthority() != null;
  }

  /** How many entries are passed over before the page begins; a catch-up page does not tell. */
  int skipped() {
    return number("skip");
  }

  /** The number of a catch-up page, of which there may be several a day. */
  int page() {
    return Math.max(number("page"), 1);
  }

  private int number(String name) {
    String query = address.getRawQuery();
    if (query != null) {
      for (String part : query.split("&")) {
        if (part.startsWith(name + "=")) {
          return Math.max(Digits.all(part.substring(name.length() + 1)), 0);
        }
      }
    }
    return 0;
  }

  /**
   * The page of the same listing that begins after entry {@code last}, on the same host.
   *
   * @param show how many entries to ask for if this address does not say, 0 for as many as the site
   *     likes
   */
  Optional<URI> after(int last, int show) {
    int asked = number("show");
    String query = "skip=" + last;
    if (asked > 0 || show > 0) {
      query += "&show=" + (asked > 0 ? asked : show);
    }
    return with(query + others("skip", "show"));
  }

  /** The page of the same day's catch-up that follows this one. */
  Optional<URI> afterPage() {
    String others = others("page", "page");
    String query = "page=" + (page() + 1);
    return with(others.isEmpty() ? query : others.substring(1) + "&" + query);
  }

  private String others(String first, String second) {
    StringBuilder others = new StringBuilder();
    String query = address.getRawQuery();
    if (query != null) {
      for (String part : query.split("&")) {
        if (!part.startsWith(first + "=") && !part.startsWith(second + "=")) {
          others.append('&').append(part);
        }
      }
    }
    return others.toString();
  }

  private Optional<URI> with(String query) {
    if (!isOfSite()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new URI(
              address.getScheme()
                  + "://"
                  + address.getRawAuthority()
                  + address.getRawPath()
                  + "?"
                  + query));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
