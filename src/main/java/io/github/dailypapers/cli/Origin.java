package io.github.dailypapers.cli;

import io.github.dailypapers.paper.PaperId;
import io.github.dailypapers.source.Source;
import io.github.dailypapers.source.huggingface.HuggingFace;
import java.net.URI;
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
   */
  Source source(Optional<String> what, URI endpoint, boolean isHome) {
    return switch (this) {
      case HF -> new HuggingFace(endpoint);
      default -> throw new UsageException("", "");
    };
  }

  /** {@code what} as the site writes it. */
  String checked(String what) {
    return what;
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
    return HF;
  }

  /** Why the site called {@code name} cannot be read, if it is one of those that people name. */
  static Optional<String> unreadable(String name) {
    return switch (name) {
      case "pwc", "paperswithcode" ->
          Optional.of("Papers with Code cannot be read: it was shut down in July 2025");
      case "openreview" -> Optional.of("OpenReview cannot be read: it needs a login");
      default -> Optional.empty();
    };
  }
}
