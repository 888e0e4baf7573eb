package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.acl.Anthology;
import io.github.dailypapers.source.arxiv.Arxiv;
import io.github.dailypapers.source.arxiv.ArxivRules;
import io.github.dailypapers.source.arxiv.ArxivSite;
import io.github.dailypapers.source.arxiv.Categories;
import io.github.dailypapers.source.huggingface.HuggingFace;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The sites that papers are listed on. */
enum Origin {
  HF("hf", "HF_ENDPOINT", "https://huggingface.co"),
  ARXIV("arxiv", "ARXIV_ENDPOINT", "https://arxiv.org"),
  ACL("acl", "ACL_ENDPOINT", "https://aclanthology.org");

  private final String label;
  private final String variable;
  private final String home;

  Origin(String label, String variable, String home) {
    this.label = label;
    this.variable = variable;
    this.home = home;
  }

  /** What {@code --source} calls it. */
  String label() {
    return label;
  }

  /** The environment variable that names a mirror of it. */
  String variable() {
    return variable;
  }

  /** The site itself. */
  String home() {
    return home;
  }

  /**
   * The source of its listings.
   *
   * @param what which of them; empty if only papers are asked for
   * @param endpoint the site or a mirror
   * @param pace how much time the user wants between two requests
   */
  Source source(Optional<String> what, URI endpoint, Optional<Duration> pace) {
    boolean isHome = endpoint.toString().equals(home);
    return switch (this) {
      case HF -> new HuggingFace(endpoint);
      case ARXIV ->
          new Arxiv(
              isHome ? ArxivSite.home() : ArxivSite.mirror(endpoint), new ArxivRules(pace), what);
      case ACL -> new Anthology(endpoint, what);
    };
  }

  /**
   * {@code what} as the site writes it.
   *
   * @throws UsageException if the site has no such listings
   */
  String checked(String what) {
    return switch (this) {
      case HF ->
          throw new UsageException("Hugging Face has but one listing", "write --source hf alone");
      case ARXIV -> category(what);
      case ACL -> {
        if (!Anthology.isList(what)) {
          throw new UsageException(
              "the ACL Anthology has no \"" + what + '"',
              "name a volume such as 2024.acl-long, events/acl-2024 or people/jane-doe");
        }
        yield what;
      }
    };
  }

  private static String category(String what) {
    Optional<String> category = Categories.canonical(what);
    if (category.isPresent()) {
      return category.get();
    }
    throw new UsageException(
        "arXiv has no category \"" + what + '"',
        Categories.suggestion(what)
            .map(near -> "did you mean " + near + "?")
            .orElse("see https://arxiv.org/category_taxonomy"));
  }

  /** The one called {@code label}. */
  static Optional<Origin> named(String label) {
    for (Origin origin : values()) {
      if (origin.label.equals(label)) {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }

  /** The one that knows the paper called {@code id}. */
  static Origin of(PaperId id) {
    if (id.isAnthology()) {
      return ACL;
    }
    return id.isOldArxiv() ? ARXIV : HF;
  }
}
