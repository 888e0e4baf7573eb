package io.github.dailypapers.digest;

import io.github.dailypapers.paper.Paper;
import io.github.dailypapers.render.Who;
import java.util.ArrayList;
import java.util.List;

/** What a letter says of a paper beside its title. */
final class EntryFacts {
  private EntryFacts() {}

  /** Who, votes, listing day and identifier, as far as they are known; a stranger's text. */
  static List<String> of(Entry entry) {
    Paper paper = entry.paper();
    List<String> facts = new ArrayList<>();
    String who = Who.of(paper);
    if (!who.isEmpty()) {
      facts.add(who);
    }
    if (paper.upvotes() != null) {
      String won = entry.won().map(votes -> " (+" + votes + ")").orElse("");
      facts.add(paper.upvotes() + (paper.upvotes() == 1 ? " vote" : " votes") + won);
    }
    if (paper.listedOn() != null) {
      facts.add(paper.listedOn().toString());
    }
    if (paper.id() != null) {
      facts.add(paper.id());
    }
    return facts;
  }
}
