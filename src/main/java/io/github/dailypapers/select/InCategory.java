package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;

/** A subject class, or an archive of them. */
record InCategory(String category) implements Criterion {
  @Override
  public String option() {
    return "--category";
  }

  @Override
  public boolean test(Paper paper) {
    for (String of : Texts.of(paper, Field.CATEGORIES)) {
      if (of.regionMatches(true, 0, category, 0, category.length())
          && (of.length() == category.length() || of.charAt(category.length()) == '.')) {
        return true;
      }
    }
    return false;
  }
}
