package io.github.dailypapers.source.arxiv.feed;

import io.github.dailypapers.paper.PaperId;
import java.util.Optional;

/** Identifiers as feeds write them. */
final class FeedId {
  private static final int LONGEST = 40;

  private FeedId() {}

  /**
   * The canonical identifier, without version and subject class, that ends an address ({@code
   * http://arxiv.org/abs/math.GT/0309136v2}) or a name ({@code oai:arXiv.org:2608.11232v1}); empty
   * if none does.
   */
  static Optional<String> of(String text) {
    int address = text.lastIndexOf("/abs/");
    String id = text.substring(address < 0 ? text.lastIndexOf(':') + 1 : address + 5);
    if (id.length() > LONGEST) {
      return Optional.empty();
    }
    id = withoutVersion(id);
    return PaperId.isArxiv(id) ? Optional.of(withoutClass(id)) : Optional.empty();
  }

  private static String withoutVersion(String id) {
    int end = id.length();
    while (end > 0 && id.charAt(end - 1) >= '0' && id.charAt(end - 1) <= '9') {
      end--;
    }
    boolean version = end > 0 && end < id.length() && id.charAt(end - 1) == 'v';
    return version ? id.substring(0, end - 1) : id;
  }

  private static String withoutClass(String id) {
    int slash = id.indexOf('/');
    int dot = id.indexOf('.');
    return slash > dot && dot > 0 ? id.substring(0, dot) + id.substring(slash) : id;
  }
}
