package io.github.dailypapers.cli;

import java.util.Locale;
import java.util.Optional;

/** Sites that people name, and why nothing can be read from them. */
final class Unreadable {
  private Unreadable() {}

  /** Why the site that {@code text} names, or has the address of, cannot be read; else empty. */
  static Optional<String> why(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    if (name.equals("pwc") || name.contains("paperswithcode")) {
      return Optional.of("Papers with Code cannot be read: it was shut down in July 2025");
    }
    return name.contains("openreview")
        ? Optional.of("OpenReview cannot be read: it needs a login")
        : Optional.empty();
  }

  /**
   * Refuses an address of such a site.
   *
   * @throws CommandException if {@code text} is one
   */
  static void refuse(String text) throws CommandException {
    if (text.contains("://arxiv.org/search") || text.contains("://www.arxiv.org/search")) {
      throw new CommandException(
          Exit.NOT_PERMITTED,
          "arXiv does not let programs read its search pages",
          "ask dailypapers search WORDS --source arxiv, or save the page in a browser");
    }
    Optional<String> why = text.contains("://") ? why(text) : Optional.empty();
    if (why.isPresent()) {
      throw new CommandException(
          Exit.UNREACHABLE, why.get(), "name the paper by its arXiv id, if it has one");
    }
  }
}
