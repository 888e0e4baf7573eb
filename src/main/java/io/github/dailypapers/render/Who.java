package io.github.dailypapers.render;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;
import java.util.Optional;

/** Who is behind a paper, in a few words. */
public final class Who {
  private Who() {}

  /**
   * The organization, else the first author and how many more, else how many authors; cleansed for
   * a terminal, empty if nothing is known.
   */
  public static String of(Paper paper) {
    String organization = Sanitizer.clean(FieldText.of(Field.ORGANIZATION, paper));
    if (!organization.isEmpty()) {
      return organization;
    }
    Optional<FirstAuthor> first = FirstAuthor.of(paper);
    if (first.isPresent()) {
      String name = Sanitizer.clean(first.get().name());
      return first.get().others() == 0 ? name : name + " +" + first.get().others();
    }
    Integer count = paper.authorCount();
    return count == null ? "" : count + (count == 1 ? " author" : " authors");
  }
}
