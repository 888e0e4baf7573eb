package io.github.dailypapers.select;

import io.github.dailypapers.paper.Paper;

/** A part that not every paper has. */
record Has(Part part) implements Criterion {
  @Override
  public String option() {
    return "--has";
  }

  @Override
  public boolean test(Paper paper) {
    return part.isOf(paper);
  }
}
