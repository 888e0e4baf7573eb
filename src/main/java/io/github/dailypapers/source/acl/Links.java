package io.github.dailypapers.source.acl;

import io.github.dailypapers.source.OneLine;
import java.util.Optional;

/** Addresses as records hold them: the Anthology's own, whatever mirror a page came from. */
final class Links {
  /** Where the site itself is. */
  static final String SITE = "https://aclanthology.org";

  private static final String PDF = ".pdf";

  private Links() {}

  /** The address of the page of the paper {@code id}. */
  static String page(String id) {
    return SITE + "/" + id + "/";
  }

  /**
   * The address that {@code href} stands for, empty if it leads nowhere on the web, or is torn.
   *
   * @param href absolute, or a path of the site
   */
  static Optional<String> absolute(String href) {
    String link = href.strip();
    if (!OneLine.of(link).equals(link)) {
      return Optional.empty();
    }
    if (link.startsWith("https://") || link.startsWith("http://")) {
      return Optional.of(link);
    }
    if (link.startsWith("//")) {
      return Optional.of("https:" + link);
    }
    return link.startsWith("/") ? Optional.of(SITE + link) : Optional.empty();
  }

  /**
   * The address of the PDF that {@code href} links to. One that is named after the paper is the
   * Anthology's; papers of other publishers' volumes lie elsewhere.
   *
   * @param href as the page has it
   * @param id of the paper
   */
  static Optional<String> pdf(String href, String id) {
    String name = AnthologyId.lastSegment(href);
    String bare = name.endsWith(PDF) ? name.substring(0, name.length() - PDF.length()) : name;
    boolean named = AnthologyId.idIn(bare).filter(id::equals).isPresent() && bare.startsWith(id);
    boolean own = named && isVersion(bare.substring(id.length()));
    return own ? Optional.of(SITE + "/" + bare + PDF) : absolute(href);
  }

  private static boolean isVersion(String rest) {
    return rest.isEmpty() || rest.charAt(0) == 'v';
  }
}
