package io.github.dailypapers.render;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.paper.PaperId;
import java.util.Optional;

/** What a feed knows a paper by, wherever it was listed and however often. */
final class PaperAddress {
  private PaperAddress() {}

  /**
   * The address of the paper's abstract at arXiv, or at the ACL Anthology; of a paper with an
   * identifier of neither, that of its page. Empty for a paper that has no identifier at all.
   */
  static Optional<String> of(Paper paper) {
    String id = paper.id();
    if (id == null) {
      return Optional.empty();
    }
    if (PaperId.isArxiv(id)) {
      return Optional.of("https://arxiv.org/abs/" + id);
    }
    return new PaperId(id).isAnthology()
        ? Optional.of("https://aclanthology.org/" + id + "/")
        : Optional.ofNullable(paper.url()).filter(url -> Markup.link(url).isPresent());
  }
}
