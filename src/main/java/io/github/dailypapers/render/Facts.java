package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of a paper beside its title: who, votes, identifier and listing day, if known. */
final class Facts {
  private Facts() {}

  /** The facts that are known, cleansed for a terminal. */
  static List<String> of(Paper paper) {
    List<String> facts = new ArrayList<>();
    for (String fact :
        new String[] {
          who(paper), votes(paper), text(paper, Field.ID), text(paper, Field.LISTED_ON)
        }) {
      if (!fact.isEmpty()) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private static String who(Paper paper) {
    String organization = text(paper, Field.ORGANIZATION);
    if (!organization.isEmpty()) {
      return organization;
    }
    Optional<FirstAuthor> first = FirstAuthor.of(paper);
    if (first.isEmpty()) {
      return "";
    }
    String name = Sanitizer.clean(first.get().name());
    return first.get().others() == 0 ? name : name + " et al.";
  }

  private static String votes(Paper paper) {
    Integer votes = paper.upvotes();
    if (votes == null) {
      return "";
    }
    return votes == 1 ? "1 vote" : votes + " votes";
  }

  private static String text(Paper paper, Field field) {
    return Sanitizer.clean(FieldText.of(field, paper));
  }
}
