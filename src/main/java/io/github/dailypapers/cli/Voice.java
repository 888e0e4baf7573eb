package io.github.dailypapers.cli;

/** Who tells the user what there is to be told, while something else has the screen. */
interface Voice {
  /** Tells of something; {@code text} is one line without a full stop. */
  void note(String text);

  /** Tells of a failure. */
  void failure(Failure failure);
}
