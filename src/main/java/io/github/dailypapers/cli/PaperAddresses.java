package io.github.dailypapers.cli;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of papers are, under the endpoints that the user has set. */
final class PaperAddresses {
  private final Sites sites;

  PaperAddresses(Sites sites) {
    this.sites = sites;
  }

  /**
   * The address of a part of a paper, as it came from a stranger.
   *
   * @param known what is known of the paper; empty if its id has to do
   * @return empty if that does not tell
   */
  Optional<String> of(Destination destination, PaperId id, Optional<Paper> known) {
    return switch (destination) {
      case PAGE -> Optional.of(page(id, known));
      case ARXIV -> arxiv("/abs/", id);
      case PDF -> pdf(id, known);
      case CODE -> known.isPresent() ? optional(known.get().codeUrl()) : Optional.empty();
    };
  }

  private String page(PaperId id, Optional<Paper> known) {
    Origin origin = Origin.of(id);
    if (known.isPresent() && origin != Origin.ACL) {
      String source = known.get().source();
      int end = source.indexOf(';');
      origin = Origin.named(end < 0 ? source : source.substring(0, end)).orElse(origin);
    }
    String site = site(origin);
    return switch (origin) {
      case HF -> site + "/papers/" + id.value();
      case ARXIV -> site + "/abs/" + id.value();
      case ACL -> site + '/' + id.value() + '/';
    };
  }

  private Optional<String> pdf(PaperId id, Optional<Paper> known) {
    if (!id.isAnthology()) {
      return arxiv("/pdf/", id);
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    // Where its page names none, it is where the Anthology has them all.
    String home = Origin.ACL.home() + '/';
    String address = optional(known.get().pdfUrl()).orElse(home + id.value() + ".pdf");
    return Optional.of(
        address.startsWith(home)
            ? site(Origin.ACL) + '/' + address.substring(home.length())
            : address);
  }

  private Optional<String> arxiv(String path, PaperId id) {
    return PaperId.isArxiv(id.value())
        ? Optional.of(site(Origin.ARXIV) + path + id.value())
        : Optional.empty();
  }

  /** A site without a slash at its end. */
  private String site(Origin origin) {
    String site = sites.endpoint(origin).toString();
    return site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
  }

  private static Optional<String> optional(@Nullable String text) {
    return Optional.ofNullable(text);
  }
}
