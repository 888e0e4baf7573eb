package io.github.dailypapers.select;

import io.github.dailypapers.paper.Field;
import io.github.dailypapers.paper.Paper;

/** A number within a range. */
record Counted(Field field, Range range) implements Criterion {
  @Override
  public String option() {
    return "--" + field.label().replace('_', '-');
  }

  @Override
  public boolean test(Paper paper) {
    return field.of(paper) instanceof Integer number && range.contains(number);
  }
}
