package io.github.dailypapers.archive;

/**
 * What storing papers has changed.
 *
 * @param papers how many were stored
 * @param added how many of them the archive did not hold before
 * @param changed how many of them it knows more of now, or otherwise than before
 */
public record Stored(int papers, int added, int changed) {
  /** Nothing. */
  public static final Stored NOTHING = new Stored(0, 0, 0);

  /** This and {@code other} together. */
  public Stored plus(Stored other) {
    return new Stored(papers + other.papers, added + other.added, changed + other.changed);
  }
}
