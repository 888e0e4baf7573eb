package io.github.dailypapers.select;

import io.github.dailypapers.paper.Paper;

/** A submitter's login. */
record SubmittedBy(String login) implements Criterion {
  @Override
  public String option() {
    return "--submitter";
  }

  @Override
  public boolean test(Paper paper) {
    return login.equalsIgnoreCase(paper.submittedBy());
  }
}
